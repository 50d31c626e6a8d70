import { append } from '../../../append.ts';
import { locales } from '../../../locale.ts';
import type { FactStore } from '../../store.ts';
import type { Entity, Fact, Source, Topic } from '../../types.ts';
import { contentOf, type TextReader } from './textReader.ts';
import type { WordId } from './vocabulary.ts';

/** What many facts have in common and are found by: an entity, a topic, a source. Its names are indexed once. */
export type Carried =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'source'; readonly source: Source };

export interface Carrier {
  readonly carried: Carried;
  /** Each name as its words, grammar left out; none is empty. */
  readonly names: readonly (readonly WordId[])[];
  /** Words that are a name of an entity all by themselves, such as `Қазақстан` and `Kazakhstan`. */
  readonly synonyms: readonly WordId[];
  /** Places of the facts, ascending. */
  readonly facts: readonly number[];
  /** The place of the fact that says what it is. */
  readonly introducedBy: number | undefined;
}

/** Carriers are known by their number. */
export interface Carriers {
  readonly all: readonly Carrier[];
  /** Those of the fact at that place. */
  ofFact(fact: number): readonly number[];
  /** Those that have the word in a name. */
  of(word: WordId): readonly number[];
}

const none: readonly number[] = Object.freeze([]);

/** @param read of the vocabulary of the store */
export function createCarriers(store: FactStore, facts: readonly Fact[], read: TextReader): Carriers {
  const { all, ofFact } = carriersOf(store, facts, read);
  const byWord = invert(all);
  return {
    all,
    ofFact: (fact) => ofFact[fact] ?? none,
    of: (word) => byWord.get(word) ?? none,
  };
}

/** A function of its own, so that nothing of the reader, which is large, stays with the carriers. */
function carriersOf(
  store: FactStore,
  facts: readonly Fact[],
  read: TextReader,
): { readonly all: readonly Carrier[]; readonly ofFact: readonly (readonly number[])[] } {
  const registry = new Registry(read);
  const ofFact = facts.map((fact, place) => {
    const mine = [...new Set(carriedBy(fact, store).map((carried) => registry.numberOf(carried)))];
    for (const carrier of mine) registry.facts[carrier]?.push(place);
    return mine;
  });
  for (const [place, { introduces = [] }] of facts.entries())
    for (const id of introduces) registry.introduce({ kind: 'entity', entity: store.entity(id) }, place);
  return { all: registry.all, ofFact };
}

function carriedBy(fact: Fact, store: FactStore): readonly Carried[] {
  return [
    ...[...fact.entities, fact.assertedBy].map(
      (id): Carried => ({ kind: 'entity', entity: store.entity(id) }),
    ),
    ...fact.topics.flatMap((id) => store.topic(id) ?? []).map((topic): Carried => ({ kind: 'topic', topic })),
    ...fact.evidence.map(({ source }): Carried => ({ kind: 'source', source: store.source(source) })),
  ];
}

class Registry {
  readonly all: (Carrier & { introducedBy: number | undefined })[] = [];
  readonly facts: number[][] = [];
  private readonly numbers = new Map<Entity | Topic | Source, number>();
  private readonly read: TextReader;

  constructor(read: TextReader) {
    this.read = read;
  }

  numberOf(carried: Carried): number {
    const thing = thingOf(carried);
    const known = this.numbers.get(thing);
    if (known !== undefined) return known;
    const names = readNames(namesOf(carried), this.read);
    const synonyms =
      carried.kind === 'entity' ? names.flatMap((name) => (name.length === 1 ? name : [])) : [];
    const facts: number[] = [];
    this.facts.push(facts);
    this.numbers.set(thing, this.all.length);
    return this.all.push({ carried, names, synonyms, facts, introducedBy: undefined }) - 1;
  }

  introduce(carried: Carried, place: number): void {
    const carrier = this.all[this.numberOf(carried)];
    if (carrier) carrier.introducedBy = place;
  }
}

function thingOf(carried: Carried): Entity | Topic | Source {
  switch (carried.kind) {
    case 'entity':
      return carried.entity;
    case 'topic':
      return carried.topic;
    case 'source':
      return carried.source;
  }
}

function namesOf(carried: Carried): readonly string[] {
  switch (carried.kind) {
    case 'entity':
      return namesOfEntity(carried.entity);
    case 'topic':
      return [carried.topic.id, ...Object.values(carried.topic.name)];
    case 'source':
      return [carried.source.publisher, carried.source.title, carried.source.author].filter(
        (name) => name !== null,
      );
  }
}

function namesOfEntity({ name, aliases, role }: Entity): readonly string[] {
  return locales.flatMap((locale) => [name[locale], ...aliases[locale], ...(role ? [role[locale]] : [])]);
}

/** Names are in one of the four languages or in none, so each is stemmed in all of them. */
function readNames(names: readonly string[], read: TextReader): readonly (readonly WordId[])[] {
  const found = new Map<string, readonly WordId[]>();
  for (const name of new Set(names)) {
    for (const locale of locales) {
      const words = contentOf(read.tokensIn(name, locale));
      if (words.length > 0) found.set(words.join(' '), words);
    }
  }
  return [...found.values()];
}

function invert(all: readonly Carrier[]): ReadonlyMap<WordId, readonly number[]> {
  const lists = new Map<WordId, number[]>();
  for (const [carrier, { names }] of all.entries()) {
    for (const word of new Set(names.flat())) append(lists, word, carrier);
  }
  return lists;
}
