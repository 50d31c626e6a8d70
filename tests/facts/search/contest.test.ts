import { expect, it } from 'vitest';
import {
  chancesOf,
  contendersIn,
  mostAhead,
  valuesOf,
  winnerOf,
} from '../../../src/facts/search/rank/contest/contest.ts';
import { forest } from '../../../src/facts/search/rank/contest/forest.ts';
import { standing } from '../../../src/facts/search/rank/verdict/likelihood.ts';
import { signs } from '../../../src/facts/search/rank/verdict/signs.ts';
import { valuesAskedFor } from './trees.ts';

it('is held among the few facts that are close to the likeliest', () => {
  expect(contendersIn([7, 6.5, 4, 1])).toEqual([0, 1]);
  expect(contendersIn([7, 7, 7, 7, 7])).toEqual([0, 1, 2, 3]);
  expect(contendersIn([])).toEqual([]);
});

it('is won by the likelier one of those that the trees see', () => {
  const odds = [5, 4.5];
  const given = [[0.2], [0.9]];
  // Its own sign, which stands behind place, distance and lead.
  const chances = chancesOf(odds, given, [[3, 0.5, -1, 2]]);
  expect(chances).toEqual([-1, 2]);
  expect(winnerOf(chances)).toEqual({ winner: 1, ahead: 3 });
  expect(valuesOf(1, odds, given).map((value) => Number(value.toFixed(3)))).toEqual([1, 0.5, 0.5, 0.9, 0.7]);
});

it('is no contest with a single fact, and has no winner without one', () => {
  expect(winnerOf(chancesOf([5, 1], [[0.2]], []))).toEqual({ winner: 0, ahead: mostAhead });
  expect(winnerOf([]).winner).toBe(-1);
});

it('asks for nothing but values that there are', () => {
  const measured = signs.length - standing([], 0).length;
  const asked = new Set(forest.flatMap(valuesAskedFor));
  expect(forest.length).toBeGreaterThan(100);
  expect([...asked].filter((value) => value >= 3 + 2 * measured)).toEqual([]);
});
