import { performance } from 'node:perf_hooks';
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { closedError } from '../chats/keeper.ts';
import type { DatabaseAddress } from './address.ts';
import { databaseError, isConflict, isLost } from './errors.ts';
import { GuardedPool, type PoolOptions } from './pool.ts';
import type { Tables } from './schema/tables.ts';

/** What a query is asked of. */
export type Db = Kysely<Tables>;
/** A transaction that is under way. */
export type Tx = Transaction<Tables>;

/** So often a change is made anew when another one was in its way. */
const attempts = 6;
/**
 * A connection that was cut while it was idle fails the first who uses it at once: then it is tried again. What failed later was waited for,
 * for a connection or for an answer; to wait once more would double how long everybody waits while the server says nothing.
 */
const cutIsNoticedWithinMs = 1_000;

/** A server, as the stores see it: errors are `ChatStoreError`, and what can be done once more is done once more. */
export class Database {
  readonly address: DatabaseAddress;
  readonly #db: Db;
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(url: string, address: DatabaseAddress, options: PoolOptions) {
    this.address = address;
    this.#db = new Kysely({ dialect: new PostgresDialect({ pool: new GuardedPool(url, options) }) });
  }

  /** One query, or several that need not belong together. */
  read<Found>(work: (db: Db) => Promise<Found>): Promise<Found> {
    return this.#run('Cannot read', async () => {
      const begun = performance.now();
      try {
        return await work(this.#db);
      } catch (error) {
        if (!isLost(error) || hasWaited(begun)) throw error;
        return work(this.#db);
      }
    });
  }

  /**
   * All of it or nothing. `work` may be called several times, and has to be as good the second time. Throws `ChatStoreError`; when
   * the connection broke at the very end (`unavailable`), the change may have been kept.
   */
  transaction<Found>(work: (tx: Tx) => Promise<Found>): Promise<Found> {
    return this.#run('Cannot save', async () => {
      const begun = performance.now();
      const wasCut = ({ error, isUndone }: Failure) => isLost(error) && isUndone && !hasWaited(begun);
      for (let attempt = 1; ; attempt += 1) {
        const result = await this.#attempt(work);
        if ('found' in result) return result.found;
        const again = isConflict(result.error) || (attempt === 1 && wasCut(result));
        if (!again || attempt === attempts) throw result.error;
      }
    });
  }

  /** Waits for what is under way; afterwards everything is refused as `closed`. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.allSettled([...this.#running]);
    await this.#db.destroy();
  }

  /** A broken connection while the transaction ends: nobody knows whether it was kept. */
  async #attempt<Found>(work: (tx: Tx) => Promise<Found>): Promise<Attempt<Found>> {
    let isUndone = true;
    try {
      const tx = await this.#db.startTransaction().execute();
      try {
        const found = await work(tx);
        isUndone = false;
        await tx.commit().execute();
        return { found };
      } catch (error) {
        if (!tx.isCommitted)
          await tx
            .rollback()
            .execute()
            .catch(() => undefined);
        throw error;
      }
    } catch (error) {
      return { error, isUndone };
    }
  }

  async #run<Found>(doing: string, work: () => Promise<Found>): Promise<Found> {
    if (this.#closing !== undefined) throw closedError();
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      throw databaseError(doing, error, this.address);
    } finally {
      this.#running.delete(running);
    }
  }
}

type Attempt<Found> = { readonly found: Found } | Failure;

interface Failure {
  readonly error: unknown;
  /** For certain. */
  readonly isUndone: boolean;
}

function hasWaited(begun: number): boolean {
  return performance.now() - begun > cutIsNoticedWithinMs;
}
