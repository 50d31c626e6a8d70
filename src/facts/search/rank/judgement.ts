import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer, if one is. Written by `tests/facts/search/fit.ts`; not to be changed
 * by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 11.07,
  statedCoverage: 2.4,
  best: 1.31,
  second: 7.44,
  bestAsk: 1.27,
  bestStatement: 1.73,
  beyondNames: 0.48,
  pairs: 0.82,
  noNumber: -2.38,
  otherIntent: -2.04,
  noMoney: -2.36,
  noOpinion: 0,
  otherEntity: -0.88,
  missingNumber: -1.84,
  missingAttribute: 0,
  missingFamous: 0,
  missingAsked: -1.93,
  askedElsewhere: -2.66,
};
