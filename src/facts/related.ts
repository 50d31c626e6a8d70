import { append } from '../append.ts';
import type { EntityId, Fact, FactId, TopicId } from './types.ts';

/** So many are kept for each fact; a view shows a handful. */
export const relatedKept = 24;

/**
 * Ranks facts by what they share with one of them: entities first, rare ones weighing more, then the topic, then the
 * order of `facts` (newest first). A ranking is made when it is first asked for and kept: making all of them at once
 * would cost a large store seconds, since most facts of a country speak of that country.
 */
export function createRanking(facts: readonly Fact[]): (fact: Fact) => readonly Fact[] {
  const index = indexOf(facts);
  const kept = new Map<FactId, readonly Fact[]>();
  return (fact) => {
    const found = kept.get(fact.id) ?? rank(fact, index);
    kept.set(fact.id, found);
    return found;
  };
}

interface Index {
  readonly facts: readonly Fact[];
  /** Where in `facts` those that speak of an entity stand, in order. */
  readonly byEntity: ReadonlyMap<EntityId, readonly number[]>;
  readonly byTopic: ReadonlyMap<TopicId, readonly number[]>;
}

function indexOf(facts: readonly Fact[]): Index {
  const byEntity = new Map<EntityId, number[]>();
  const byTopic = new Map<TopicId, number[]>();
  facts.forEach((fact, place) => {
    for (const entity of new Set(fact.entities)) append(byEntity, entity, place);
    for (const topic of new Set(fact.topics)) append(byTopic, topic, place);
  });
  return { facts, byEntity, byTopic };
}

function rank(fact: Fact, index: Index): readonly Fact[] {
  const entities = entityScores(fact, index);
  const shared = [...entities.keys()].sort((one, other) => {
    const byEntities = (entities.get(other) ?? 0) - (entities.get(one) ?? 0);
    return (
      byEntities || topicScore(fact, index.facts[other]) - topicScore(fact, index.facts[one]) || one - other
    );
  });
  const ranked = shared.length < relatedKept ? [...shared, ...topicOnly(fact, index, entities)] : shared;
  return Object.freeze(ranked.slice(0, relatedKept).flatMap((place) => index.facts[place] ?? []));
}

/** The sum of the weights of the shared entities; what everything speaks of weighs next to nothing. */
function entityScores(fact: Fact, { facts, byEntity }: Index): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const entity of new Set(fact.entities)) {
    const places = byEntity.get(entity) ?? [];
    const weight = Math.log((facts.length + 1) / Math.max(places.length, 1));
    for (const place of places) {
      if (facts[place]?.id !== fact.id) scores.set(place, (scores.get(place) ?? 0) + weight);
    }
  }
  return scores;
}

/** 0 for no shared topic, more for each, most for the same main one. */
function topicScore(fact: Fact, other: Fact | undefined): number {
  if (!other) return 0;
  const shared = other.topics.filter((topic) => fact.topics.includes(topic)).length;
  return shared + (other.topics[0] === fact.topics[0] ? fact.topics.length : 0);
}

/** Facts of the same topics that share no entity; a few of each topic are enough. */
function topicOnly(
  fact: Fact,
  { facts, byTopic }: Index,
  taken: ReadonlyMap<number, number>,
): readonly number[] {
  const free = (place: number) => !taken.has(place) && facts[place]?.id !== fact.id;
  const places = fact.topics.flatMap((topic) => byTopic.get(topic)?.filter(free) ?? []);
  return [...new Set(places)].sort(
    (one, other) => topicScore(fact, facts[other]) - topicScore(fact, facts[one]) || one - other,
  );
}
