import type { Index } from '../../index/index.ts';
import { raiseEach } from '../raise.ts';
import { cosine } from '../resemblance.ts';
import type { Weighed } from '../weigh.ts';

/** How much the likest three questions that no fact answers resemble this one, its names taken out; the likest first. */
export function likenessToUnheld(weighed: Weighed, { unheld }: Index): readonly [number, number, number] {
  const overlaps = new Float32Array(unheld.questions.length);
  const best = new Float32Array(unheld.questions.length);
  const alike: number[] = [];
  for (const [term, weight] of weighed.weights.entries()) {
    if (weighed.named.has(term)) continue;
    for (const text of raiseBy(term, weighed, unheld.of, best)) {
      if (overlaps[text] === 0) alike.push(text);
      overlaps[text] = (overlaps[text] ?? 0) + (best[text] ?? 0) * weight;
      best[text] = 0;
    }
  }
  let [first, second, third] = [0, 0, 0];
  for (const text of alike) {
    const { length = 1, intent } = unheld.questions[text] ?? {};
    const overlap = overlaps[text] ?? 0;
    const likeness = cosine({ overlap, mine: weighed.lengthBeyondNames, its: length }, weighed, intent);
    if (likeness > first) [first, second, third] = [likeness, first, second];
    else if (likeness > second) [second, third] = [likeness, second];
    else if (likeness > third) third = likeness;
  }
  return [first, second, third];
}

/** Notes in `best` how much of the term each question has; returns those that have any. */
function raiseBy(
  term: number,
  { question }: Weighed,
  questionsOf: (word: number) => readonly number[],
  best: Float32Array,
): readonly number[] {
  const touched: number[] = [];
  for (const [word, quality] of question.terms[term]?.matches ?? [])
    raiseEach(best, questionsOf(word), quality, touched);
  return touched;
}
