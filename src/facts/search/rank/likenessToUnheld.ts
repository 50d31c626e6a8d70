import type { Index } from '../index/index.ts';
import { cosine } from './resemblance.ts';
import type { Weighed } from './weigh.ts';

/** How much a question that no fact answers resembles this one, its names taken out. */
export function likenessToUnheld(weighed: Weighed, { unheld }: Index): number {
  const overlaps = new Map<number, number>();
  for (const [term, weight] of weighed.weights.entries()) {
    if (weighed.named.has(term)) continue;
    for (const [text, quality] of qualities(term, weighed, unheld.of))
      overlaps.set(text, (overlaps.get(text) ?? 0) + quality * weight);
  }
  let best = 0;
  for (const [text, overlap] of overlaps) {
    const { length = 0, intent } = unheld.questions[text] ?? {};
    best = Math.max(best, cosine({ overlap, mine: weighed.lengthBeyondNames, its: length }, weighed, intent));
  }
  return best;
}

/** How much of a term each question has. */
function qualities(
  term: number,
  { question }: Weighed,
  questionsOf: (word: number) => readonly number[],
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const [word, quality] of question.terms[term]?.matches ?? []) {
    for (const text of questionsOf(word)) best.set(text, Math.max(best.get(text) ?? 0, quality));
  }
  return best;
}
