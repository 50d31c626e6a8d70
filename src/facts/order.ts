import { newestFirst } from './partialDate.ts';
import type { Fact, FactKind, TopicId } from './types.ts';

// Of two facts of one day, what happened or was counted comes before what somebody intends, and that before views.
const rank: Readonly<Record<FactKind, number>> = { statistic: 0, event: 0, plan: 1, opinion: 2, forecast: 2 };

/** Newest first; on one day, what is certain before what is thought. */
export function inGeneral(one: Fact, other: Fact): number {
  return newestFirst(one.asOf, other.asOf) || rank[one.kind] - rank[other.kind];
}

/** Newest first; on one day, facts whose main topic it is before those that only touch it. */
export function inTopic(topic: TopicId): (one: Fact, other: Fact) => number {
  const distance = ({ topics: [main] }: Fact) => (main === topic ? 0 : 1);
  return (one, other) =>
    newestFirst(one.asOf, other.asOf) || distance(one) - distance(other) || rank[one.kind] - rank[other.kind];
}
