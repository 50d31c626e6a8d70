import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer. `tests/facts/search/fit.ts` fits and prints them; not
 * to be changed by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 9.49,
  statedCoverage: 0.65,
  best: 0.87,
  second: 4.75,
  bestAsk: 0.22,
  bestStatement: 1.22,
  beyondNames: 1.07,
  pairs: 0.3,
  noNumber: -6.57,
  otherIntent: -1.22,
  noMoney: -3.53,
  noOpinion: -0.76,
  otherEntity: -1.54,
  missingNumber: -9.2,
  missingAttribute: -5.79,
  missingFamous: -7.01,
  missingAsked: -2.15,
  askedElsewhere: -4.86,
  length: 2.89,
  guessed: 0.0,
  chat: -5.43,
  light: 0.0,
  unheld: -5.76,
};
/** What speaks against any fact before anything is known. */
export const bias = -12.48;
