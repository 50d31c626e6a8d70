import type { Fact, Topic } from '../../types.ts';
import type { Answer, Considered, Decision, ReadWord, Why } from '../answer.ts';
import type { Index } from '../index/index.ts';
import type { Term } from '../query/question.ts';
import type { Scored, Weighed } from './score.ts';

export const thresholds = { coverage: 0.55, score: 0.5 };

export function decide(weighed: Weighed, ranked: readonly Scored[], index: Index): Answer {
  const why = (decision: Decision): Why => explain(decision, weighed, ranked, index);
  const [best] = ranked;
  const fact = best && index.facts[best.fact];
  if (best === undefined || fact === undefined) return unknown(why('no-fact'), ranked, index);
  if (weighed.question.terms.every(({ role, matches }) => role === 'chat' || matches.size === 0))
    return unknown(why('nothing-asked'), ranked, index);
  if (best.coverage < thresholds.coverage || best.score < thresholds.score)
    return unknown(why('too-little-in-common'), ranked, index);
  const newest = index.store.standing(fact).newest;
  const others = ranked.slice(1, 4).flatMap((scored) => index.facts[scored.fact] ?? []);
  if (newest && wantsNewest(newest, best, ranked, index))
    return { kind: 'found', fact: newest, others: others.filter((other) => other !== newest), why: why('newer-of-chain') };
  return { kind: 'found', fact, others, why: why('clear') };
}

function wantsNewest(newest: Fact, best: Scored, ranked: readonly Scored[], index: Index): boolean {
  const scored = ranked.find(({ fact }) => index.facts[fact] === newest);
  return scored !== undefined && scored.score > best.score - 0.15;
}

function unknown(why: Why, ranked: readonly Scored[], index: Index): Answer {
  return { kind: 'unknown', nearestTopics: topicsOf(ranked, index), why };
}

function topicsOf(ranked: readonly Scored[], index: Index): readonly Topic[] {
  const ids = new Set(ranked.slice(0, 8).flatMap(({ fact }) => index.facts[fact]?.topics[0] ?? []));
  return [...ids].slice(0, 3).flatMap((id) => index.store.topic(id) ?? []);
}

function explain(decision: Decision, { question, weights }: Weighed, ranked: readonly Scored[], index: Index): Why {
  return {
    decision,
    words: question.terms.map((term, place) => readWord(term, weights[place] ?? 0, index)),
    considered: ranked.slice(0, 8).flatMap((scored) => considered(scored, question.terms, index)),
  };
}

function readWord({ text, recognition, matches }: Term, weight: number, index: Index): ReadWord {
  const best = [...matches].sort(([, one], [, other]) => other - one).slice(0, 3);
  return { text, recognition, weight, means: best.flatMap(([word]) => index.vocabulary.words[word] ?? []) };
}

function considered(scored: Scored, terms: readonly Term[], index: Index): readonly Considered[] {
  const fact = index.facts[scored.fact];
  if (fact === undefined) return [];
  const missing = terms.filter((_, place) => (scored.terms[place] ?? 0) < 0.3).map(({ text }) => text);
  return [{ fact, score: scored.score, coverage: scored.coverage, fit: scored.fit, missing }];
}
