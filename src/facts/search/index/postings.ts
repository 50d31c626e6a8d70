import type { Units } from './units.ts';
import type { WordId } from './vocabulary.ts';

/** In which facts each word stands. */
export interface Postings {
  /** Places of facts, ascending. */
  of(word: WordId): Uint32Array;
  count(word: WordId): number;
}

/** Counted first and filled in afterwards, into one array: lists of numbers would take eight times the memory. */
export function createPostings(units: Units, facts: number, words: number): Postings {
  const lastSeen = new Int32Array(words).fill(-1);
  const starts = new Uint32Array(words + 1);
  eachWord(units, facts, lastSeen, (word) => {
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word += 1)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const ends = starts.slice();
  const places = new Uint32Array(starts[words] ?? 0);
  eachWord(units, facts, lastSeen.fill(-1), (word, fact) => {
    const end = ends[word] ?? 0;
    places[end] = fact;
    ends[word] = end + 1;
  });
  return {
    of: (word) => places.subarray(starts[word], starts[word + 1]),
    count: (word) => (starts[word + 1] ?? 0) - (starts[word] ?? 0),
  };
}

/** Each word of each fact once. */
function eachWord(
  units: Units,
  facts: number,
  lastSeen: Int32Array,
  visit: (word: WordId, fact: number) => void,
): void {
  for (let fact = 0; fact < facts; fact += 1) {
    for (let text = units.start(fact); text < units.end(fact); text += 1) {
      for (let place = units.ends[text] ?? 0; place < (units.ends[text + 1] ?? 0); place += 1) {
        const word = units.words[place] ?? 0;
        if (lastSeen[word] === fact) continue;
        lastSeen[word] = fact;
        visit(word, fact);
      }
    }
  }
}
