import { sql } from 'kysely';
import type { Tx } from './database.ts';

/** What one at a time may change, over all processes; chats are always locked first. */
export type Lock = 'schema' | 'chats' | 'journal' | 'leases';

// The name of the schema is part of every key, because two Dereks may share a database.

/** Waits until nobody else has it; it is free again when the transaction ends. */
export async function lock(tx: Tx, name: Lock): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || ${`.${name}`}, 0))`.execute(tx);
}

/**
 * All that is changed of the digests of a chat is changed by whoever has its lock. Returns, at the cost of the same question, the first of
 * ten thousand versions of subscriptions that nobody else gets.
 */
export async function lockChats(tx: Tx, chatIds: readonly number[]): Promise<number> {
  // In one order, so that no two wait for each other.
  const { rows } = await sql<{ version: number }>`
    select nextval('subscription_versions') as version, count(pg_advisory_xact_lock(key)::text) from (
      select distinct hashtextextended(current_schema() || '.chat.' || chat, 0) as key
      from unnest(${chatIds}::bigint[]) as chat
      order by 1
    ) as keys
  `.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('The sequence gave no number.');
  return row.version;
}

/** Waits until nobody has it for themselves. */
export async function lockShared(tx: Tx, name: Lock): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(current_schema() || ${`.${name}`}, 0))`.execute(
    tx,
  );
}

/** `false`: somebody else has it. */
export async function tryLock(tx: Tx, name: Lock): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ${`.${name}`}, 0)) as mine
  `.execute(tx);
  return rows[0]?.mine ?? false;
}
