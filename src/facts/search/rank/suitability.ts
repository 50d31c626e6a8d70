import type { Index } from '../index/index.ts';
import { isYear } from '../text/numbers.ts';
import { namesCity } from '../words/places.ts';
import { parameters } from './parameters.ts';
import type { Weighed } from './weigh.ts';

/** "How many" is asked, and nothing about the fact is a number. */
export function lacksNumber(place: number, { question }: Weighed, { units }: Index): boolean {
  if (question.intent !== 'count') return false;
  for (let text = units.start(place); text < units.end(place); text += 1) {
    if (units.isAsk(text) ? units.intent(text) === 'count' : units.hasNumber(text)) return false;
  }
  return true;
}

const asksForPart: ReadonlySet<string> = new Set(['when', 'who', 'where', 'why']);

/** "When", "who", "where" or "why" is asked, and of the fact nobody asks that, nor has it a year or a city. */
export function isAskedOtherwise(place: number, { question: { intent } }: Weighed, index: Index): boolean {
  if (intent === undefined || !asksForPart.has(intent)) return false;
  const { units, facts } = index;
  for (let text = units.start(place); text < units.end(place); text += 1) {
    if (units.intent(text) === intent) return false;
  }
  if (intent === 'where') return !namesCity(facts[place]?.text.en ?? '');
  return intent !== 'when' || !facts[place]?.figures.some((figure) => isYear(`#${figure}`));
}

/** Money is asked for, and nothing about the fact is money. */
export function lacksMoney(place: number, { question }: Weighed, { facts }: Index): boolean {
  return question.asksMoney && !money.test(facts[place]?.text.en ?? '');
}

const money = /[$€]|\b(?:tenge|euros?|dollars?|yuan)\b/i;

/** "What does X think" is asked, and the fact is no matter of opinion. */
export function lacksOpinion(place: number, { question }: Weighed, index: Index): boolean {
  return isCertain(place, index) && question.terms.some(({ role }) => role === 'opinion');
}

function isCertain(place: number, { facts }: Index): boolean {
  const kind = facts[place]?.kind;
  return kind === 'statistic' || kind === 'event' || kind === 'plan';
}

/** A place, a year, a famous name or a day that the question has and the fact has not: the term's number. */
export function conflicting(
  covers: Float32Array,
  { question, weights }: Pick<Weighed, 'question' | 'weights'>,
): number | undefined {
  const place = question.terms.findIndex(({ role }, term) => {
    const decides = role === 'place' || role === 'year' || role === 'name' || role === 'live';
    return decides && (covers[term] ?? 0) < 0.5 && (weights[term] ?? 0) > parameters.common;
  });
  return place < 0 ? undefined : place;
}

export function lacksAttribute(covers: Float32Array, { question }: Pick<Weighed, 'question'>): boolean {
  return question.terms.some(
    ({ role }, term) => role === 'attribute' && (covers[term] ?? 0) < parameters.hardly,
  );
}

/** The question names an entity, and the fact speaks of another. */
export function speaksOfAnother(covers: Float32Array, { mentions, weights }: Weighed): boolean {
  return mentions.some(({ terms }) => {
    const weight = terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
    const cover = terms.reduce((sum, term) => sum + (weights[term] ?? 0) * (covers[term] ?? 0), 0);
    return weight > parameters.common && cover / weight < parameters.halfName;
  });
}
