import type { Index } from '../index/index.ts';
import { highest } from './highest.ts';
import { raiseEach } from './raise.ts';
import type { Weighed } from './weigh.ts';

/** The facts that have most of the question by weight, wherever it stands in them; the best first. */
export function candidates(weighed: Weighed, index: Index, limit: number): readonly number[] {
  const sums = new Float32Array(index.facts.length);
  const best = new Float32Array(index.facts.length);
  for (const [term, weight] of weighed.weights.entries()) {
    for (const fact of raiseBy(term, weighed, index, best)) {
      sums[fact] = (sums[fact] ?? 0) + (best[fact] ?? 0) * weight;
      best[fact] = 0;
    }
  }
  return highest(sums, limit);
}

/** Notes in `best` how much of the term each fact has; returns those that have any. */
function raiseBy(
  term: number,
  { question, covers }: Weighed,
  index: Index,
  best: Float32Array,
): readonly number[] {
  const touched: number[] = [];
  for (const [word, quality] of question.terms[term]?.matches ?? [])
    raiseEach(best, index.postings.of(word), quality, touched);
  for (const [carrier, cover] of covers) {
    const quality = cover[term] ?? 0;
    if (quality > 0) raiseEach(best, index.carriers.all[carrier]?.facts ?? [], quality, touched);
  }
  return touched;
}
