import type { Delivery, Digest } from '../../../src/digests/delivery.ts';
import type { Destination } from '../../../src/digests/destination.ts';
import type { EditionDraft, EditionKind } from '../../../src/digests/edition.ts';
import type { DigestStore, Plan } from '../../../src/digests/store.ts';
import type { Subscription, SubscriptionDraft } from '../../../src/digests/subscription.ts';

export const reader: Destination = { chatId: 4_242 };
export const group: Destination = { chatId: -100 };
export const forumTopic: Destination = { chatId: -100, threadId: 17 };
export const supergroup: Destination = { chatId: -1_001_234_567_890 };
export const nine = 9_000;

export function draftOf(
  destination: Destination,
  changes: Partial<SubscriptionDraft> = {},
): SubscriptionDraft {
  return {
    destination,
    chatKind: destination.chatId > 0 ? 'private' : 'group',
    locale: 'kk',
    schedule: { cadence: 'daily', time: '09:00', weekday: 1, zone: 'Asia/Almaty', quiet: null },
    topics: { ai: { on: true, back: 4, seen: 3 }, minerals: { on: false, back: 1, seen: 2 } },
    corrected: 3,
    filter: [],
    backlog: true,
    lastSlot: '2026-11-21T09:00',
    looked: 0,
    nextAt: nine,
    paused: null,
    ...changes,
  };
}

export function instant(looked: number): Partial<SubscriptionDraft> {
  const schedule = { cadence: 'instant', time: '09:00', weekday: 1, zone: 'UTC', quiet: null } as const;
  return { schedule, nextAt: null, looked };
}

export async function subscribe(
  store: DigestStore,
  destination: Destination,
  changes: Partial<SubscriptionDraft> = {},
): Promise<Subscription> {
  const made = await store.change(destination, () => draftOf(destination, changes));
  if (made === undefined) throw new Error('there is no subscription');
  return made;
}

export function digest(facts: readonly string[], changes: Partial<Digest> = {}): Digest {
  return {
    items: facts.map((fact, at) => ({ edition: at + 4, fact, topic: 'ai', kind: 'new' })),
    waiting: 0,
    marks: { topics: { ai: { back: 2, seen: 6 } }, corrected: 6 },
    ...changes,
  };
}

export function planFor(subscription: Subscription, changes: Partial<Plan> = {}): Plan {
  return {
    subscription,
    slot: '2026-11-22T09:00',
    nextAt: nine + 86_400_000,
    looked: 6,
    digest: digest(['gallium', 'alem']),
    ...changes,
  };
}

/** A subscription with an open delivery. */
export async function opened(
  store: DigestStore,
  destination: Destination,
  facts: readonly string[] = ['gallium', 'alem'],
): Promise<Delivery> {
  const subscription = await subscribe(store, destination);
  const delivery = await store.plan(planFor(subscription, { digest: digest(facts) }), nine);
  if (delivery === undefined) throw new Error('the plan was refused');
  return delivery;
}

/** The same, and its one message was sent. */
export async function delivered(
  store: DigestStore,
  destination: Destination,
  messageId: number,
  at = nine,
): Promise<Delivery> {
  const { id, items } = await opened(store, destination);
  const sent = await store.record(id, { messageId, items: items.map((_, place) => place) }, [], at);
  if (sent?.state !== 'sent') throw new Error('it was not sent');
  return sent;
}

export function edition(fact: string, kind: EditionKind = 'new', revision = 1): EditionDraft {
  return { fact, kind, revision, topics: ['ai'] };
}

/** Publishes these as they are; edits are asked for of messages of all times. */
export async function publish(
  store: DigestStore,
  editions: readonly EditionDraft[],
  at = 1_000,
): Promise<void> {
  await store.publish(() => editions, at, 0);
}
