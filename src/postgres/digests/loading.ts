import { sql } from 'kysely';
import type { Edition } from '../../digests/edition.ts';
import { Book } from '../../digests/store/book.ts';
import { changeOf, editKeyOf } from '../../digests/store/rows.ts';
import type { Tx } from '../database.ts';
import { ConflictError } from '../errors.ts';
import { lockChats, lockShared } from '../locks.ts';
import type { EditsTable } from '../schema/tables.ts';
import { editions } from './journal.ts';
import { touchedDeliveriesQuery } from './queries.ts';
import { type DeliveryRow, deliveryOf, type SubscriptionRow, subscriptionOf } from './rows.ts';
import type { Touched } from './touch.ts';

/** A part of what is kept, in a book of its own, and as it was loaded. */
export interface PartialBook {
  readonly book: Book;
  readonly subscriptions: readonly SubscriptionRow[];
  readonly deliveries: ReadonlyMap<number, DeliveryRow>;
  readonly edits: readonly EditsTable[];
  /** The highest id that a delivery had. */
  readonly lastId: number;
}

/** Locks and reads what some changes look at. */
export async function load(tx: Tx, touched: Touched): Promise<PartialBook> {
  const { chats, version } = await lockTouched(tx, touched);
  const news = await loadNews(tx, touched);
  const lastId = touched.opens ? await lastDelivery(tx) : 0;
  const subscriptions = await loadSubscriptions(tx, chats);
  const { rows: deliveries } = await touchedDeliveriesQuery(touched).execute(tx);
  if (deliveries.some((row) => !chats.includes(row.chat_id)))
    throw new ConflictError('A delivery has moved to another chat.');
  const edits = await loadEdits(tx, touched, deliveries);
  const book = bookOf(subscriptions, deliveries, edits);
  book.deliveries.lastId = Math.max(lastId, book.deliveries.lastId);
  book.subscriptions.nextVersion = countingFrom(version);
  book.editions.after = (number) => news.filter((edition) => edition.number > number);
  return { book, subscriptions, deliveries: new Map(deliveries.map((row) => [row.id, row])), edits, lastId };
}

/** Returns the chats that nobody else changes now, and the first of some thousand versions that nobody else gets. */
async function lockTouched(
  tx: Tx,
  { chats, wholeChats, deliveries }: Touched,
): Promise<{ chats: readonly number[]; version: number }> {
  const found =
    deliveries.length === 0
      ? []
      : await tx.selectFrom('deliveries').select('chat_id').where('id', '=', any(deliveries)).execute();
  const all = [...new Set([...chats, ...wholeChats, ...found.map((row) => row.chat_id)])];
  return { chats: all, version: await lockChats(tx, all) };
}

/** The editions that a message which was just sent may have missed. */
async function loadNews(tx: Tx, { head }: Touched): Promise<readonly Edition[]> {
  if (head === null) return [];
  await lockShared(tx, 'journal');
  return editions(tx, head);
}

/** The highest id that a delivery has had; nobody else opens one until the transaction ends. */
async function lastDelivery(tx: Tx): Promise<number> {
  const { value } = await tx
    .selectFrom('counters')
    .select('value')
    .where('name', '=', 'delivery')
    .forUpdate()
    .executeTakeFirstOrThrow();
  return value;
}

function loadSubscriptions(tx: Tx, chats: readonly number[]): Promise<SubscriptionRow[]> {
  return tx
    .selectFrom('subscriptions')
    .selectAll()
    .where('chat_id', '=', any(chats))
    .orderBy('chat_id')
    .orderBy('thread_id')
    .execute();
}

function loadEdits(tx: Tx, touched: Touched, deliveries: readonly DeliveryRow[]): Promise<EditsTable[]> {
  const whole = deliveries.filter((row) => touched.wholeChats.includes(row.chat_id));
  const ids = [...touched.edited, ...whole.map(({ id }) => id)];
  if (ids.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('edits')
    .selectAll()
    .where('delivery', '=', any(ids))
    .orderBy('delivery')
    .orderBy('message_id')
    .forUpdate()
    .execute();
}

function bookOf(
  subscriptions: readonly SubscriptionRow[],
  deliveries: readonly DeliveryRow[],
  edits: readonly EditsTable[],
): Book {
  const book = new Book();
  for (const row of subscriptions) book.set(changeOf.subscriptions(subscriptionOf(row)));
  for (const row of deliveries) {
    book.set(changeOf.deliveries(deliveryOf(row)));
    if (row.claimed_by !== null) book.claims.take(row.id);
  }
  for (const {
    delivery,
    message_id: messageId,
    not_before: notBefore,
    failures,
    claimed_by,
    again,
  } of edits) {
    const key = editKeyOf(delivery, messageId);
    book.set(changeOf.edits({ delivery, messageId, notBefore, failures }));
    if (claimed_by !== null) book.editClaims.take(key);
    if (again) book.editsAgain.add(key);
  }
  return book;
}

/** A book counts its own versions, but this one holds too little to know which were given. */
function countingFrom(first: number): () => number {
  let next = first;
  return () => next++;
}

function any(numbers: readonly number[]) {
  return sql<number>`any(${numbers}::bigint[])`;
}
