import { append } from '../append.ts';
import { inGeneral, inTopic } from './order.ts';
import { createRanking } from './related.ts';
import { type Standing, standingsOf } from './standing.ts';
import type { FactStore } from './store.ts';
import type { Content, Fact, Source, SourceId } from './types.ts';

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
  const paraphrases = byId(content.paraphrases ?? []);
  const latest = Object.freeze(published(content.facts).sort(inGeneral));
  const topicLists = listsByTopic(latest);
  const standing = standingsOf(latest);
  const current = currentLists(topicLists, standing);
  const bySource = groupBy(latest, ({ evidence }) => evidence.map(({ source }) => source));
  const addresses = addressesOf(content.sources);
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
    paraphrases: (id) => paraphrases.get(id)?.asks,
    inTopic: (id) => topicLists.get(id) ?? none,
    currentIn: (id) => current.get(id) ?? none,
    standing,
    from: (id) => bySource.get(id) ?? none,
    sourceAt: (address) => addresses.get(addressKey(address)),
    all: () => content.facts,
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

/** The facts under each of their keys, in the order of `facts`; a key that a fact has twice counts once. */
function groupBy<Key extends string>(
  facts: readonly Fact[],
  keysOf: (fact: Fact) => readonly Key[],
): Map<Key, Fact[]> {
  const groups = new Map<Key, Fact[]>();
  for (const fact of facts) {
    for (const key of new Set(keysOf(fact))) append(groups, key, fact);
  }
  return groups;
}

function listsByTopic(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const lists = groupBy(facts, ({ topics }) => topics);
  for (const [topic, list] of lists) Object.freeze(list.sort(inTopic(topic)));
  return lists;
}

const isInTopic = (fact: Fact, topic: string) => fact.topics.some((other) => other === topic);

/** The lists without the facts whose newer state stands in the same list. */
function currentLists(
  lists: ReadonlyMap<string, readonly Fact[]>,
  standing: (fact: Fact) => Standing,
): ReadonlyMap<string, readonly Fact[]> {
  const isCurrent = (fact: Fact, key: string) => {
    const { newest } = standing(fact);
    return newest === undefined || !isInTopic(newest, key);
  };
  return new Map(
    [...lists].map(([key, facts]) => [key, Object.freeze(facts.filter((fact) => isCurrent(fact, key)))]),
  );
}

function addressesOf(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const pairs = sources.flatMap((source) =>
    [source.url, source.archived, ...source.editions.map(({ url }) => url)].flatMap((url) =>
      url ? [[addressKey(url), source] as const] : [],
    ),
  );
  return new Map(pairs);
}

/** The same for addresses that lead to one page; what people copy often carries where they came from. */
function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_|fbclid|gclid|yclid)/.test(name)) url.searchParams.delete(name);
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
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
