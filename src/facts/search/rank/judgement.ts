import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer. `tests/facts/search/fit.ts` fits and prints them; not
 * to be changed by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 9.29,
  statedCoverage: 0.85,
  best: 1.36,
  second: 2.88,
  bestAsk: 1.33,
  bestStatement: 3.1,
  pairs: 0.49,
  noNumber: -8.76,
  otherIntent: -1.22,
  noOpinion: -1.28,
  otherEntity: -1.25,
  missingNumber: -8.29,
  missingAttribute: -7.09,
  missingFamous: -8.06,
  missingAsked: -2.56,
  askedElsewhere: -1.25,
  length: 2.56,
  guessed: -2.34,
  chat: -3.98,
  light: -2.39,
};
/** What speaks against any fact before anything is known. */
export const bias = -13.31;
