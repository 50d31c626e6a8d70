import type { Delivery, Edit } from './delivery.ts';
import { itemsLeft } from './delivery.ts';
import type { DispatcherParts } from './dispatcher.ts';
import { patienceMs, pauseAfter } from './patience.ts';
import type { Outcome } from './post.ts';

/** What came of it, apart from Telegram's wish that everybody wait: that changes nothing in the store. */
type Settled = Exclude<Outcome, { kind: 'wait' }>;

/** Writes down what came of a message. */
export interface Settling {
  /** @param head - The newest edition when it was sent. Returns the delivery if more of it may have to be sent now. */
  digest(delivery: Delivery, outcome: Settled, head: number): Promise<Delivery | undefined>;
  edit(edit: Edit, outcome: Settled): Promise<void>;
}

export function createSettling({ store, now, random, moved, post }: DispatcherParts): Settling {
  /** For a day; then the items go into the next digest, unless some of them were sent already. */
  const tryLater = ({ id, plannedAt, messages, failures }: Delivery) =>
    now() - plannedAt > patienceMs && messages.length === 0
      ? store.drop(id, now())
      : store.postpone(id, now() + pauseAfter(failures, random()));

  return {
    async digest(delivery, outcome, head) {
      const { id, destination } = delivery;
      switch (outcome.kind) {
        case 'sent':
          return store.record(id, { ...outcome, chatId: destination.chatId, head }, [], now());
        case 'empty':
          await store.record(id, null, itemsLeft(delivery), now());
          return undefined;
        case 'moved':
          await moved(destination.chatId, outcome.to);
          return store.delivery(id);
        case 'topic-gone':
          await store.pause(destination, 'topic-gone');
          await post.tellStopped(delivery);
          return undefined;
        case 'blocked':
        case 'gone':
        case 'forbidden':
          await store.pause(destination, outcome.kind);
          return undefined;
        case 'again':
        case 'refused':
          await tryLater(delivery);
          return undefined;
      }
    },

    async edit(edit, outcome) {
      switch (outcome.kind) {
        case 'again':
          return store.postponeEdit(edit, now() + pauseAfter(edit.failures, random()));
        case 'blocked':
        case 'gone':
        case 'forbidden':
          // It waits as the digests do, and is made when the person comes back.
          await store.pause(edit.delivery.destination, outcome.kind);
          return store.postponeEdit(edit, now());
        default:
          return store.recordEdit(edit);
      }
    },
  };
}
