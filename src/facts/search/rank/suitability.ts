import type { Fact } from '../../types.ts';
import type { Index } from '../index/index.ts';
import { isYear } from '../text/numbers.ts';
import { parameters } from './parameters.ts';
import type { Weighed } from './weigh.ts';

/** How likely the fact has the answer that is asked for, apart from its words: 1, or less. */
export function likelihood(place: number, covers: Float32Array, weighed: Weighed, index: Index): number {
  const fact = index.facts[place];
  if (fact === undefined) return 0;
  return (
    ofItsKind(place, fact, weighed, index) *
    (conflicting(covers, weighed) === undefined ? 1 : parameters.otherPlace) *
    (lacksAttribute(covers, weighed) ? parameters.otherAttribute : 1) *
    (speaksOfAnother(covers, weighed) ? parameters.otherEntity : 1)
  );
}

/** Whether "how many" gets a number, "what does X think" an opinion, "what is X" no measurement. */
function ofItsKind(place: number, fact: Fact, { question, named }: Weighed, index: Index): number {
  const { intent, terms } = question;
  const isCertain = fact.kind === 'statistic' || fact.kind === 'event';
  if (isCertain && terms.some(({ role }) => role === 'opinion')) return parameters.noOpinion;
  if (intent === 'count') return hasNumber(place, index) ? 1 : parameters.noNumber;
  if (intent === 'when' || intent === 'who' || intent === 'where' || intent === 'why') {
    return isAskedLike(place, intent, index) || (intent === 'when' && namesYear(fact))
      ? 1
      : parameters.otherIntent;
  }
  const isDefinition = intent === 'what' && named.size > 0;
  if (!isDefinition || !terms.every(({ role }, term) => named.has(term) || role === 'category')) return 1;
  const measures = fact.figures.some((figure) => !isYear(`#${figure}`));
  return (measures ? parameters.noDefinition : 1) * (isCertain ? 1 : parameters.noDefinition);
}

function hasNumber(place: number, { units }: Index): boolean {
  for (let text = units.start(place); text < units.end(place); text += 1) {
    if (units.isAsk(text) ? units.intent(text) === 'count' : units.hasNumber(text)) return true;
  }
  return false;
}

function isAskedLike(place: number, intent: string, { units }: Index): boolean {
  for (let text = units.start(place); text < units.end(place); text += 1) {
    if (units.intent(text) === intent) return true;
  }
  return false;
}

function namesYear({ figures }: Fact): boolean {
  return figures.some((figure) => isYear(`#${figure}`));
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
function speaksOfAnother(covers: Float32Array, { mentions, weights }: Weighed): boolean {
  return mentions.some(({ terms }) => {
    const weight = terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
    const cover = terms.reduce((sum, term) => sum + (weights[term] ?? 0) * (covers[term] ?? 0), 0);
    return weight > parameters.common && cover / weight < parameters.halfName;
  });
}
