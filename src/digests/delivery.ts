import type { Destination } from './destination.ts';
import type { ChatKind, Marks, Slot } from './subscription.ts';

/** `earlier`: from before the subscription. */
export const itemKinds = ['correction', 'retraction', 'new', 'update', 'earlier'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** One fact in a digest. */
export interface DigestItem {
  readonly edition: number;
  readonly fact: string;
  /** Under which of the destination's topics it stands. */
  readonly topic: string;
  readonly kind: ItemKind;
}

/** Where the watermarks stand when the digest was delivered. */
export interface MarksAfter {
  readonly topics: Readonly<Record<string, Marks>>;
  readonly corrected: number;
}

/** What a digest is to carry; frozen when it is planned. */
export interface Digest {
  /** In the order in which they are shown. */
  readonly items: readonly DigestItem[];
  /** How many more wait for the next digest. */
  readonly waiting: number;
  readonly marks: MarksAfter;
}

/** A message that was sent, and which items it carries, by their places in `items`. */
export interface SentMessage {
  /** Telegram's; 0: it stayed behind in the group that this chat was before, where it cannot be edited. */
  readonly messageId: number;
  readonly items: readonly number[];
}

/** A message as it was when it was sent. */
export interface FreshMessage extends SentMessage {
  /** Where it went; absent: where its delivery goes. The group may have become a supergroup since. */
  readonly chatId?: number;
  /** The newest edition that was known when it was written; absent: the newest that there is. */
  readonly head?: number;
}

/**
 * - `open`: on its way; what was sent of it stands in `messages`.
 * - `sent`: everything was.
 * - `dropped`: given up before anything was sent; the items are in a later digest.
 */
export type DeliveryState = 'open' | 'sent' | 'dropped';

/** One digest to one destination for one slot. */
export interface Delivery extends Digest {
  /** 1, 2, 3 … */
  readonly id: number;
  readonly destination: Destination;
  readonly chatKind: ChatKind;
  readonly slot: Slot;
  readonly state: DeliveryState;
  readonly messages: readonly SentMessage[];
  /** Sendings that failed in a row. */
  readonly failures: number;
  /** Milliseconds since 1970: when it was planned, … */
  readonly plannedAt: number;
  /** … not to be sent before, … */
  readonly notBefore: number;
  /** … and when it was sent or dropped; `null` while it is open. */
  readonly closedAt: number | null;
}

/** The places of the items that no sent message carries yet. */
export function itemsLeft({ items, messages }: Pick<Delivery, 'items' | 'messages'>): readonly number[] {
  const carried = new Set(messages.flatMap(({ items: places }) => places));
  return items.flatMap((_, place) => (carried.has(place) ? [] : [place]));
}

/** An old digest message that is to be shown anew, because a fact in it was corrected. */
export interface Edit {
  readonly delivery: Delivery;
  readonly message: SentMessage;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly failures: number;
}
