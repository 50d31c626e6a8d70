import type { Carriers } from './carriers.ts';
import type { Postings } from './postings.ts';
import type { Vocabulary, WordId } from './vocabulary.ts';

/**
 * Inverse document frequency as BM25 has it, scaled so that a word of one fact in a large store weighs about 1. A small
 * store is treated as if it had some more facts, since what is rare there need not be rare.
 * @returns 0.04 for a word of every fact, up to a little more than 1
 */
export function rarity(count: number, facts: number): number {
  const total = facts + 30;
  return Math.max(0.04, Math.log((total + 1) / (count + 0.5)) / Math.log(total + 1));
}

/** The rarity of each word. Inflections of one word count together: an ending is no rarity. */
export function raritiesOf(
  vocabulary: Vocabulary,
  postings: Postings,
  carriers: Carriers,
  facts: number,
): Float32Array {
  const counts = Uint32Array.from(vocabulary.words, (_, word) =>
    Math.max(postings.count(word), inEntities(word, carriers)),
  );
  const ofKeys = new Map<string, number>();
  return Float32Array.from(vocabulary.words, (_, word) => {
    let most = 0;
    for (const key of vocabulary.keysOfWord(word))
      most = Math.max(most, countOf(key, vocabulary, counts, ofKeys));
    return rarity(most, facts);
  });
}

function countOf(
  key: string,
  vocabulary: Vocabulary,
  counts: Uint32Array,
  known: Map<string, number>,
): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  let sum = 0;
  for (const word of vocabulary.byKey(key)) sum += counts[word] ?? 0;
  known.set(key, sum);
  return sum;
}

/** A name that stands in no text is as common as the entity that has it. */
function inEntities(word: WordId, carriers: Carriers): number {
  let most = 0;
  for (const number of carriers.of(word)) {
    const carrier = carriers.all[number];
    if (carrier?.carried.kind === 'entity') most = Math.max(most, carrier.facts.length);
  }
  return most;
}
