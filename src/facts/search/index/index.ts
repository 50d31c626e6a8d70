import type { FactStore } from '../../store.ts';
import type { Fact } from '../../types.ts';
import { type Carriers, createCarriers } from './carriers.ts';
import { createNearSounds, type NearSounds } from './near.ts';
import { createPostings, type Postings } from './postings.ts';
import { raritiesOf } from './rarity.ts';
import { createTextReader } from './textReader.ts';
import { createUnheld, type Unheld } from './unheld.ts';
import { type UnheldWordings, unheldWordings } from './unheldWordings.ts';
import { createUnits, type Units } from './units.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Everything that is worked out once for a store. Facts are known by their place, newest first. */
export interface Index {
  readonly store: FactStore;
  readonly facts: readonly Fact[];
  readonly vocabulary: Vocabulary;
  readonly near: NearSounds;
  readonly carriers: Carriers;
  readonly units: Units;
  readonly postings: Postings;
  readonly unheld: Unheld;
  readonly wordings: UnheldWordings;
  /** By word: how much it says, 0.04 to about 1. */
  readonly rarities: Float32Array;
}

export function createIndex(store: FactStore): Index {
  const facts = store.latest();
  const vocabulary = createVocabulary();
  const read = createTextReader(vocabulary);
  const units = createUnits(store, facts, read);
  const carriers = createCarriers(store, facts, read);
  const postings = createPostings(units, facts.length, vocabulary.words.length);
  const rarities = raritiesOf(vocabulary, postings, carriers, facts.length);
  return {
    store,
    facts,
    vocabulary,
    units,
    carriers,
    postings,
    near: createNearSounds(vocabulary.sounds()),
    rarities,
    unheld: createUnheld(units, rarities),
    wordings: unheldWordings(),
  };
}
