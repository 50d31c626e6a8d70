import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer, if one is. Written by `tests/facts/search/fit.ts`; not to be changed
 * by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 11.08,
  statedCoverage: 2.13,
  best: 1.11,
  second: 8.04,
  bestAsk: 1.24,
  bestStatement: 1.31,
  beyondNames: 0.09,
  pairs: 0.8,
  noNumber: -2.2,
  otherIntent: -1.53,
  noMoney: -2.38,
  noOpinion: 0,
  otherEntity: -1.09,
  missingNumber: -3.26,
  missingAttribute: 0,
  missingFamous: 0,
  missingAsked: -1.62,
  askedElsewhere: -2.69,
};
