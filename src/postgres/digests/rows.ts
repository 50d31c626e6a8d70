import type { Selectable } from 'kysely';
import type { Delivery, DeliveryState } from '../../digests/delivery.ts';
import type { Destination } from '../../digests/destination.ts';
import type { Edition, EditionKind } from '../../digests/edition.ts';
import type { EditRow } from '../../digests/store/rows.ts';
import type { ChatKind, PauseReason, Subscription } from '../../digests/subscription.ts';
import type { Locale } from '../../locale.ts';
import type { DeliveriesTable, EditionsTable, EditsTable, SubscriptionsTable } from '../schema/tables.ts';

export type SubscriptionRow = Selectable<SubscriptionsTable>;
export type EditionRow = Selectable<EditionsTable>;
export type DeliveryRow = Selectable<DeliveriesTable>;

// What is written was checked (src/digests/store/checked.ts), and nobody else writes: what is read is taken as it is.

export function destinationOf(row: { readonly chat_id: number; readonly thread_id: number }): Destination {
  return row.thread_id === 0 ? { chatId: row.chat_id } : { chatId: row.chat_id, threadId: row.thread_id };
}

export function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    destination: destinationOf(row),
    chatKind: row.chat_kind as ChatKind,
    locale: row.locale as Locale,
    schedule: row.schedule,
    topics: row.topics,
    corrected: row.corrected,
    filter: row.filter,
    backlog: row.backlog,
    lastSlot: row.last_slot,
    looked: row.looked,
    nextAt: row.next_at,
    paused: row.paused as PauseReason | null,
    version: row.version,
  };
}

export function rowOfSubscription({ destination, ...subscription }: Subscription): SubscriptionRow {
  return {
    chat_id: destination.chatId,
    thread_id: destination.threadId ?? 0,
    chat_kind: subscription.chatKind,
    locale: subscription.locale,
    schedule: subscription.schedule,
    topics: subscription.topics,
    corrected: subscription.corrected,
    filter: [...subscription.filter],
    backlog: subscription.backlog,
    last_slot: subscription.lastSlot,
    looked: subscription.looked,
    next_at: subscription.nextAt,
    paused: subscription.paused,
    version: subscription.version,
  };
}

export function editionOf({ number, fact, kind, revision, topics, at }: EditionRow): Edition {
  return { number, fact, kind: kind as EditionKind, revision, topics, at };
}

export function rowOfEdition({ topics, ...edition }: Edition): EditionRow {
  return { ...edition, topics: [...topics] };
}

export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    destination: destinationOf(row),
    chatKind: row.chat_kind as ChatKind,
    slot: row.slot,
    state: row.state as DeliveryState,
    items: row.items,
    waiting: row.waiting,
    marks: row.marks,
    messages: row.messages,
    failures: row.failures,
    plannedAt: row.planned_at,
    notBefore: row.not_before,
    closedAt: row.closed_at,
  };
}

export function rowOfDelivery(
  { destination, ...delivery }: Delivery,
  { held, claimedBy }: { readonly held: boolean; readonly claimedBy: string | null },
): DeliveryRow {
  return {
    id: delivery.id,
    chat_id: destination.chatId,
    thread_id: destination.threadId ?? 0,
    chat_kind: delivery.chatKind,
    slot: delivery.slot,
    state: delivery.state,
    items: [...delivery.items],
    facts: [...new Set(delivery.items.map(({ fact }) => fact))],
    waiting: delivery.waiting,
    marks: delivery.marks,
    messages: [...delivery.messages],
    failures: delivery.failures,
    planned_at: delivery.plannedAt,
    not_before: delivery.notBefore,
    closed_at: delivery.closedAt,
    held,
    claimed_by: claimedBy,
  };
}

export function rowOfEdit(
  { delivery, messageId, notBefore, failures }: EditRow,
  state: Pick<EditsTable, 'held' | 'claimed_by' | 'again'>,
): EditsTable {
  return { delivery, message_id: messageId, not_before: notBefore, failures, ...state };
}
