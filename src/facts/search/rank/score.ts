import type { Index } from '../index/index.ts';
import { candidates } from './candidates.ts';
import { counts } from './judgement.ts';
import { measure, type Traits, traits } from './traits.ts';
import type { Weighed } from './weigh.ts';

/** How well a fact answers a question. */
export interface Scored {
  /** Its place in the index. */
  readonly fact: number;
  /** How likely it is the answer, if one of the facts is: log-odds, which say something only beside another fact's. */
  readonly odds: number;
  readonly traits: Traits | undefined;
  /** How much of each term it speaks of. */
  readonly covers: Float32Array;
}

/** So many facts are looked at closely. */
const closely = 24;

/** The facts that have something of the question, the best first. Beyond the first few dozen the order is a rough one. */
export function rank(weighed: Weighed, index: Index, limit = closely): readonly Scored[] {
  const rough = candidates(weighed, index, Math.max(limit, closely));
  const scored = rough.slice(0, closely).map((fact): Scored => {
    const measured = measure(fact, weighed, index);
    return { fact, ...measured, odds: oddsOf(measured.traits) };
  });
  const sorted = scored.sort((one, other) => other.odds - one.odds || one.fact - other.fact);
  const rest = rough.slice(closely).map((fact): Scored => ({ fact, ...unmeasured }));
  return [...sorted, ...rest];
}

const unmeasured = { odds: Number.NEGATIVE_INFINITY, traits: undefined, covers: new Float32Array() };

function oddsOf(measured: Traits): number {
  let odds = 0;
  for (const trait of traits) odds += counts[trait] * measured[trait];
  return odds;
}
