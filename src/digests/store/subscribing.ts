import { isDeepStrictEqual } from 'node:util';
import { mustBeChatId } from '../../chats/chatId.ts';
import type { Delivery } from '../delivery.ts';
import { type Destination, type DestinationKey, keyOf } from '../destination.ts';
import type { PauseReason, Subscription, SubscriptionDraft } from '../subscription.ts';
import { checkedSubscription } from './checked.ts';
import { removeDelivery, removeEdits } from './outbox.ts';
import type { Transaction } from './transaction.ts';

export function change(
  tx: Transaction,
  destination: Destination,
  change: (now: Subscription | undefined) => SubscriptionDraft | undefined,
): Subscription | undefined {
  const { subscriptions } = tx.book;
  const now = subscriptions.get(keyOf(destination));
  const draft = change(now);
  if (draft === now) return now;
  if (draft === undefined) {
    if (now !== undefined) removeSubscription(tx, now);
    return undefined;
  }
  if (!isDeepStrictEqual({ ...draft.destination }, { ...destination }))
    throw new RangeError('The destination of a subscription does not change: see migrate');
  return put(tx, checkedSubscription({ ...draft, version: subscriptions.nextVersion() }));
}

export function removeChat(tx: Transaction, chatId: number): number {
  const { subscriptions, deliveries } = tx.book;
  const removed = subscriptions.ofChat(chatId);
  for (const subscription of removed) removeSubscription(tx, subscription);
  for (const delivery of deliveries.ofChat(chatId)) removeDelivery(tx, delivery);
  return removed.length;
}

export function migrate(tx: Transaction, from: number, to: number): void {
  mustBeChatId(to);
  if (from === to) return;
  const { subscriptions, deliveries } = tx.book;
  for (const subscription of subscriptions.ofChat(from)) moveSubscription(tx, subscription, to);
  for (const delivery of deliveries.ofChat(from)) moveDelivery(tx, delivery, to);
}

function moveSubscription(tx: Transaction, subscription: Subscription, to: number): void {
  const { subscriptions } = tx.book;
  const destination = { ...subscription.destination, chatId: to };
  if (subscriptions.get(keyOf(destination)) !== undefined) removeSubscription(tx, subscription);
  else {
    tx.put(subscriptions, keyOf(subscription.destination), undefined);
    renew(tx, { ...subscription, destination });
  }
}

/** The messages stay behind, and what has their number in the new chat is another one: that must not be edited. */
function moveDelivery(tx: Transaction, delivery: Delivery, to: number): void {
  removeEdits(tx, delivery);
  const messages = delivery.messages.map(({ items }) => ({ messageId: 0, items }));
  const moved = { ...delivery, destination: { ...delivery.destination, chatId: to }, messages };
  tx.put(tx.book.deliveries, delivery.id, moved);
}

export function pause(tx: Transaction, destination: Destination, reason: PauseReason): void {
  const { subscriptions, deliveries, claims } = tx.book;
  const key = keyOf(destination);
  const subscription = subscriptions.get(key);
  if (subscription === undefined) return;
  const open = deliveries.openAt(key);
  if (open !== undefined) tx.free(claims, open.id);
  if (subscription.paused !== reason) renew(tx, { ...subscription, paused: reason });
}

export function resume(
  tx: Transaction,
  chatId: number,
  reasons: readonly PauseReason[],
): readonly DestinationKey[] {
  const paused = tx.book.subscriptions
    .ofChat(chatId)
    .filter((each) => each.paused !== null && reasons.includes(each.paused));
  for (const subscription of paused) renew(tx, { ...subscription, paused: null });
  return paused.map(({ destination }) => keyOf(destination));
}

/** Writes it with a version that no plan knows. */
export function renew(tx: Transaction, subscription: Subscription): Subscription {
  return put(tx, { ...subscription, version: tx.book.subscriptions.nextVersion() });
}

function put(tx: Transaction, subscription: Subscription): Subscription {
  tx.put(tx.book.subscriptions, keyOf(subscription.destination), subscription);
  return subscription;
}

function removeSubscription(tx: Transaction, { destination }: Subscription): void {
  const { subscriptions, deliveries } = tx.book;
  const key = keyOf(destination);
  const open = deliveries.openAt(key);
  if (open !== undefined) removeDelivery(tx, open);
  tx.put(subscriptions, key, undefined);
}
