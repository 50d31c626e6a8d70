import type { Answer } from '../facts/search/answer.ts';
import type { Search } from '../facts/search/search.ts';
import type { FactStore } from '../facts/store.ts';
import type { Fact } from '../facts/types.ts';
import type { Locale } from '../locale.ts';

export interface Surroundings {
  readonly facts: FactStore;
  readonly search: Search;
  readonly locale: Locale;
}

/**
 * What a few words in reply to a fact ask: the same at another time (`and in 2026?`), or something else about the same thing
 * (`and the partners?`). `undefined`: they have to be read alone.
 */
export function answerFollowUp(question: string, about: Fact, around: Surroundings): Answer | undefined {
  const { facts, search, locale } = around;
  const [entity] = about.entities;
  const words = withoutOpening(question);
  const year = onlyYear(words, around);
  const then = year === undefined ? undefined : inYear(year, about, facts);
  const named = entity === undefined ? words : `${facts.entity(entity).name[locale]} ${year ?? words}`;
  const answer = search.answer(named, locale);
  if (then) return found(then, answer);
  if (answer.kind === 'found' && entity !== undefined && answer.fact.entities.includes(entity)) return answer;
  // Alone, a year finds whatever happened in it.
  if (year !== undefined && entity !== undefined) return { ...answer, kind: 'unknown', nearestTopics: [] };
  return undefined;
}

/** Words with which people go on, and which say nothing: "and …", "what about …". */
const opening = /^(?:ал енді|ал|а что|а|и|and|but|what about|how about|peki ya|peki|ya)\s+(?=[^\s?])/iu;

function withoutOpening(question: string): string {
  return question.trim().replace(opening, '');
}

const yearNoun = /(?<!\p{L})(?:жыл|год|year|yıl|yil|sene)\p{L}*|(?<!\p{L})г\./giu;
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The year, when nothing else is asked. */
function onlyYear(words: string, { search, locale }: Surroundings): string | undefined {
  const [year, ...more] = words.match(years) ?? [];
  if (year === undefined || more.length > 0) return undefined;
  // An ending hangs on the year by a hyphen or an apostrophe: `2026-да`, `2026’da`.
  const rest = words.replace(/(?:19|20)\d\d(?:[-'’]\p{L}+)?/u, ' ').replace(yearNoun, ' ');
  return search.answer(rest, locale).why.words.length === 0 ? year : undefined;
}

/** The newest state of the same thing as of that year. */
function inYear(year: string, fact: Fact, facts: FactStore): Fact | undefined {
  const newest = facts.standing(fact).newest ?? fact;
  return [newest, ...facts.standing(newest).earlier].find(({ asOf }) => String(asOf).startsWith(year));
}

function found(fact: Fact, { why }: Answer): Answer {
  const considered = why.considered.filter((other) => other.fact.id !== fact.id);
  const it = { fact, score: 1, coverage: 1, fit: 1, missing: [] };
  return {
    kind: 'found',
    fact,
    others: [],
    why: { ...why, decision: 'clear', considered: [it, ...considered].slice(0, 8) },
  };
}
