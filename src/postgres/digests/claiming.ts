import { sql } from 'kysely';
import type { Delivery, Edit } from '../../digests/delivery.ts';
import type { Tx } from '../database.ts';
import { type ClaimedEditRow, claimEditsQuery, claimQuery } from './queries.ts';
import { deliveryOf } from './rows.ts';

/** Nothing when the lease of the holder has ended. */
export async function claim(
  tx: Tx,
  holder: string,
  now: number,
  limit: number,
): Promise<readonly Delivery[]> {
  const { rows } = await claimQuery(holder, now, limit).execute(tx);
  return rows.map(deliveryOf);
}

/** Nothing when the lease of the holder has ended. */
export async function claimEdits(
  tx: Tx,
  holder: string,
  now: number,
  limit: number,
): Promise<readonly Edit[]> {
  const { rows } = await claimEditsQuery(holder, now, limit).execute(tx);
  const found = rows.map((row) => ({ row, edit: editOf(row) }));
  for (const { row, edit } of found) if (edit === undefined) await removeEdit(tx, row);
  return found.flatMap(({ edit }) => edit ?? []);
}

function editOf(row: ClaimedEditRow): Edit | undefined {
  const delivery = deliveryOf(row);
  const message = delivery.messages.find(({ messageId }) => messageId === row.message_id);
  return message && { delivery, message, notBefore: row.edit_not_before, failures: row.edit_failures };
}

/** It was asked for at the moment when the chat moved: the message has stayed behind. */
async function removeEdit(tx: Tx, { id, message_id }: ClaimedEditRow): Promise<void> {
  await sql`delete from edits where delivery = ${id} and message_id = ${message_id}`.execute(tx);
}
