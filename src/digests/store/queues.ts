import type { Delivery } from '../delivery.ts';
import { type Destination, type DestinationKey, keyOf } from '../destination.ts';
import type { PauseReason, Subscription } from '../subscription.ts';
import type { Book } from './book.ts';
import { LazyQueue } from './lazyQueue.ts';
import { type EditKey, type EditRow, editKeyOf } from './rows.ts';

/** In which order the rows of a book wait. It tells of each change. */
export class Queues {
  /** Subscriptions to plan, by `nextAt`. */
  readonly timed: LazyQueue<DestinationKey, Subscription>;
  /** Subscriptions that the journal wakes, by `looked`. */
  readonly asleep: LazyQueue<DestinationKey, Subscription>;
  /** Deliveries to send, by `notBefore`. */
  readonly ready: LazyQueue<number, Delivery>;
  /** Messages to edit, by `notBefore`. */
  readonly edits: LazyQueue<EditKey, EditRow>;
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
    const subscription = (key: DestinationKey) => book.subscriptions.get(key);
    this.timed = new LazyQueue({ find: subscription, at: timeOf });
    this.asleep = new LazyQueue({ find: subscription, at: (row) => this.#sleepOf(row) });
    this.ready = new LazyQueue({
      find: (id: number) => book.deliveries.get(id),
      at: (row) => (this.#isReady(row) ? row.notBefore : undefined),
    });
    this.edits = new LazyQueue({
      find: (key: EditKey) => book.edits.get(key),
      at: (row) => (this.#isToEdit(row) ? row.notBefore : undefined),
    });
  }

  subscriptionChanged(before: Subscription | undefined, after: Subscription | undefined): void {
    if (after !== undefined) {
      const key = keyOf(after.destination);
      if (before === undefined || timeOf(before) !== timeOf(after)) this.timed.add(key);
      this.asleep.add(key);
    }
    const wasPaused = (before?.paused ?? null) !== null;
    if (before !== undefined && wasPaused && (after?.paused ?? null) === null) this.#wake(before);
  }

  deliveryChanged(before: Delivery | undefined, after: Delivery | undefined): void {
    if (after !== undefined) this.ready.add(after.id);
    if (before?.state === 'open' && after?.state !== 'open') this.asleep.add(keyOf(before.destination));
  }

  /** What waited because of a pause. */
  #wake({ destination }: Subscription): void {
    const { deliveries } = this.#book;
    const open = deliveries.openAt(keyOf(destination));
    if (open !== undefined) this.ready.add(open.id);
    for (const { id, messages } of deliveries.ofChat(destination.chatId))
      for (const { messageId } of messages) this.edits.add(editKeyOf(id, messageId));
  }

  /** One with an open delivery could not be planned and sleeps on. */
  #sleepOf({ destination, nextAt, paused, looked }: Subscription): number | undefined {
    if (nextAt !== null || paused !== null) return undefined;
    return this.#book.deliveries.openAt(keyOf(destination)) === undefined ? looked : undefined;
  }

  #isReady({ id, state, destination }: Delivery): boolean {
    return state === 'open' && !this.#book.claims.has(id) && this.#pauseAt(destination) === null;
  }

  #isToEdit({ delivery, messageId }: EditRow): boolean {
    const destination = this.#book.deliveries.get(delivery)?.destination;
    if (destination === undefined || this.#pauseAt(destination) !== null) return false;
    return !this.#book.editClaims.has(editKeyOf(delivery, messageId));
  }

  /** `null` also for a destination that has no subscription any more: its old messages are edited all the same. */
  #pauseAt(destination: Destination): PauseReason | null {
    return this.#book.subscriptions.get(keyOf(destination))?.paused ?? null;
  }
}

function timeOf({ nextAt, paused }: Subscription): number | undefined {
  return paused === null ? (nextAt ?? undefined) : undefined;
}
