import type { Index } from '../../index/index.ts';
import type { Weighed } from '../weigh.ts';

/** A word that a term is less surely than this says nothing of it. */
const sure = 0.6;

/**
 * How much oftener the words of a question, its names taken out, are asked where no fact answers than where one does: the
 * logarithm of the ratio of shares, 0 for words of which nothing is known.
 */
export function ofUnheldWords({ question, named }: Weighed, { unheld, units }: Index) {
  const held = units.start(units.unheld);
  const ratios = question.terms.flatMap(({ matches }, term) => {
    const words = named.has(term) ? [] : [...matches].filter(([, quality]) => quality >= sure);
    if (words.length === 0) return [];
    const [ofNone, ofFacts] = words.reduce(
      ([none, some], [word]) => [none + unheld.of(word).length, some + unheld.askedOfFacts(word)] as const,
      [0.5, 1] as const,
    );
    return [Math.log(ofNone / unheld.questions.length / (ofFacts / held))];
  });
  if (ratios.length === 0) return { mean: 0, most: 0, least: 0 };
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  return { mean: sum / ratios.length, most: Math.max(...ratios), least: Math.min(...ratios) };
}
