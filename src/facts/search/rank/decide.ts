import type { Fact, Topic } from '../../types.ts';
import type { Answer, Choice, Decision, Why } from '../answer.ts';
import type { Index } from '../index/index.ts';
import type { Term } from '../query/question.ts';
import type { Role } from '../query/roles.ts';
import { fold } from '../text/fold.ts';
import { namesCity } from '../words/places.ts';
import { asksForWhom, isCityWord } from '../words/questionWords.ts';
import { settle } from './contest/contest.ts';
import { explain } from './explain.ts';
import { parameters } from './parameters.ts';
import type { Scored } from './score.ts';
import { conflicting, lacksAttribute } from './suitability.ts';
import { likelihood } from './verdict/likelihood.ts';
import type { Weighed } from './weigh.ts';

const mostOthers = 3;
const mostChoices = 4;
const mostTopics = 3;

/** What to say, given the facts in their order. Below the thresholds: that the store does not know. */
export function decide(weighed: Weighed, given: readonly Scored[], index: Index): Answer {
  const settled = settle(given, weighed, index);
  const ranked = settled?.ranked ?? [];
  const likely = settled === undefined ? 0 : likelihood(settled);
  const why = (decision: Decision): Why => explain(decision, weighed, { ranked, likely }, index);
  const topic = onlyTopic(weighed, index);
  if (topic) return { kind: 'ambiguous', choices: choicesIn(topic, ranked, index), why: why('name-of-many') };
  const named = ofOnlyName(weighed, ranked, index);
  const best = named ?? ranked[0];
  const fact = best && index.facts[best.fact];
  const refusal = named ? undefined : refuse(weighed, best, likely);
  if (best === undefined || fact === undefined || refusal !== undefined)
    return {
      kind: 'unknown',
      nearestTopics: topicsNear(refusal, ranked, index),
      why: why(refusal ?? 'no-fact'),
    };
  const newest = newerOf(fact, best, weighed, ranked, index);
  return {
    kind: 'found',
    fact: newest ?? fact,
    others: othersBeside(newest ?? fact, best, ranked, index),
    why: why(newest ? 'newer-of-chain' : 'clear'),
  };
}

/** Why the best fact is no answer; `undefined`: it is one. */
function refuse(weighed: Weighed, best: Scored | undefined, likely: number): Decision | undefined {
  const { question, weights } = weighed;
  if (!question.terms.some(isSubject) || isChatting(weighed)) return 'nothing-asked';
  if (best === undefined) return 'no-fact';
  if (question.asksPricePerUnit || asksAgeOfName(weighed) || !question.terms.some(isThing))
    return 'other-attribute';
  const missing = conflicting(best.covers, { question, weights });
  if (missing !== undefined) return question.terms[missing]?.role === 'year' ? 'other-year' : 'other-place';
  const lacking = lacksAttribute(best.covers, { question });
  if (likely >= (lacking ? parameters.leastWithoutAttribute : parameters.leastLikely)) return undefined;
  return lacking ? 'other-attribute' : 'too-little-in-common';
}

/** `thanks, great work`: a greeting with hardly anything beside it. */
function isChatting({ question: { terms, intent }, named }: Weighed): boolean {
  if (intent !== undefined || named.size > 0 || !terms.some(({ role }) => role === 'chat')) return false;
  return terms.filter(({ role }) => role !== 'chat').length < 2;
}

/** `how old is X`, whether or not the store knows X, and not `how many years has X done something`. */
function asksAgeOfName({ question, named }: Weighed): boolean {
  const others = question.terms.filter(({ role }, term) => role !== 'attribute' && !named.has(term));
  return question.asksAge && others.length < (named.size > 0 ? 2 : 3);
}

/**
 * Thanks, `do` and `tonne` are no subject, however many facts have them; nor is what the store does not know, or knows only
 * something similar of.
 */
function isSubject({ role, matches, recognition }: Term): boolean {
  if (matches.size === 0 || recognition === 'ending' || recognition === 'meaning') return false;
  return role !== 'chat' && role !== 'unit' && role !== 'light';
}

const ofThings: ReadonlySet<Role> = new Set(['attribute', 'live', 'unit', 'light', 'chat']);

/** `dollar rate`, `price today`: of nothing that they could be of. */
function isThing({ role }: Term): boolean {
  return !ofThings.has(role);
}

/**
 * The fact that says what an entity is, or else the best one of it, if the question is its name and nothing else: then there is
 * nothing that could be missing. Asked for its city, the fact that says what it is, if that names one.
 */
function ofOnlyName(
  { question, mentions }: Weighed,
  ranked: readonly Scored[],
  index: Index,
): Scored | undefined {
  const { asksCity } = question;
  const asksMore =
    (question.intent !== undefined && !['what', 'who', 'which'].includes(question.intent)) ||
    asksForWhom(question);
  const whole = mentions.find(({ terms }) =>
    question.terms.every(
      ({ role, text }, term) =>
        terms.includes(term) ||
        role === 'category' ||
        role === 'light' ||
        (asksCity && isCityWord(fold(text))),
    ),
  );
  if (whole === undefined || (asksMore && !asksCity)) return undefined;
  const introductions = [...whole.carriers].map((carrier) => index.carriers.all[carrier]?.introducedBy);
  const introduction = ranked.find(({ fact }) => introductions.includes(fact));
  if (asksCity)
    return introduction && namesCity(index.facts[introduction.fact]?.text.en ?? '')
      ? introduction
      : undefined;
  return (
    introduction ??
    ranked.find(({ fact }) => index.carriers.ofFact(fact).some((carrier) => whole.carriers.has(carrier)))
  );
}

/** The topic, if the question is its name and nothing else. */
function onlyTopic({ question, covers, mentions }: Weighed, index: Index): Topic | undefined {
  if (question.terms.length === 0 || question.intent !== undefined || mentions.length > 0) return undefined;
  for (const [number, cover] of covers) {
    const carried = index.carriers.all[number]?.carried;
    if (carried?.kind !== 'topic' || !cover.every((quality) => quality >= parameters.topicName * 0.9))
      continue;
    const words = index.carriers.all[number]?.names.map((name) => name.length) ?? [];
    if (words.includes(question.terms.length)) return carried.topic;
  }
  return undefined;
}

function choicesIn(topic: Topic, ranked: readonly Scored[], index: Index): readonly Choice[] {
  const facts = ranked.flatMap(({ fact }) => index.facts[fact] ?? []);
  const inTopic = facts.filter(({ topics }) => topics.includes(topic.id)).slice(0, mostChoices - 1);
  return [{ kind: 'topic', topic }, ...inTopic.map((fact): Choice => ({ kind: 'fact', fact }))];
}

/**
 * The newest fact of the chain, unless the question has a year or a figure or asks for something that only the older one
 * has, or has far more to do with the older one.
 */
function newerOf(
  fact: Fact,
  best: Scored,
  { question }: Weighed,
  ranked: readonly Scored[],
  index: Index,
): Fact | undefined {
  const { newest } = index.store.standing(fact);
  const scored = newest && ranked.find((each) => index.facts[each.fact] === newest);
  if (!scored || scored.odds < best.odds - parameters.newerBehind) return undefined;
  const onlyOlder = question.terms.some(
    (term, place) => isDecisive(term) && (best.covers[place] ?? 0) > (scored.covers[place] ?? 0) + 0.3,
  );
  return onlyOlder ? undefined : newest;
}

function isDecisive({ role, isAsked }: Term): boolean {
  return role === 'year' || role === 'number' || isAsked;
}

function othersBeside(answer: Fact, best: Scored, ranked: readonly Scored[], index: Index): readonly Fact[] {
  return ranked
    .filter(({ odds }) => odds >= best.odds - parameters.closeBy)
    .flatMap((scored) => index.facts[scored.fact] ?? [])
    .filter((fact) => fact !== answer)
    .slice(0, mostOthers);
}

function topicsNear(
  refusal: Decision | undefined,
  ranked: readonly Scored[],
  index: Index,
): readonly Topic[] {
  return refusal === 'nothing-asked' ? [] : nearestTopics(ranked, index);
}

/** The main topics of what came near; none when nothing did. */
function nearestTopics(ranked: readonly Scored[], index: Index): readonly Topic[] {
  const near = ranked.slice(0, 8).filter(({ traits }) => (traits?.coverage ?? 0) >= parameters.nearCoverage);
  const ids = new Set(near.flatMap(({ fact }) => index.facts[fact]?.topics[0] ?? []));
  return [...ids].slice(0, mostTopics).flatMap((id) => index.store.topic(id) ?? []);
}
