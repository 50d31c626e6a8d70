import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer, if one is. Written by `tests/facts/search/fit.ts`; not to be changed
 * by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
  coverage: 10.98,
  statedCoverage: 2.38,
  best: 1.32,
  second: 7.51,
  bestAsk: 1.25,
  bestStatement: 1.94,
  beyondNames: 0.51,
  pairs: 0.81,
  noNumber: -2.4,
  otherIntent: -1.98,
  noMoney: -2.35,
  noOpinion: 0,
  otherEntity: -0.81,
  missingNumber: -1.93,
  missingAttribute: 0,
  missingFamous: 0,
  missingAsked: -1.98,
  askedElsewhere: -2.72,
};
