import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer. `tests/facts/search/fit.ts` fits and prints them; not
 * to be changed by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 9.52,
  statedCoverage: 0.66,
  best: 0.9,
  second: 4.75,
  bestAsk: 0.26,
  bestStatement: 1.2,
  beyondNames: 1.0,
  pairs: 0.3,
  noNumber: -6.58,
  otherIntent: -1.22,
  noMoney: -3.5,
  noOpinion: -0.76,
  otherEntity: -1.53,
  missingNumber: -9.17,
  missingAttribute: -5.82,
  missingFamous: -7.0,
  missingAsked: -2.09,
  askedElsewhere: -4.94,
  length: 2.89,
  guessed: 0.0,
  chat: -5.47,
  light: 0.0,
  unheld: -5.64,
};
/** What speaks against any fact before anything is known. */
export const bias = -12.53;
