import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer. `tests/facts/search/fit.ts` fits and prints them; not
 * to be changed by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 9.28,
  statedCoverage: 0.96,
  best: 1.53,
  second: 2.76,
  bestAsk: 1.58,
  bestStatement: 2.94,
  pairs: 0.39,
  noNumber: -8.39,
  otherIntent: -1.25,
  noOpinion: -2.48,
  otherEntity: -1.32,
  missingNumber: -10.43,
  missingAttribute: -7.01,
  missingFamous: -9.39,
  missingAsked: -2.52,
  askedElsewhere: -1.2,
  length: 2.74,
  guessed: -2.3,
  chat: -4.87,
  light: -1.81,
};
/** What speaks against any fact before anything is known. */
export const bias = -13.73;
