import { expect, it } from 'vitest';
import { type Example, learn } from './learn.ts';

/** The right one has more of the first value, the second says nothing. */
const examples: readonly Example[] = Array.from({ length: 60 }, (_, number) => {
  const most = 0.2 + (number % 20) / 20;
  const noise = (number * 7) % 3;
  return {
    weight: 1,
    candidates: [
      { isRight: false, values: [most / 2, 2 - noise] },
      { isRight: true, values: [most, noise] },
    ],
  };
});

it('learns what tells right from wrong', () => {
  const [first = 0, second = 0] = learn(examples, [1, 0]);
  expect(first).toBeGreaterThan(1);
  expect(Math.abs(second)).toBeLessThan(first / 4);
});

it('lets nothing count the wrong way', () => {
  expect(learn(examples, [-1, 0])[0]).toBeCloseTo(0);
});
