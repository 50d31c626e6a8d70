import type { Index } from '../../index/index.ts';
import type { Scored } from '../score.ts';
import type { Weighed } from '../weigh.ts';
import { forest } from './forest.ts';
import { signsBut } from './signs.ts';
import { leafOf, type Tree } from './tree.ts';

/** As if far behind stood another one, where there is none. */
const mostLead = 20;

/** How likely the first of these facts answers the question, 0 to 1; 0 without any. */
export function likelihood(ranked: readonly Scored[], weighed: Weighed, index: Index): number {
  const [best, second] = ranked;
  if (best?.traits === undefined) return 0;
  const { fact, traits, covers, odds } = best;
  const values = [odds, leadOf(odds, second?.odds), ...signsBut(fact, { traits, covers }, weighed, index)];
  return likelihoodOf(values, forest);
}

export function leadOf(odds: number, next: number | undefined): number {
  return Math.min(mostLead, odds - (next ?? Number.NEGATIVE_INFINITY));
}

/** @param values in the order of `signs` */
export function likelihoodOf(values: readonly number[], trees: readonly Tree[]): number {
  const odds = trees.reduce<number>((sum, tree) => sum + leafOf(tree, values), 0);
  return 1 / (1 + Math.exp(-odds));
}
