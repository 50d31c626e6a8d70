import { mostAhead, type Settled } from '../contest/contest.ts';
import { sumOf, type Tree } from '../tree.ts';
import { forest } from './forest.ts';

/** So many count as rivals. */
const mostRivals = 11;

/** How likely the winner answers the question, 0 to 1. */
export function likelihood({ ranked, signs, ahead }: Settled): number {
  const odds = ranked.map((scored) => scored.odds);
  return likelihoodOf([...standing(odds, ahead), ...signs], forest);
}

/**
 * How a fact stands among the others, the first values of `signs`.
 * @param odds its own and those of the others, the likeliest of these first
 * @param ahead by how much it won against its close rivals
 */
export function standing([mine = 0, ...others]: readonly number[], ahead: number): readonly number[] {
  const behind = (odds = Number.NEGATIVE_INFINITY) => Math.min(mostAhead, mine - odds);
  const rivals = others.slice(0, mostRivals).reduce((sum, odds) => sum + Math.exp(odds - mine), 0);
  return [mine, behind(others[0]), behind(others[1]), rivals, ahead];
}

/** @param values in the order of `signs` */
export function likelihoodOf(values: readonly number[], trees: readonly Tree[]): number {
  return 1 / (1 + Math.exp(-sumOf(trees, values)));
}
