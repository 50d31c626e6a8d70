import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Tx } from '../database.ts';
import { tryLock } from '../locks.ts';

export interface LeaseOptions {
  /** So long others leave alone what a process has claimed and then falls silent. Renewed three times as often. */
  readonly leaseMs: number;
  /** Milliseconds that never go back, and go on while the process is stopped. */
  readonly monotonic: () => number;
  /** Does the work again and again until what it returns is called. */
  readonly repeat: (work: () => void, everyMs: number) => () => void;
  /** It could not be renewed; it is tried again. */
  readonly onError: (error: unknown) => void;
}

/**
 * What makes this process the holder of what it claims. A lease ends when its process has not renewed it in time, by the clock of the
 * server. Whoever works with leases frees what belongs to one that has ended; so a claim is either somebody's who is alive, or free.
 */
export class Lease {
  /** By chance, and another one for each opening: no process is taken for the one before it. */
  readonly holder = randomUUID();
  readonly #database: Database;
  readonly #options: LeaseOptions;
  #renewedAt = Number.NEGATIVE_INFINITY;
  #renewing: Promise<void> | undefined;
  #stopRepeating: (() => void) | undefined;

  constructor(database: Database, options: LeaseOptions) {
    this.#database = database;
    this.#options = options;
  }

  /**
   * Whether nobody else can have got what this process has claimed. To be asked before something is sent: a process that was
   * stopped for a while comes back without knowing it.
   */
  isHeld(): boolean {
    return this.#age() < this.#options.leaseMs;
  }

  /** To be called before something is claimed. Throws `ChatStoreError`. */
  async ensure(): Promise<void> {
    this.#stopRepeating ??= this.#options.repeat(
      () => void this.renew().catch(this.#options.onError),
      this.#options.leaseMs / 3,
    );
    if (this.#age() >= this.#options.leaseMs / 3) await this.renew();
  }

  renew(): Promise<void> {
    this.#renewing ??= this.#renew().finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  }

  /** Gives everything free. What cannot be said to the server becomes free when the lease ends. */
  async end(): Promise<void> {
    this.#stopRepeating?.();
    await this.#renewing?.catch(() => undefined);
    if (this.#renewedAt === Number.NEGATIVE_INFINITY) return;
    this.#renewedAt = Number.NEGATIVE_INFINITY;
    await this.#database
      .transaction(async (tx) => {
        await tx.deleteFrom('leases').where('holder', '=', this.holder).execute();
        await free(tx, [this.holder]);
      })
      .catch(this.#options.onError);
  }

  #age(): number {
    return this.#options.monotonic() - this.#renewedAt;
  }

  async #renew(): Promise<void> {
    // Counted from before it was asked for: the server's count begins later.
    const before = this.#options.monotonic();
    const { leaseMs } = this.#options;
    await this.#database.read((db) =>
      sql`
        insert into leases values (${this.holder}, clock_timestamp() + ${leaseMs} * interval '1 millisecond')
        on conflict (holder) do update set until = excluded.until
      `.execute(db),
    );
    this.#renewedAt = before;
    await this.#database.transaction((tx) => sweep(tx, leaseMs));
  }
}

/** Frees what belongs to nobody who is alive. */
async function sweep(tx: Tx, leaseMs: number): Promise<void> {
  if (!(await tryLock(tx, 'leases'))) return;
  // A server that was away has kept everybody from renewing.
  await sql`
    delete from leases
    where greatest(until, pg_postmaster_start_time() + ${leaseMs} * interval '1 millisecond') < clock_timestamp()
  `.execute(tx);
  const { rows } = await sql<{ holder: string }>`
    select distinct claimed_by as holder from (
      select claimed_by from deliveries where claimed_by is not null
      union all select claimed_by from edits where claimed_by is not null
    ) as claims
    where not exists (select from leases where leases.holder = claims.claimed_by)
  `.execute(tx);
  await free(
    tx,
    rows.map(({ holder }) => holder),
  );
}

/** By name, so that what somebody else has claimed meanwhile stays theirs. */
async function free(tx: Tx, holders: readonly string[]): Promise<void> {
  if (holders.length === 0) return;
  await sql`update deliveries set claimed_by = null where claimed_by = any(${holders}::uuid[])`.execute(tx);
  await sql`update edits set claimed_by = null, again = false where claimed_by = any(${holders}::uuid[])`.execute(
    tx,
  );
}
