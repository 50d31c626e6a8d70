import { locales } from '../../../locale.ts';
import type { FactStore } from '../../store.ts';
import type { Entity, Fact, Source, Topic } from '../../types.ts';
import { tokensOf } from '../text/tokens.ts';
import { wordsIn } from './units.ts';
import type { GrowingVocabulary, WordId } from './vocabulary.ts';

/** What many facts have in common and are found by: an entity, a topic, a source. Its names are indexed once. */
export type Carried =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'source'; readonly source: Source };

export interface Carrier {
  readonly carried: Carried;
  /** Each name as its words, grammar left out; none is empty. */
  readonly names: readonly (readonly WordId[])[];
  /** Places of the facts, ascending. */
  readonly facts: number[];
}

/** The carriers of all facts, and those of each fact by its place. */
export interface Carriers {
  readonly all: readonly Carrier[];
  readonly ofFact: readonly (readonly number[])[];
}

export function createCarriers(store: FactStore, facts: readonly Fact[], vocabulary: GrowingVocabulary): Carriers {
  const all: Carrier[] = [];
  const numbers = new Map<string, number>();

  function numberOf(key: string, make: () => { carried: Carried; names: readonly string[] }): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const { carried, names } = make();
    numbers.set(key, all.length);
    return all.push({ carried, names: namesOf(names, vocabulary), facts: [] }) - 1;
  }

  const ofFact = facts.map((fact, place) => {
    const entities = [...fact.entities, fact.assertedBy].map((id) =>
      numberOf(`entity ${id}`, () => ofEntity(store.entity(id))),
    );
    const topics = fact.topics.flatMap((id) => store.topic(id) ?? []).map((topic) =>
      numberOf(`topic ${topic.id}`, () => ofTopic(topic)),
    );
    const sources = fact.evidence.map(({ source }) =>
      numberOf(`source ${source}`, () => ofSource(store.source(source))),
    );
    const mine = [...new Set([...entities, ...topics, ...sources])];
    for (const carrier of mine) all[carrier]?.facts.push(place);
    return mine;
  });
  return { all, ofFact };
}

function ofEntity(entity: Entity): { carried: Carried; names: readonly string[] } {
  const names = locales.flatMap((locale) => [
    entity.name[locale],
    ...entity.aliases[locale],
    ...(entity.role ? [entity.role[locale]] : []),
  ]);
  return { carried: { kind: 'entity', entity }, names };
}

function ofTopic(topic: Topic): { carried: Carried; names: readonly string[] } {
  return { carried: { kind: 'topic', topic }, names: [topic.id, ...locales.map((locale) => topic.name[locale])] };
}

function ofSource(source: Source): { carried: Carried; names: readonly string[] } {
  const names = [source.publisher, source.title, source.author].filter((name) => name !== null);
  return { carried: { kind: 'source', source }, names };
}

/** Names are in one of the four languages or in none, so each is stemmed in all of them. */
function namesOf(names: readonly string[], vocabulary: GrowingVocabulary): readonly (readonly WordId[])[] {
  const found = new Map<string, readonly WordId[]>();
  for (const name of new Set(names)) {
    const tokens = tokensOf(name);
    const words = locales.map((locale) => wordsIn(tokens, locale, vocabulary))[0] ?? [];
    if (words.length > 0) found.set(words.join(' '), words);
  }
  return [...found.values()];
}
