import type { Delivery, Digest, Edit, FreshMessage } from './delivery.ts';
import type { Destination, DestinationKey } from './destination.ts';
import type { Edition, EditionDraft } from './edition.ts';
import type { PauseReason, Slot, Subscription, SubscriptionDraft } from './subscription.ts';

/** What planning one subscription came to; written in one step. */
export interface Plan {
  /** As it was when the plan was made. */
  readonly subscription: Subscription;
  /** The slot that is used up. */
  readonly slot: Slot;
  /** When to plan next. */
  readonly nextAt: number | null;
  /** The journal's head that the plan saw. */
  readonly looked: number;
  /** `null`: there is nothing to say; then no delivery is made. */
  readonly digest: Digest | null;
}

/** Counts for whoever runs it. */
export interface DigestCounts {
  readonly subscriptions: number;
  readonly paused: Readonly<Record<PauseReason, number>>;
  /** Active subscriptions by topic that is switched on. */
  readonly byTopic: Readonly<Record<string, number>>;
  readonly open: number;
  /** Of what is still kept (30 days). */
  readonly sent: number;
  readonly dropped: number;
  readonly edits: number;
  /** When the next subscription is to be planned, or was to be: milliseconds since 1970; `null`: none ever. */
  readonly nextAt: number | null;
  readonly head: number;
}

/**
 * Subscriptions, journal and outbox in one store, because one step of a digest changes several of them at once. A resolved promise means
 * that the change is on disk, whole; a storage that fails throws `ChatStoreError`, and nothing of the change is kept.
 * What is returned is never altered afterwards, and frozen. Whatever is said, also by a question, rests on nothing that is not yet on
 * disk. What is no subscription, plan, message or edition is refused with `RangeError`, and nothing is changed.
 */
export interface DigestStore {
  /** `undefined`: none. */
  subscription(destination: Destination): Promise<Subscription | undefined>;
  /** Those of a chat and of its forum topics. */
  subscriptionsOf(chatId: number): Promise<readonly Subscription[]>;
  /**
   * Replaces a subscription by what `change` makes of it, with nothing in between; `undefined` removes it, and its open
   * delivery with it. The same object again changes nothing. A subscription that is paused keeps its open delivery.
   * The version is the store's: what a draft says of it is passed over. Without a time (`nextAt`) only an `instant` one is taken.
   */
  change(
    destination: Destination,
    change: (now: Subscription | undefined) => SubscriptionDraft | undefined,
  ): Promise<Subscription | undefined>;
  /** Everything of a chat: subscriptions, deliveries, edits. Returns how many subscriptions there were. */
  removeChat(chatId: number): Promise<number>;
  /**
   * A group became a supergroup: everything of `from` belongs to `to`. What `to` has of its own wins: a subscription of `from` that
   * it has, too, goes with its open delivery. Claims stay with their holders. Messages stay behind, and are not edited any more.
   */
  migrate(from: number, to: number): Promise<void>;

  /** The number of the newest edition; 0: the journal is empty. */
  head(): Promise<number>;
  /** Those above a number, in their order. */
  editions(after: number): Promise<readonly Edition[]>;
  /**
   * Adds what `compare` finds new, given the newest edition of every fact, in one step: of two processes that do so at once
   * the second one compares with what the first one added. In the same step an edit is asked for of every message sent since
   * `editSince` (milliseconds since 1970) that carries a fact with a new correction or retraction.
   */
  publish(
    compare: (newest: ReadonlyMap<string, Edition>) => readonly EditionDraft[],
    at: number,
    editSince: number,
  ): Promise<readonly Edition[]>;

  /**
   * Active subscriptions to plan, those that wait longest first: their time has come (`nextAt <= now`), or they are `instant`
   * without a time and the journal is further than `looked`; these wait while a delivery is open. Costs what is due, not what
   * exists.
   */
  due(now: number, limit: number): Promise<readonly Subscription[]>;
  /** Active subscriptions planned for later than that: the clock must have been set back. May cost what exists. */
  plannedBeyond(moment: number, limit: number): Promise<readonly Subscription[]>;
  /**
   * Uses the slot up, and opens a delivery when there is a digest. `undefined`: the subscription has changed since, or has
   * an open delivery, or had one for this slot; then the plan's times are kept all the same unless it has changed, or is paused.
   * Where such a plan has no next time, the journal wakes the subscription again when nothing is open: what it would have got is
   * not lost.
   */
  plan(plan: Plan, now: number): Promise<Delivery | undefined>;

  /**
   * Takes open deliveries of active subscriptions whose `notBefore` has come, the longest waiting first, so that nobody else gets
   * them until they are sent, dropped, postponed, released or paused, or their holder is gone.
   */
  claim(now: number, limit: number): Promise<readonly Delivery[]>;
  /**
   * A message was sent. When no items are left (`skipped` ones count as carried), the delivery is `sent`, and the watermarks
   * move in the same step; until then it stays claimed. An edit is asked for where one of its facts was corrected or retracted since
   * it was written. What was skipped is not remembered: it is skipped again with the next message. The same `messageId` again is
   * the same message. When this fails, it stays claimed: it is to be recorded again, or it would be sent again. Returns what it is
   * now, unchanged if it was closed before; `undefined`: it was removed meanwhile.
   */
  record(
    id: number,
    message: FreshMessage | null,
    skipped: readonly number[],
    now: number,
  ): Promise<Delivery | undefined>;
  /** It failed: not again before that moment. Counts a failure. */
  postpone(id: number, notBefore: number): Promise<void>;
  /** Not tried after all: free at once, and no failure. */
  release(ids: readonly number[]): Promise<void>;
  /**
   * Given up; only for one of which nothing was sent (`RangeError`). Its items are found again by the next plan: that of an
   * `instant` subscription is made when the journal grows.
   */
  drop(id: number, now: number): Promise<void>;
  /** No digests until `resume`; an open delivery waits, claimed by nobody. */
  pause(destination: Destination, reason: PauseReason): Promise<void>;
  /** Returns the subscriptions of the chat that were paused for one of the reasons. */
  resume(chatId: number, reasons: readonly PauseReason[]): Promise<readonly DestinationKey[]>;

  delivery(id: number): Promise<Delivery | undefined>;
  /** The open one, if any. */
  openDelivery(destination: Destination): Promise<Delivery | undefined>;
  /** As `claim`: those of a paused subscription wait. What is corrected again while somebody edits it is edited once more. */
  claimEdits(now: number, limit: number): Promise<readonly Edit[]>;
  /** Done, or not possible any more. */
  recordEdit(edit: Edit): Promise<void>;
  postponeEdit(edit: Edit, notBefore: number): Promise<void>;
  /** Forgets deliveries that were closed before that moment, with edits of them. Returns how many. May cost what exists. */
  forget(before: number): Promise<number>;

  counts(): Promise<DigestCounts>;
  close(): Promise<void>;
}

/** What is asked of a store by who looks at digests from outside, and changes nothing. */
export type DigestLook = Pick<DigestStore, 'subscription' | 'delivery' | 'editions' | 'due' | 'counts'>;
