import type { Delivery, Digest } from '../delivery.ts';
import { keyOf } from '../destination.ts';
import type { Plan } from '../store.ts';
import type { Slot, Subscription } from '../subscription.ts';
import type { Book } from './book.ts';
import { checkedDelivery, checkedSubscription } from './checked.ts';
import type { Transaction } from './transaction.ts';

export function due({ queues, editions }: Book, now: number, limit: number): readonly Subscription[] {
  const timed = queues.timed.upTo(now, limit);
  const woken = queues.asleep.upTo(editions.head - 1, limit);
  const since = (each: Subscription) => each.nextAt ?? editions.get(each.looked + 1)?.at ?? now;
  const all = [...timed, ...woken].map((each) => ({ each, since: since(each) }));
  return all
    .sort((one, other) => one.since - other.since)
    .slice(0, limit)
    .map(({ each }) => each);
}

/** When the next subscription is due: a moment that has come when one is. `null`: none ever. */
export function nextAt({ queues, editions }: Book): number | null {
  const timed = queues.timed.first()?.nextAt ?? Number.POSITIVE_INFINITY;
  const sleeper = queues.asleep.first();
  const woken = editions.get((sleeper?.looked ?? editions.head) + 1)?.at ?? Number.POSITIVE_INFINITY;
  const first = Math.min(timed, woken);
  return first === Number.POSITIVE_INFINITY ? null : first;
}

/** Looks at all of them: that is rarely asked, and an order of its own would cost more at every change. */
export function plannedBeyond(
  { subscriptions }: Book,
  moment: number,
  limit: number,
): readonly Subscription[] {
  const beyond = ({ nextAt, paused }: Subscription) => paused === null && nextAt !== null && nextAt > moment;
  return subscriptions.rows().filter(beyond).slice(0, limit);
}

export function plan(tx: Transaction, plan: Plan, now: number): Delivery | undefined {
  const { destination, version } = plan.subscription;
  const subscription = tx.book.subscriptions.get(keyOf(destination));
  if (subscription?.version !== version || subscription.paused !== null) return undefined;
  const refused = isRefused(tx.book, plan);
  keepTimes(tx, subscription, plan, refused);
  if (refused || plan.digest === null) return undefined;
  return open(tx, subscription, plan.slot, plan.digest, now);
}

/** Whether there is a delivery that this plan comes second to. */
function isRefused({ deliveries }: Book, { subscription, slot, digest }: Plan): boolean {
  const key = keyOf(subscription.destination);
  if (deliveries.openAt(key) !== undefined) return true;
  const had = deliveries.ofChat(subscription.destination.chatId);
  return digest !== null && had.some((each) => each.slot === slot && keyOf(each.destination) === key);
}

function keepTimes(tx: Transaction, before: Subscription, plan: Plan, refused: boolean): void {
  const { slot, nextAt } = plan;
  const lastSlot = later(before.lastSlot, slot);
  const looked = refused && nextAt === null ? unseen(before, plan) : plan.looked;
  if (lastSlot === before.lastSlot && nextAt === before.nextAt && looked === before.looked) return;
  const version = tx.book.subscriptions.nextVersion();
  const after = checkedSubscription({ ...before, lastSlot, nextAt, looked, version });
  tx.put(tx.book.subscriptions, keyOf(after.destination), after);
}

/** Nothing but the journal would wake it, and what this plan saw in it has not been delivered: so that wakes it again. */
function unseen(before: Subscription, { looked }: Plan): number {
  return Math.max(0, Math.min(before.looked, looked - 1));
}

function later(one: Slot, other: Slot): Slot {
  return one > other ? one : other;
}

function open(
  tx: Transaction,
  { destination, chatKind }: Subscription,
  slot: Slot,
  { items, waiting, marks }: Digest,
  now: number,
): Delivery {
  const { deliveries } = tx.book;
  const delivery = checkedDelivery({
    id: deliveries.lastId + 1,
    destination,
    chatKind,
    slot,
    state: 'open',
    items,
    waiting,
    marks,
    messages: [],
    failures: 0,
    plannedAt: now,
    notBefore: now,
    closedAt: null,
  });
  tx.put(deliveries, delivery.id, delivery);
  return delivery;
}
