import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer, if one is. Written by `tests/facts/search/fit.ts`; not to be changed
 * by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 11.09,
  statedCoverage: 2.13,
  best: 1.11,
  second: 8.04,
  bestAsk: 1.24,
  bestStatement: 1.33,
  beyondNames: 0.1,
  pairs: 0.8,
  noNumber: -2.2,
  otherIntent: -1.51,
  noMoney: -2.38,
  noOpinion: 0.0,
  otherEntity: -1.08,
  missingNumber: -3.25,
  missingAttribute: 0.0,
  missingFamous: 0.0,
  missingAsked: -1.6,
  askedElsewhere: -2.67,
};
