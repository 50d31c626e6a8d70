import type { Localized } from '../locale.ts';
import type { Standing } from './standing.ts';
import type { Entity, EntityId, Fact, FactId, Source, SourceId, Topic } from './types.ts';

/**
 * The fact store: one immutable snapshot of checked content. New content makes a new store; a handler takes the
 * current one once, so that no answer mixes two. "Not found" is `undefined`, also for ids that people typed.
 */
export interface FactStore {
  /** In the order of `topics.json`. */
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  /** Published facts only. */
  readonly size: number;
  topic(id: string): Topic | undefined;
  source(id: SourceId): Source;
  entity(id: EntityId): Entity;
  /** Published and retired ones: whoever has an old link learns what became of the fact. */
  fact(id: string): Fact | undefined;
  /** More questions that the fact answers, beside its own. */
  paraphrases(id: FactId): Localized<readonly string[]> | undefined;
  /** Published facts of a topic, newest first; on one day those whose main topic it is, and events before opinions. */
  inTopic(topicId: string): readonly Fact[];
  /** As `inTopic`, without those whose newer state stands there as well: what a topic page lists. */
  currentIn(topicId: string): readonly Fact[];
  /** What is known of a published fact that is newer, says otherwise or is more precise. */
  standing(fact: Fact): Standing;
  /** Published and retired ones, in the order of `facts.json`. */
  all(): readonly Fact[];
  /** All published facts, newest first; on one day events before opinions. */
  latest(): readonly Fact[];
  /** Published facts that share the most with this one: entities first, then the topic; at most `limit`, never itself. */
  related(fact: Fact, limit: number): readonly Fact[];
  /** Published facts that rest on a source, newest first. */
  from(sourceId: SourceId): readonly Fact[];
  /** The source, or the source of the edition, at an address; scheme, `www.`, query marks of tracking and a slash at the end do not matter. */
  sourceAt(address: string): Source | undefined;
  /** How many published facts rest on each source, the most used first; sources without facts left out. */
  usage(): readonly { readonly source: Source; readonly facts: number }[];
}
