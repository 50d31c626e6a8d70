import { type Delivery, type FreshMessage, itemsLeft, type SentMessage } from '../delivery.ts';
import { keyOf } from '../destination.ts';
import type { Marks, Subscription, TopicWish } from '../subscription.ts';
import { checkedDelivery } from './checked.ts';
import { askForLateEdit } from './editing.ts';
import { editKeyOf } from './rows.ts';
import type { Transaction } from './transaction.ts';

export function claim(tx: Transaction, now: number, limit: number): readonly Delivery[] {
  const { queues, claims } = tx.book;
  const found = queues.ready.upTo(now, limit);
  for (const { id } of found) tx.claim(claims, id);
  return found;
}

export function record(
  tx: Transaction,
  id: number,
  message: FreshMessage | null,
  skipped: readonly number[],
  now: number,
): Delivery | undefined {
  const delivery = tx.book.deliveries.get(id);
  if (delivery?.state !== 'open') return delivery;
  const sent = message && placed(message, delivery);
  const messages = sent === null ? delivery.messages : withMessage(delivery.messages, sent);
  const progress = { ...delivery, messages, failures: 0 };
  const done = itemsLeft(progress).every((place) => skipped.includes(place));
  const after = checkedDelivery(done ? { ...progress, state: 'sent', closedAt: now } : progress);
  // What is left of it is for whoever sent the beginning.
  if (done) tx.free(tx.book.claims, id);
  tx.put(tx.book.deliveries, id, after);
  if (done) moveMarks(tx, after);
  if (sent !== null && message?.head !== undefined) askForLateEdit(tx, after, sent, message.head);
  return after;
}

/** One that stayed behind in a group that became a supergroup has no number, as with those that `migrate` finds. */
function placed({ messageId, items, chatId }: FreshMessage, { destination }: Delivery): SentMessage {
  const stayedBehind = chatId !== undefined && chatId !== destination.chatId;
  return { messageId: stayedBehind ? 0 : messageId, items };
}

/** A message that is recorded once more, because it was not certain that it had been, is the same message. */
function withMessage(messages: readonly SentMessage[], message: SentMessage): readonly SentMessage[] {
  const isSame = ({ messageId, items }: SentMessage) =>
    messageId === message.messageId && (messageId > 0 || items.join() === message.items.join());
  return [...messages.filter((each) => !isSame(each)), message];
}

function moveMarks(tx: Transaction, { destination, marks }: Delivery): void {
  const { subscriptions } = tx.book;
  const key = keyOf(destination);
  const before = subscriptions.get(key);
  if (before === undefined) return;
  const after: Subscription = {
    ...before,
    topics: Object.fromEntries(
      Object.entries(before.topics).map(([topic, wish]) => [topic, moved(wish, marks.topics[topic])]),
    ),
    corrected: Math.max(before.corrected, marks.corrected),
    version: subscriptions.nextVersion(),
  };
  tx.put(subscriptions, key, after);
}

function moved(wish: TopicWish, marks: Marks | undefined): TopicWish {
  if (marks === undefined) return wish;
  return { on: wish.on, back: Math.min(wish.back, marks.back), seen: Math.max(wish.seen, marks.seen) };
}

export function postpone(tx: Transaction, id: number, notBefore: number): void {
  const delivery = tx.book.deliveries.get(id);
  if (delivery?.state !== 'open') return;
  const after = checkedDelivery({ ...delivery, notBefore, failures: delivery.failures + 1 });
  tx.free(tx.book.claims, id);
  tx.put(tx.book.deliveries, id, after);
}

export function release(tx: Transaction, ids: readonly number[]): void {
  for (const id of ids) tx.free(tx.book.claims, id);
}

export function drop(tx: Transaction, id: number, now: number): void {
  const delivery = tx.book.deliveries.get(id);
  if (delivery?.state !== 'open') return;
  if (delivery.messages.length > 0)
    throw new RangeError(`Delivery ${id} cannot be dropped: a part of it was sent. Postpone it.`);
  const after = checkedDelivery({ ...delivery, state: 'dropped', closedAt: now });
  tx.free(tx.book.claims, id);
  tx.put(tx.book.deliveries, id, after);
}

/** Looks at all of them: that is rarely asked, and an order of its own would cost more than anything else that is kept of them. */
export function forget(tx: Transaction, before: number): number {
  const old = tx.book.deliveries.rows().filter(({ closedAt }) => closedAt !== null && closedAt < before);
  for (const delivery of old) removeDelivery(tx, delivery);
  return old.length;
}

/** With the edits of its messages. */
export function removeDelivery(tx: Transaction, delivery: Delivery): void {
  removeEdits(tx, delivery);
  tx.free(tx.book.claims, delivery.id);
  tx.put(tx.book.deliveries, delivery.id, undefined);
}

export function removeEdits(tx: Transaction, { id, messages }: Delivery): void {
  const { edits, editClaims } = tx.book;
  for (const { messageId } of messages) {
    const key = editKeyOf(id, messageId);
    tx.free(editClaims, key);
    tx.put(edits, key, undefined);
  }
}
