import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { type Destination, type DestinationKey, keyOf } from '../../digests/destination.ts';
import type { Book } from '../../digests/store/book.ts';
import { type EditKey, type EditRow, editKeyOf } from '../../digests/store/rows.ts';
import { writeRows } from '../bulk.ts';
import type { Tx } from '../database.ts';
import { lockShared } from '../locks.ts';
import type { EditsTable } from '../schema/tables.ts';
import type { PartialBook } from './loading.ts';
import {
  type DeliveryRow,
  destinationOf,
  rowOfDelivery,
  rowOfEdit,
  rowOfSubscription,
  type SubscriptionRow,
} from './rows.ts';

/** Writes what has become different from what was loaded. */
export async function save(tx: Tx, partial: PartialBook): Promise<void> {
  await saveSubscriptions(tx, partial);
  await saveDeliveries(tx, partial);
  await saveEdits(tx, partial);
  await holdEdits(tx, partial);
}

async function saveSubscriptions(tx: Tx, { book, subscriptions }: PartialBook): Promise<void> {
  const before = new Map(subscriptions.map((row) => [keyOf(destinationOf(row)), row]));
  const rows = book.subscriptions.rows();
  const gone = [...before].filter(([key]) => book.subscriptions.get(key) === undefined).map(([, row]) => row);
  // Each change has a version of its own.
  const changed = rows.filter((each) => each.version !== before.get(keyOf(each.destination))?.version);
  if (gone.length > 0)
    await sql`
      delete from subscriptions where (chat_id, thread_id) in (
        select * from unnest(${gone.map((row) => row.chat_id)}::bigint[], ${gone.map((row) => row.thread_id)}::bigint[])
      )
    `.execute(tx);
  await writeRows(tx, 'subscriptions', changed.map(rowOfSubscription));
}

async function saveDeliveries(tx: Tx, { book, deliveries, lastId }: PartialBook): Promise<void> {
  const gone = [...deliveries.keys()].filter((id) => book.deliveries.get(id) === undefined);
  // With their edits, by the foreign key.
  if (gone.length > 0)
    await tx.deleteFrom('deliveries').where('id', '=', sql<number>`any(${gone}::bigint[])`).execute();
  const changed = book.deliveries.rows().flatMap((delivery) => {
    const before = deliveries.get(delivery.id);
    const claimedBy = book.claims.has(delivery.id) ? (before?.claimed_by ?? null) : null;
    const held = delivery.state === 'open' && isPaused(book, delivery.destination);
    const after = rowOfDelivery(delivery, { held, claimedBy });
    return before !== undefined && isSame(before, after) ? [] : [after];
  });
  // A destination has one that is open: the old ones are closed before the new ones come.
  const open = changed.filter(({ state }) => state === 'open');
  const closed = changed.filter(({ state }) => state !== 'open');
  await writeRows(tx, 'deliveries', [...closed, ...open]);
  if (book.deliveries.lastId > lastId && changed.some(({ id }) => id > lastId && !deliveries.has(id)))
    await tx
      .updateTable('counters')
      .set({ value: book.deliveries.lastId })
      .where('name', '=', 'delivery')
      .execute();
}

/** What may change of one that was loaded; the rest of it is frozen when it is planned. */
function isSame(before: DeliveryRow, after: DeliveryRow): boolean {
  return (
    before.chat_id === after.chat_id &&
    before.state === after.state &&
    before.failures === after.failures &&
    before.not_before === after.not_before &&
    before.closed_at === after.closed_at &&
    before.held === after.held &&
    before.claimed_by === after.claimed_by &&
    JSON.stringify(before.messages) === JSON.stringify(after.messages)
  );
}

async function saveEdits(tx: Tx, { book, edits }: PartialBook): Promise<void> {
  const before = new Map(edits.map((row) => [editKeyOf(row.delivery, row.message_id), row]));
  const gone = [...before].filter(([key]) => book.edits.get(key) === undefined).map(([, row]) => row);
  const after = book.edits.rows().map((edit) => rowNow(book, edit, before));
  const changed = after.filter((row) => {
    const loaded = before.get(editKeyOf(row.delivery, row.message_id));
    return loaded === undefined || !isDeepStrictEqual(row, { ...loaded });
  });
  if (gone.length > 0) await deleteEdits(tx, gone);
  await writeRows(tx, 'edits', changed);
}

function rowNow(book: Book, edit: EditRow, loaded: ReadonlyMap<EditKey, EditsTable>): EditsTable {
  const key = editKeyOf(edit.delivery, edit.messageId);
  const before = loaded.get(key);
  const destination = book.deliveries.get(edit.delivery)?.destination;
  return rowOfEdit(edit, {
    held: before?.held ?? (destination !== undefined && isPaused(book, destination)),
    claimed_by: book.editClaims.has(key) ? (before?.claimed_by ?? null) : null,
    again: book.editsAgain.has(key),
  });
}

async function deleteEdits(tx: Tx, rows: readonly EditsTable[]): Promise<void> {
  await sql`
    delete from edits where (delivery, message_id) in (
      select * from unnest(${rows.map((row) => row.delivery)}::bigint[], ${rows.map((row) => row.message_id)}::bigint[])
    )
  `.execute(tx);
}

/** The edits of a destination that was paused wait until it comes back; what is published meanwhile must not miss it. */
async function holdEdits(tx: Tx, { book, subscriptions }: PartialBook): Promise<void> {
  const changed = pausesChanged(book, subscriptions);
  if (changed.length === 0) return;
  await lockShared(tx, 'journal');
  const rows = changed.map((destination) => ({
    chat_id: destination.chatId,
    thread_id: destination.threadId ?? 0,
    held: isPaused(book, destination),
  }));
  await sql`
    update edits set held = rows.held
    from json_to_recordset(${JSON.stringify(rows)}::json) as rows (chat_id bigint, thread_id bigint, held boolean)
    join deliveries on deliveries.chat_id = rows.chat_id and deliveries.thread_id = rows.thread_id
    where edits.delivery = deliveries.id and edits.held <> rows.held
  `.execute(tx);
}

function pausesChanged(book: Book, subscriptions: readonly SubscriptionRow[]): readonly Destination[] {
  const before = new Map<DestinationKey, SubscriptionRow>(
    subscriptions.map((row) => [keyOf(destinationOf(row)), row]),
  );
  const all = [
    ...subscriptions.map(destinationOf),
    ...book.subscriptions.rows().map((each) => each.destination),
  ];
  const once = new Map(all.map((destination) => [keyOf(destination), destination]));
  return [...once.values()].filter(
    (destination) =>
      ((before.get(keyOf(destination))?.paused ?? null) !== null) !== isPaused(book, destination),
  );
}

function isPaused(book: Book, destination: Destination): boolean {
  return (book.subscriptions.get(keyOf(destination))?.paused ?? null) !== null;
}
