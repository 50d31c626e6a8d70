import { expect, it } from 'vitest';
import { type Example, learn } from './learn.ts';

/** The right one has more of the first value, the second says nothing; below 0.5 nothing is right. */
const examples: readonly Example[] = Array.from({ length: 60 }, (_, number) => {
  const most = (number % 20) / 20;
  const noise = (number * 7) % 3;
  return {
    weight: 1,
    isAnswerable: most >= 0.5,
    candidates: [
      { isRight: most >= 0.5, values: [most, noise] },
      { isRight: false, values: [most / 2, 2 - noise] },
    ],
  };
});

it('learns what tells right from wrong, and from how much on something is right', () => {
  const { counts, bias } = learn(examples, [1, 0]);
  const odds = (value: number) => (counts[0] ?? 0) * value + (counts[1] ?? 0) + bias;
  expect(Math.abs(counts[1] ?? 0)).toBeLessThan(counts[0] ?? 0);
  expect(odds(0.9)).toBeGreaterThan(0);
  expect(odds(0.1)).toBeLessThan(0);
});

it('lets nothing count the wrong way', () => {
  expect(learn(examples, [-1, 0]).counts[0]).toBeCloseTo(0);
});
