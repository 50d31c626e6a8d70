import type { FactStore } from '../../store.ts';
import type { Fact } from '../../types.ts';
import { type Carriers, createCarriers } from './carriers.ts';
import { createNearSounds, type NearSounds } from './near.ts';
import { type Unit, unitsOf } from './units.ts';
import { createVocabulary, type Vocabulary, type WordId } from './vocabulary.ts';

/** Everything that is worked out once for a store. Facts are known by their place, newest first. */
export interface Index {
  readonly store: FactStore;
  readonly facts: readonly Fact[];
  readonly vocabulary: Vocabulary;
  readonly near: NearSounds;
  readonly carriers: Carriers;
  /** Which carriers have the word in a name. */
  carriersOf(word: WordId): readonly number[];
  /** The texts of a fact, word by word. */
  readonly units: readonly (readonly Unit[])[];
  /** In which facts the word stands, ascending. */
  factsOf(word: WordId): Uint32Array;
  /** How much the word says, 0 to about 1: rare words say much. */
  weightOf(word: WordId): number;
}

export function createIndex(store: FactStore): Index {
  const facts = store.latest();
  const vocabulary = createVocabulary();
  const units = facts.map((fact) => unitsOf(fact, vocabulary));
  const carriers = createCarriers(store, facts, vocabulary);
  const postings = invert(units, vocabulary.words.length);
  const byWord = invertNames(carriers);
  const carried = (word: WordId) =>
    Math.max(0, ...(byWord.get(word) ?? none).map((carrier) => entityFacts(carriers, carrier)));
  const count = (word: WordId) => Math.max(postings.count(word), carried(word));
  const weights = weightsOf(vocabulary, count, facts.length);
  return {
    store,
    facts,
    vocabulary,
    carriers,
    units,
    near: createNearSounds(vocabulary.sounds()),
    carriersOf: (word) => byWord.get(word) ?? none,
    factsOf: (word) => postings.slice(word),
    weightOf: (word) => weights[word] ?? 1,
  };
}

const none: readonly number[] = [];

interface Postings {
  slice(word: WordId): Uint32Array;
  count(word: WordId): number;
}

/** Two passes into one array: lists of numbers would take eight times the memory. */
function invert(units: readonly (readonly Unit[])[], words: number): Postings {
  const lastSeen = new Int32Array(words).fill(-1);
  const starts = new Uint32Array(words + 1);
  eachWord(units, lastSeen, (word) => {
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const ends = starts.slice();
  const facts = new Uint32Array(starts[words] ?? 0);
  lastSeen.fill(-1);
  eachWord(units, lastSeen, (word, fact) => {
    const end = ends[word] ?? 0;
    facts[end] = fact;
    ends[word] = end + 1;
  });
  return {
    slice: (word) => facts.subarray(starts[word] ?? 0, starts[word + 1] ?? starts[word] ?? 0),
    count: (word) => (starts[word + 1] ?? 0) - (starts[word] ?? 0),
  };
}

/** Each word of each fact once. */
function eachWord(
  units: readonly (readonly Unit[])[],
  lastSeen: Int32Array,
  visit: (word: WordId, fact: number) => void,
): void {
  for (const [fact, texts] of units.entries()) {
    for (const { words } of texts) {
      for (const word of words) {
        if (lastSeen[word] === fact) continue;
        lastSeen[word] = fact;
        visit(word, fact);
      }
    }
  }
}

function invertNames({ all }: Carriers): ReadonlyMap<WordId, readonly number[]> {
  const lists = new Map<WordId, Set<number>>();
  for (const [carrier, { names }] of all.entries()) {
    for (const word of names.flat()) {
      const list = lists.get(word);
      if (list) list.add(carrier);
      else lists.set(word, new Set([carrier]));
    }
  }
  return new Map([...lists].map(([word, list]) => [word, [...list]]));
}

/** Inflections of one word count together: an ending is no rarity. */
function weightsOf(vocabulary: Vocabulary, count: (word: WordId) => number, facts: number): Float32Array {
  return Float32Array.from(vocabulary.words, (_, word) => {
    const shared = vocabulary.keysOfWord(word).map((key) => countOfKey(vocabulary, count, key));
    return rarity(Math.max(0, ...shared), facts);
  });
}

function countOfKey(vocabulary: Vocabulary, count: (word: WordId) => number, key: string): number {
  return vocabulary.byKey(key).reduce((sum, word) => sum + count(word), 0);
}

/** How many facts an entity is in: a name that stands in no text is as common as the entity. */
function entityFacts({ all }: Carriers, carrier: number): number {
  const found = all[carrier];
  return found?.carried.kind === 'entity' ? found.facts.length : 0;
}

/**
 * Inverse document frequency, scaled so that a word of one fact in any store weighs about 1. A small store is treated as
 * if it had some more facts, since its rare words are not rare.
 */
export function rarity(count: number, facts: number): number {
  const total = facts + 30;
  return Math.max(0.04, Math.log((total + 1) / (count + 0.5)) / Math.log(total + 1));
}
