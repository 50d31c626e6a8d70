import { sql } from 'kysely';
import type { SenderLease } from '../../replicas/lease.ts';
import type { Database } from '../database.ts';

interface Asked {
  /** Ours now; `null`: somebody else's. */
  readonly token: number | null;
  readonly free_in: number;
}

/** So much longer whoever has older content than the one before waits for somebody with newer content. */
const patienceMs = 10_000;

/** The sender's lease in a row, timed by the clock of the server. */
export function createPostgresLease(database: Database): SenderLease {
  return {
    take: async ({ holder, forMs, behind }) => {
      // Of two that ask at once the second one waits for the row, and looks at what the first one made of it.
      const { rows } = await database.read((db) =>
        sql<Asked>`
          with taken as (
            update sender_lease set
              token = token + (holder is distinct from ${holder}::uuid)::int,
              holder = ${holder}::uuid,
              behind = ${behind},
              until = clock_timestamp() + ${forMs} * interval '1 millisecond'
            where holder = ${holder}::uuid and until > clock_timestamp()
              or until + ${sql.raw(patience)} * (${behind} > behind)::int <= clock_timestamp()
            returning token
          )
          select (select token from taken) as token,
            -- A lease that nobody ever had ended before all time, from which PostgreSQL 14 to 16 cannot subtract; of numbers they can.
            greatest(0, 1000 * (
              extract(epoch from until + ${sql.raw(patience)} * (${behind} > behind)::int)
              - extract(epoch from clock_timestamp())
            ))::float8 as free_in
          from sender_lease
        `.execute(db),
      );
      const [row] = rows;
      if (row === undefined) throw new Error('The row of the sender’s lease is gone.');
      return row.token === null
        ? { kind: 'taken', freeInMs: row.free_in }
        : { kind: 'held', token: row.token };
    },
    release: async (holder) => {
      await database.read((db) =>
        sql`
          update sender_lease set until = clock_timestamp() where holder = ${holder}::uuid and until > clock_timestamp()
        `.execute(db),
      );
    },
  };
}

const patience = `interval '${patienceMs} milliseconds'`;
