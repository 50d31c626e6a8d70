import { inGeneral, inTopic } from './order.ts';
import { createRanking } from './related.ts';
import { type Standing, standingsOf } from './standing.ts';
import type { FactStore } from './store.ts';
import type { Content, Fact, Source, SourceId, TopicId } from './types.ts';

/** Somebody asked for an id that checked content cannot hold: a bug, not an input. */
export class MissingEntryError extends Error {
  override readonly name = 'MissingEntryError';
  readonly code = 'MISSING_ENTRY';

  constructor(what: string, id: string) {
    super(
      `The store has no ${what} "${id}". Facts refer to checked entries only; take the id from a fact of this store.`,
    );
  }
}

/**
 * The store of checked content. Lists and counts are made here, once, and shared: asking costs one look into a map.
 * @throws {MissingEntryError} from `source` and `entity`, for an id that no fact of the store can name
 */
export function createFactStore(content: Content): FactStore {
  const topics = byId(content.topics);
  const sources = byId(content.sources);
  const entities = byId(content.entities);
  const facts = byId(content.facts);
  const latest = Object.freeze(published(content.facts).sort(inGeneral));
  const topicLists = listsByTopic(latest);
  const standing = standingsOf(latest);
  const current = currentByTopic(topicLists, standing);
  const usage = Object.freeze(usageOf(latest, content.sources));
  const ranking = createRanking(latest);
  return {
    topics: content.topics,
    sources: content.sources,
    size: latest.length,
    topic: (id) => topics.get(id),
    source: (id) => sources.get(id) ?? fail('source', id),
    entity: (id) => entities.get(id) ?? fail('entity', id),
    fact: (id) => facts.get(id),
    inTopic: (id) => topicLists.get(id) ?? none,
    currentIn: (id) => current.get(id) ?? none,
    standing,
    latest: () => latest,
    related: (fact, limit) => ranking(fact).slice(0, Math.max(0, limit)),
    usage: () => usage,
  };
}

const none: readonly Fact[] = Object.freeze([]);

function fail(what: string, id: string): never {
  throw new MissingEntryError(what, id);
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function published(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ status }) => status === 'published');
}

function listsByTopic(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const lists = new Map<TopicId, Fact[]>();
  for (const fact of facts) {
    for (const topic of new Set(fact.topics)) {
      const list = lists.get(topic);
      if (list) list.push(fact);
      else lists.set(topic, [fact]);
    }
  }
  for (const [topic, list] of lists) Object.freeze(list.sort(inTopic(topic)));
  return lists;
}

/** The lists without the facts whose newer state stands in the same list. */
function currentByTopic(
  lists: ReadonlyMap<string, readonly Fact[]>,
  standing: (fact: Fact) => Standing,
): ReadonlyMap<string, readonly Fact[]> {
  const isCurrent = (fact: Fact, topic: string) =>
    !standing(fact).newest?.topics.some((other) => other === topic);
  return new Map(
    [...lists].map(([topic, facts]) => [
      topic,
      Object.freeze(facts.filter((fact) => isCurrent(fact, topic))),
    ]),
  );
}

/** A fact that rests on a source twice counts once. Equal counts keep the order of `sources.json`. */
function usageOf(facts: readonly Fact[], sources: readonly Source[]) {
  const counts = new Map<SourceId, number>();
  for (const { evidence } of facts) {
    for (const id of new Set(evidence.map(({ source }) => source))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const used = sources.map((source) => ({ source, facts: counts.get(source.id) ?? 0 }));
  return used.filter(({ facts: count }) => count > 0).sort((one, other) => other.facts - one.facts);
}
