import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer, if one is. Written by `tests/facts/search/fit.ts`; not to be changed
 * by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 11.1,
  statedCoverage: 2.35,
  best: 1.25,
  second: 7.47,
  bestAsk: 1.38,
  bestStatement: 1.7,
  beyondNames: 0.23,
  pairs: 0.81,
  noNumber: -2.35,
  otherIntent: -1.88,
  noMoney: -2.36,
  noOpinion: 0,
  otherEntity: -0.97,
  missingNumber: -3.06,
  missingAttribute: 0,
  missingFamous: 0,
  missingAsked: -1.75,
  askedElsewhere: -2.82,
};
