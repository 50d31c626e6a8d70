import { sql } from 'kysely';
import type { Delivery, Edit } from '../../digests/delivery.ts';
import { editKeyOf } from '../../digests/store/rows.ts';
import type { Database, Tx } from '../database.ts';
import { type ClaimedEditRow, claimEditsQuery, claimQuery } from './queries.ts';
import { deliveryOf } from './rows.ts';

/**
 * What this process has of what belongs to its lease. A claim whose answer was lost may have been kept all the same: then rows belong to a
 * process that does not know of them, and as long as it lives nobody else would take them. What was paused while it was on its way is
 * remembered until the process ends: a number each.
 */
export class Claimed {
  readonly #deliveries = new Set<number>();
  readonly #edits = new Set<string>();
  #mayHaveLost = false;

  /** @param work claims in a transaction */
  async take<Found>(database: Database, holder: string, work: (tx: Tx) => Promise<Found>): Promise<Found> {
    try {
      const found = await database.transaction(async (tx) => {
        if (this.#mayHaveLost) await this.#free(tx, holder);
        return work(tx);
      });
      this.#mayHaveLost = false;
      return found;
    } catch (error) {
      this.#mayHaveLost = true;
      throw error;
    }
  }

  add(deliveries: readonly Delivery[]): readonly Delivery[] {
    for (const { id } of deliveries) this.#deliveries.add(id);
    return deliveries;
  }

  addEdits(edits: readonly Edit[]): readonly Edit[] {
    for (const edit of edits) this.#edits.add(keyOf(edit));
    return edits;
  }

  drop(id: number): void {
    this.#deliveries.delete(id);
  }

  dropEdit(edit: Edit): void {
    this.#edits.delete(keyOf(edit));
  }

  async #free(tx: Tx, holder: string): Promise<void> {
    await sql`
      update deliveries set claimed_by = null where claimed_by = ${holder} and id <> all(${[...this.#deliveries]}::bigint[])
    `.execute(tx);
    await sql`
      update edits set claimed_by = null, again = false
      where claimed_by = ${holder} and delivery || '/' || message_id <> all(${[...this.#edits]}::text[])
    `.execute(tx);
  }
}

function keyOf({ delivery, message }: Edit): string {
  return editKeyOf(delivery.id, message.messageId);
}

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
