import { expect, it } from 'vitest';
import { leafOf } from '../../../src/facts/search/rank/tree.ts';
import { boost, type Row } from './boost.ts';

/** So when exactly one of the first two values is high, which no sum of the two tells; the third says nothing. */
const rows: readonly Row[] = Array.from({ length: 2_000 }, (_, number) => {
  const values = [(number % 10) / 10, (Math.floor(number / 10) % 10) / 10, ((number * 7) % 11) / 10];
  const [one = 0, other = 0] = values;
  return { values, isSo: one >= 0.5 !== other >= 0.5, weight: 1 };
});

const odds = (values: readonly number[]) =>
  boost(rows).reduce<number>((sum, tree) => sum + leafOf(tree, values), 0);

it('learns what depends on two values together', () => {
  expect(odds([0.9, 0.1, 0.5])).toBeGreaterThan(1);
  expect(odds([0.1, 0.9, 0.5])).toBeGreaterThan(1);
  expect(odds([0.9, 0.9, 0.5])).toBeLessThan(-1);
  expect(odds([0.1, 0.1, 0.5])).toBeLessThan(-1);
});

it('comes to the same trees each time', () => {
  expect(boost(rows)).toEqual(boost(rows));
});
