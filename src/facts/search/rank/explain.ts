import type { Considered, Decision, ReadWord, Why } from '../answer.ts';
import type { Index } from '../index/index.ts';
import type { Term } from '../query/question.ts';
import { parameters } from './parameters.ts';
import { probability, type Scored } from './score.ts';
import type { Weighed } from './weigh.ts';

const mostConsidered = 8;
const mostMeanings = 3;

/** For `/why`. */
export function explain(
  decision: Decision,
  { question, weights }: Weighed,
  ranked: readonly Scored[],
  index: Index,
): Why {
  return {
    decision,
    words: question.terms.map((term, place) => readWord(term, weights[place] ?? 0, index)),
    considered: ranked
      .slice(0, mostConsidered)
      .flatMap((scored) => considered(scored, question.terms, index)),
  };
}

function readWord({ text, recognition, matches }: Term, weight: number, index: Index): ReadWord {
  const best = [...matches].sort(([, one], [, other]) => other - one).slice(0, mostMeanings);
  return { text, recognition, weight, means: best.flatMap(([word]) => index.vocabulary.words[word] ?? []) };
}

function considered(scored: Scored, terms: readonly Term[], index: Index): readonly Considered[] {
  const fact = index.facts[scored.fact];
  if (fact === undefined) return [];
  const missing = terms.filter((_, term) => (scored.covers[term] ?? 0) < parameters.hardly);
  const { coverage = 0, best = 0 } = scored.traits ?? {};
  const score = probability(scored);
  return [{ fact, score, coverage, fit: best, missing: missing.map(({ text }) => text) }];
}
