import type { Weighed } from '../weigh.ts';
import type { Look } from './texts.ts';

/** Less than this of a place or a property counts as not spoken of. */
const half = 0.5;

/** What the words of the question add up to, by weight. */
export function sumUp(
  covers: Float32Array,
  { stated, counted }: Look,
  { question, weights, named }: Weighed,
) {
  const sums = {
    missing: 0,
    missingUnknown: 0,
    heaviest: 0,
    stated: 0,
    asked: 0,
    askedStated: 0,
    askedCounted: 0,
    placeNotStated: 0,
    attributeNotStated: 0,
    guessed: 0,
    chat: 0,
    light: 0,
  };
  for (const [term, { role, isAsked, matches, recognition }] of question.terms.entries()) {
    const weight = weights[term] ?? 0;
    const inStatements = stated[term] ?? 0;
    if (isAsked) {
      sums.asked += weight;
      sums.askedStated += weight * inStatements;
      sums.askedCounted += weight * (counted[term] ?? 0);
    }
    if (role === 'place' && inStatements < half) sums.placeNotStated += weight;
    if (role === 'attribute' && inStatements < half) sums.attributeNotStated += weight;
    if (recognition === 'typo' || recognition === 'ending') sums.guessed += weight;
    if (role === 'chat') sums.chat += weight;
    if (role === 'light' || role === 'unit') sums.light += weight;
    if (named.has(term)) continue;
    const missing = weight * (1 - (covers[term] ?? 0));
    sums.missing += missing;
    sums.heaviest = Math.max(sums.heaviest, missing);
    sums.stated += weight * inStatements;
    if (matches.size === 0) sums.missingUnknown += missing;
  }
  return sums;
}
