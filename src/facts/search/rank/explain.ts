import type { Considered, Decision, ReadWord, Why } from '../answer.ts';
import type { Index } from '../index/index.ts';
import type { Term } from '../query/question.ts';
import { parameters } from './parameters.ts';
import type { Scored } from './score.ts';
import type { Weighed } from './weigh.ts';

const mostConsidered = 8;
const mostMeanings = 3;

/** The facts in their order, and how likely the first of them is the answer, 0 to 1. */
export interface Judged {
  readonly ranked: readonly Scored[];
  readonly likely: number;
}

/** For `/why`. */
export function explain(
  decision: Decision,
  { question, weights }: Weighed,
  { ranked, likely }: Judged,
  index: Index,
): Why {
  const best = ranked[0]?.odds ?? 0;
  return {
    decision,
    words: question.terms.map((term, place) => readWord(term, weights[place] ?? 0, index)),
    considered: ranked
      .slice(0, mostConsidered)
      .flatMap((scored) =>
        considered(scored, likely * Math.min(1, Math.exp(scored.odds - best)), question.terms, index),
      ),
  };
}

function readWord({ text, recognition, matches }: Term, weight: number, index: Index): ReadWord {
  const best = [...matches].sort(([, one], [, other]) => other - one).slice(0, mostMeanings);
  return { text, recognition, weight, means: best.flatMap(([word]) => index.vocabulary.words[word] ?? []) };
}

function considered(
  scored: Scored,
  score: number,
  terms: readonly Term[],
  index: Index,
): readonly Considered[] {
  const fact = index.facts[scored.fact];
  if (fact === undefined) return [];
  const missing = terms.filter((_, term) => (scored.covers[term] ?? 0) < parameters.hardly);
  const { coverage = 0, best = 0 } = scored.traits ?? {};
  return [{ fact, score, coverage, fit: best, missing: missing.map(({ text }) => text) }];
}
