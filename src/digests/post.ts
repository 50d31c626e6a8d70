import type { Delivery, Edit } from './delivery.ts';

/** What Telegram says to a message. */
export type Outcome =
  | { readonly kind: 'sent'; readonly messageId: number; readonly items: readonly number[] }
  /** There is nothing to show any more: the facts were retired since. */
  | { readonly kind: 'empty' }
  /** 429: everything pauses. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** 5xx, no connection, no answer in time. */
  | { readonly kind: 'again'; readonly why: string }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'topic-gone' }
  | { readonly kind: 'moved'; readonly to: number }
  /** Anything else, which trying again will not help. */
  | { readonly kind: 'refused'; readonly why: string };

/** Writes a message as things are at that moment, sends it at once, and says what became of it. Never rejects because of the wire. */
export type Ready = () => Promise<Outcome>;

/**
 * The wire, as the digests see it. It writes the messages, in the destination's language. Whatever has to be looked up is looked
 * up before: between the pace and the wire nothing is waited for, so that messages leave as evenly as they are let through.
 */
export interface Post {
  /**
   * Makes ready to send the next message of a delivery, with as many of its items as fit. What cannot be parsed is a bug of
   * ours: it is logged, and sent as plain text.
   */
  prepare(delivery: Delivery): Promise<Ready>;
  /** Makes ready to show a message anew. `sent` also when it cannot be edited any more. */
  prepareEdit(edit: Edit): Promise<Ready>;
  /** Tells a group's administrators that its digests have stopped, because the forum topic is gone. */
  tellStopped(delivery: Delivery): Promise<void>;
}
