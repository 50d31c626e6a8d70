import type { Index } from '../../index/index.ts';
import type { Scored } from '../score.ts';
import { sumOf, type Tree } from '../tree.ts';
import { signsBeside } from '../verdict/signs.ts';
import type { Weighed } from '../weigh.ts';
import { forest } from './forest.ts';

/** So far behind the likeliest, in log-odds, a fact may still win. */
const closeEnough = 2;
export const mostContenders = 4;

/** Of two facts that are no rivals one is ahead by as much as this, in log-odds. */
export const mostAhead = 20;

/** The facts with the winner first, and what was found out about it. */
export interface Settled {
  readonly ranked: readonly Scored[];
  /** Of the winner, as `signsBeside` gives them. */
  readonly signs: readonly number[];
  /** By how much it won, in log-odds; `mostAhead` if it had no rival. */
  readonly ahead: number;
}

/**
 * A closer look at facts that are about as likely: the sum of traits is right about a clear case, and which of two close ones it
 * is, their signs beside one another say better. `undefined` if there is no fact.
 */
export function settle(ranked: readonly Scored[], weighed: Weighed, index: Index): Settled | undefined {
  const odds = ranked.map((scored) => scored.odds);
  const signsOf = signsBeside(weighed, index);
  const signs = contendersIn(odds).flatMap((place) => {
    const { fact, traits, covers } = ranked[place] as Scored;
    return traits === undefined ? [] : [signsOf(fact, { traits, covers })];
  });
  const { winner, ahead } = winnerOf(chancesOf(odds, signs, forest));
  const won = ranked[winner];
  const mine = signs[winner];
  if (won === undefined || mine === undefined) return undefined;
  return { ranked: [won, ...ranked.filter((scored) => scored !== won)], signs: mine, ahead };
}

/** @param odds of all facts, the best first  @returns the places of those that may win */
export function contendersIn(odds: readonly number[]): readonly number[] {
  const [best = 0] = odds;
  return [...odds.keys()].filter(
    (place) => place < mostContenders && (odds[place] ?? 0) >= best - closeEnough,
  );
}

/** By contender: log-odds that it is the right one. Of a single one nothing has to be said. */
export function chancesOf(
  odds: readonly number[],
  signs: readonly (readonly number[])[],
  trees: readonly Tree[],
): readonly number[] {
  return signs.length < 2
    ? signs.map(() => 0)
    : signs.map((_, place) => sumOf(trees, valuesOf(place, odds, signs)));
}

/** What the trees see of one contender: where it stands, its signs, and by how much they differ from those of the likeliest. */
export function valuesOf(
  place: number,
  odds: readonly number[],
  signs: readonly (readonly number[])[],
): readonly number[] {
  const [best = 0, second = Number.NEGATIVE_INFINITY] = odds;
  const mine = signs[place] ?? [];
  return [
    place,
    best - (odds[place] ?? best),
    Math.min(mostAhead, best - second),
    ...mine,
    ...mine.map((value, at) => value - (signs[0]?.[at] ?? 0)),
  ];
}

export function winnerOf(chances: readonly number[]): { readonly winner: number; readonly ahead: number } {
  const most = Math.max(...chances);
  const winner = chances.indexOf(most);
  const next = Math.max(...chances.filter((_, place) => place !== winner));
  return { winner, ahead: Math.min(mostAhead, most - next) };
}
