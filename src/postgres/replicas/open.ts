import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { ChatStoreError } from '../../chats/errors.ts';
import type { Replicas } from '../../replicas/replicas.ts';
import { later } from '../../timers.ts';
import { parseDatabaseUrl } from '../address.ts';
import { Database } from '../database.ts';
import { createPostgresGroupPace } from './groupPace.ts';
import { createPostgresLease } from './lease.ts';
import { PostgresNews } from './news.ts';
import { createPostgresTurns, type TurnTimes } from './turns.ts';

export interface PostgresReplicasOptions {
  /** What could not be done behind the scenes and is tried again, or done without. Absent: nobody is told. */
  readonly onError?: (error: unknown) => void;
  readonly turnTimes?: TurnTimes;
}

/** A lease that cannot be renewed within two seconds is better given up than waited for. */
const leaseMs = 2_000;
const answerMs = 5_000;

/**
 * What several processes on one database share; its tables are there already (`openPostgres`). Connections of its own, one of them for the lease
 * alone, so that what is slow elsewhere does not cost it.
 */
export async function openPostgresReplicas(
  url: string,
  { onError = () => {}, turnTimes }: PostgresReplicasOptions = {},
): Promise<Replicas> {
  const parsed = parseDatabaseUrl(url);
  if (parsed.problem !== undefined)
    throw new ChatStoreError('refused', `The address of the database ${parsed.problem}.`);
  const { address } = parsed;
  const urgent = new Database(url, address, { connections: 1, connectMs: leaseMs, answerMs: leaseMs });
  const database = new Database(url, address, { connections: 4, connectMs: answerMs, answerMs });
  const id = randomUUID();
  const news = new PostgresNews({ url, database, id, later, onError });
  await news.start();
  const turns = createPostgresTurns({
    database,
    holder: id,
    news,
    now: () => performance.now(),
    later,
    onError,
    ...(turnTimes === undefined ? {} : { times: turnTimes }),
  });
  return {
    id,
    lease: createPostgresLease(urgent),
    news,
    turns,
    groupPace: createPostgresGroupPace(database),
    tidy: () => tidy(database),
    close: async () => {
      turns.close();
      await news.close();
      await Promise.all([urgent.close(), database.close()]);
    },
  };
}

/** Rows in one statement, so that none takes long. */
const atOnce = 10_000;

/** Telegram repeats an update for a day at most. */
async function tidy(database: Database): Promise<void> {
  await remove(database, 'updates_seen', `taken_at < now() - interval '1 day'`);
  await remove(database, 'chat_turns', `entered_at < now() - interval '1 hour'`);
  await remove(database, 'group_manners', `judged_at < now() - interval '2 minutes'`);
}

async function remove(database: Database, table: string, old: string): Promise<void> {
  const some = sql.raw(`
    delete from ${table} where ctid = any(array(select ctid from ${table} where ${old} limit ${atOnce}))
  `);
  for (;;) {
    const { numAffectedRows = 0n } = await database.read((db) => sql`${some}`.execute(db));
    if (numAffectedRows < BigInt(atOnce)) return;
  }
}
