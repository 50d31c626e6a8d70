import { start } from './slots/reschedule.ts';
import type { Subscription, SubscriptionDraft } from './subscription.ts';

/** What a subscription begins with. */
export interface Beginning extends Pick<Subscription, 'destination' | 'chatKind' | 'locale' | 'schedule'> {
  /** The number of the newest edition. */
  readonly head: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Without a topic yet; with older facts, and nothing of the past as news. */
export function newSubscription({ head, now, ...chosen }: Beginning): SubscriptionDraft {
  return {
    ...chosen,
    topics: {},
    corrected: head,
    filter: [],
    backlog: true,
    looked: head,
    paused: null,
    ...start(chosen.schedule, now),
  };
}
