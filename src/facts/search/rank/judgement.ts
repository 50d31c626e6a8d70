import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer, if one is. Written by `tests/facts/search/fit.ts`; not to be changed
 * by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 11.13,
  statedCoverage: 2.33,
  best: 1.24,
  second: 7.48,
  bestAsk: 1.37,
  bestStatement: 1.66,
  beyondNames: 0.24,
  pairs: 0.8,
  noNumber: -2.34,
  otherIntent: -1.95,
  noMoney: -2.36,
  noOpinion: 0,
  otherEntity: -0.94,
  missingNumber: -3.1,
  missingAttribute: 0,
  missingFamous: 0,
  missingAsked: -1.78,
  askedElsewhere: -2.92,
};
