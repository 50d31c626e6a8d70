import type { Delivery } from '../../digests/delivery.ts';
import type { Destination } from '../../digests/destination.ts';
import type { Subscription } from '../../digests/subscription.ts';
import type { Db } from '../database.ts';
import { dueQuery } from './queries.ts';
import { deliveryOf, subscriptionOf } from './rows.ts';

export async function subscriptionAt(
  db: Db,
  { chatId, threadId = 0 }: Destination,
): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('chat_id', '=', chatId)
    .where('thread_id', '=', threadId)
    .executeTakeFirst();
  return row && subscriptionOf(row);
}

export async function subscriptionsOfChat(db: Db, chatId: number): Promise<readonly Subscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('chat_id', '=', chatId)
    .orderBy('thread_id')
    .execute();
  return rows.map(subscriptionOf);
}

/** See `DigestStore.due`. */
export async function dueSubscriptions(db: Db, now: number, limit: number): Promise<readonly Subscription[]> {
  const { rows } = await dueQuery(now, limit).execute(db);
  return rows.map(subscriptionOf);
}

export async function deliveryById(db: Db, id: number): Promise<Delivery | undefined> {
  // What somebody typed may be any number.
  if (!Number.isSafeInteger(id)) return undefined;
  const row = await db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst();
  return row && deliveryOf(row);
}

export async function openDeliveryAt(
  db: Db,
  { chatId, threadId = 0 }: Destination,
): Promise<Delivery | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'open')
    .where('chat_id', '=', chatId)
    .where('thread_id', '=', threadId)
    .executeTakeFirst();
  return row && deliveryOf(row);
}
