import type { WordId } from '../index/vocabulary.ts';
import type { Term } from '../query/question.ts';

/**
 * For each word of the store, the terms of the question that it may be. Asked for tens of thousands of words a question,
 * so everything stands in flat arrays: the links of a word are numbered from `starts[word]` up to `starts[word] +
 * counts[word]`.
 */
export interface TermsByWord {
  /** Words that have links. */
  readonly found: readonly WordId[];
  readonly starts: Uint32Array;
  readonly counts: Uint8Array;
  /** By link: which term of the question. */
  readonly terms: Uint8Array;
  /** By link: how sure it is, 0 to 1. */
  readonly qualities: Float32Array;
}

/** @param words how many words the store has  @param terms at most 255 */
export function createTermsByWord(terms: readonly Term[], words: number): TermsByWord {
  const counts = new Uint8Array(words);
  const found: WordId[] = [];
  for (const { matches } of terms) {
    for (const word of matches.keys()) {
      if (counts[word] === 0) found.push(word);
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  const starts = new Uint32Array(words);
  let links = 0;
  for (const word of found) {
    starts[word] = links;
    links += counts[word] ?? 0;
  }
  return { found, starts, counts, ...fillIn(terms, starts, links) };
}

function fillIn(terms: readonly Term[], starts: Uint32Array, links: number) {
  const ends = starts.slice();
  const numbers = new Uint8Array(links);
  const qualities = new Float32Array(links);
  for (const [term, { matches }] of terms.entries()) {
    for (const [word, quality] of matches) {
      const link = ends[word] ?? 0;
      numbers[link] = term;
      qualities[link] = quality;
      ends[word] = link + 1;
    }
  }
  return { terms: numbers, qualities };
}

export interface Link {
  readonly term: number;
  readonly quality: number;
}

/** The links of one word, for those who are in no hurry. */
export function linksOf({ starts, counts, terms, qualities }: TermsByWord, word: WordId): readonly Link[] {
  const start = starts[word] ?? 0;
  return Array.from({ length: counts[word] ?? 0 }, (_, place) => ({
    term: terms[start + place] ?? 0,
    quality: qualities[start + place] ?? 0,
  }));
}
