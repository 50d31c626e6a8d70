import type { Index } from '../../index/index.ts';
import type { Scored } from '../score.ts';
import type { Weighed } from '../weigh.ts';
import { forest } from './forest.ts';
import { signsBut } from './signs.ts';
import { leafOf, type Tree } from './tree.ts';

/** As if far behind stood another one, where there is none. */
const mostLead = 20;
/** So many count as others. */
const mostOthers = 11;

/** How likely the first of these facts answers the question, 0 to 1; 0 without any. */
export function likelihood(ranked: readonly Scored[], weighed: Weighed, index: Index): number {
  const [best] = ranked;
  if (best?.traits === undefined) return 0;
  const { fact, traits, covers } = best;
  const values = [
    ...standing(ranked.map(({ odds }) => odds)),
    ...signsBut(fact, { traits, covers }, weighed, index),
  ];
  return likelihoodOf(values, forest);
}

/**
 * How the best fact stands among the others, the first values of `signs`.
 * @param odds of all of them, the best first
 */
export function standing([best = 0, ...others]: readonly number[]): readonly number[] {
  const behind = (odds = Number.NEGATIVE_INFINITY) => Math.min(mostLead, best - odds);
  const rivals = others.slice(0, mostOthers).reduce((sum, odds) => sum + Math.exp(odds - best), 0);
  return [best, behind(others[0]), behind(others[1]), rivals];
}

/** @param values in the order of `signs` */
export function likelihoodOf(values: readonly number[], trees: readonly Tree[]): number {
  const odds = trees.reduce<number>((sum, tree) => sum + leafOf(tree, values), 0);
  return 1 / (1 + Math.exp(-odds));
}
