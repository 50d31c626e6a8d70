import type { DigestCounts } from '../store.ts';
import type { Book } from './book.ts';
import { nextAt } from './planning.ts';

/** Costs the same whatever there is. */
export function counts(book: Book): DigestCounts {
  const { subscriptions, deliveries, edits, editions } = book;
  return {
    subscriptions: subscriptions.size,
    paused: {
      blocked: subscriptions.paused.of('blocked'),
      gone: subscriptions.paused.of('gone'),
      forbidden: subscriptions.paused.of('forbidden'),
      'topic-gone': subscriptions.paused.of('topic-gone'),
    },
    byTopic: subscriptions.byTopic.all(),
    open: deliveries.states.of('open'),
    sent: deliveries.states.of('sent'),
    dropped: deliveries.states.of('dropped'),
    edits: edits.size,
    nextAt: nextAt(book),
    head: editions.head,
  };
}
