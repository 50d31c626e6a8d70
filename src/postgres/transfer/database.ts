import { sql } from 'kysely';
import { type Destination, keyOf } from '../../digests/destination.ts';
import { changeOf, type RowChange } from '../../digests/store/rows.ts';
import { type BulkRows, writeRows } from '../bulk.ts';
import type { Tx } from '../database.ts';
import {
  deliveryOf,
  editionOf,
  rowOfDelivery,
  rowOfEdit,
  rowOfEdition,
  rowOfSubscription,
  subscriptionOf,
} from '../digests/rows.ts';
import { allQuestions, rowOf } from '../questions.ts';
import { bookWith, type Content } from './content.ts';

/** Rows in one statement. */
const atOnce = 1_000;

/** Nobody else changes anything until the transaction ends; they can read. */
export async function lockAll(tx: Tx): Promise<void> {
  await sql`
    lock table chats, questions, counters, subscriptions, editions, deliveries, edits in exclusive mode
  `.execute(tx);
}

export async function readDatabase(tx: Tx): Promise<Content> {
  const chats = await tx.selectFrom('chats').selectAll().execute();
  const questions = await allQuestions(tx);
  const counters = new Map(
    (await tx.selectFrom('counters').selectAll().execute()).map(({ name, value }) => [name, value]),
  );
  return {
    chats: new Map(chats.map((row) => [row.chat_id, row.settings])),
    questions: new Map(questions.map((question) => [question.id, question])),
    lastQuestion: counters.get('question') ?? 0,
    book: bookWith(await readRows(tx), counters.get('delivery') ?? 0),
  };
}

async function readRows(tx: Tx): Promise<readonly RowChange[]> {
  const editions = await tx.selectFrom('editions').selectAll().orderBy('number').execute();
  const subscriptions = await tx.selectFrom('subscriptions').selectAll().execute();
  const deliveries = await tx.selectFrom('deliveries').selectAll().orderBy('id').execute();
  const edits = await tx.selectFrom('edits').selectAll().execute();
  return [
    ...editions.map((row) => changeOf.editions(editionOf(row))),
    ...subscriptions.map((row) => changeOf.subscriptions(subscriptionOf(row))),
    ...deliveries.map((row) => changeOf.deliveries(deliveryOf(row))),
    ...edits.map(({ delivery, message_id: messageId, not_before: notBefore, failures }) =>
      changeOf.edits({ delivery, messageId, notBefore, failures }),
    ),
  ];
}

/** In the place of all that is there. */
export async function writeDatabase(
  tx: Tx,
  { chats, questions, lastQuestion, book }: Content,
): Promise<void> {
  for (const table of ['chats', 'questions', 'edits', 'deliveries', 'editions', 'subscriptions'] as const)
    await tx.deleteFrom(table).execute();
  const settings = [...chats].map(([chat_id, each]) => ({ chat_id, settings: JSON.stringify(each) }));
  for (const part of parts(settings)) await tx.insertInto('chats').values(part).execute();
  await write(tx, 'questions', [...questions.values()].map(rowOf));
  await write(tx, 'subscriptions', book.subscriptions.rows().map(rowOfSubscription));
  await write(tx, 'editions', book.editions.rows().map(rowOfEdition));
  await write(tx, 'deliveries', deliveryRows(book));
  await write(tx, 'edits', editRows(book));
  await count(tx, 'question', lastQuestion);
  await count(tx, 'delivery', book.deliveries.lastId);
  await raiseVersions(tx);
}

type Kept = Content['book'];

function deliveryRows(book: Kept): BulkRows['deliveries'][] {
  const held = pausedIn(book);
  return book.deliveries
    .rows()
    .map((each) =>
      rowOfDelivery(each, { held: each.state === 'open' && held(each.destination), claimedBy: null }),
    );
}

function editRows(book: Kept): BulkRows['edits'][] {
  const held = pausedIn(book);
  return book.edits.rows().map((edit) => {
    const destination = book.deliveries.get(edit.delivery)?.destination;
    const isHeld = destination !== undefined && held(destination);
    return rowOfEdit(edit, { held: isHeld, claimed_by: null, again: false });
  });
}

function pausedIn(book: Kept): (destination: Destination) => boolean {
  return (destination) => (book.subscriptions.get(keyOf(destination))?.paused ?? null) !== null;
}

async function write<Name extends keyof BulkRows>(
  tx: Tx,
  table: Name,
  rows: readonly BulkRows[Name][],
): Promise<void> {
  for (const part of parts(rows)) await writeRows(tx, table, part);
}

function* parts<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += atOnce) yield rows.slice(from, from + atOnce);
}

async function count(tx: Tx, name: 'question' | 'delivery', value: number): Promise<void> {
  await tx.updateTable('counters').set({ value }).where('name', '=', name).execute();
}

/** No version is given that a subscription has already. */
async function raiseVersions(tx: Tx): Promise<void> {
  await sql`
    select setval('subscription_versions', greatest(
      nextval('subscription_versions'), (select coalesce(max(version), 0) + 10000 from subscriptions)
    ))
  `.execute(tx);
}
