import { afterEach, describe, expect, it } from 'vitest';
import type { DigestStore } from '../../src/digests/store.ts';
import type { PostgresKept } from '../../src/postgres/open.ts';
import { delivered, edition, group, nine, opened, publish, reader } from '../digests/store/samples.ts';
import { emptied, open, schemaOf } from './kept.ts';
import { useServer } from './server.ts';

const server = useServer();
const openEmptied = emptied(server);
const opens: PostgresKept[] = [];

/** A process, as far as the database can tell; its own clock is turned by hand. */
interface Process {
  readonly digests: DigestStore;
  readonly lease: PostgresKept['lease'];
  /** Its next claim renews the lease. */
  turn(milliseconds: number): void;
}

async function start(url: string, leaseMs = 6_000): Promise<Process> {
  let now = 0;
  const kept = await open(url, { connections: 3, monotonic: () => now, leaseMs });
  opens.push(kept);
  return {
    ...kept,
    turn: (milliseconds) => {
      now += milliseconds;
    },
  };
}

async function two(): Promise<{ one: Process; other: Process; expire(process: Process): Promise<void> }> {
  const { kept, url } = await openEmptied();
  await kept.state.close();
  const [one, other] = await Promise.all([start(url), start(url)]);
  return {
    one,
    other,
    // As if it had not been heard of for so long, by a server that was there all the time.
    expire: async ({ lease }) => {
      const until = `until = pg_postmaster_start_time() - interval '1 day'`;
      await server.query(`update ${schemaOf(url)}.leases set ${until} where holder = $1`, [lease.holder]);
      await server.query(`delete from ${schemaOf(url)}.leases where until < pg_postmaster_start_time()`);
    },
  };
}

afterEach(async () => {
  await Promise.all(opens.splice(0).map(({ state }) => state.close()));
});

const ids = async ({ digests }: Process) => (await digests.claim(nine, 10)).map(({ id }) => id);
const whole = { messageId: 7, items: [0, 1] };

describe('a claim', () => {
  it('keeps others away as long as its process is alive', async () => {
    const { one, other } = await two();
    const { id } = await opened(one.digests, reader);
    expect(await ids(one)).toEqual([id]);
    other.turn(5_000);
    expect(await ids(other)).toEqual([]);
  });

  it('passes to another process when its own is not heard of any more', async () => {
    const { one, other, expire } = await two();
    const { id } = await opened(one.digests, reader);
    expect([await ids(one), await ids(other)]).toEqual([[id], []]);
    await expire(one);
    other.turn(5_000);
    expect(await ids(other)).toEqual([id]);
  });

  it('of a process that was stopped, and comes back too late, is worth nothing', async () => {
    const { one, other, expire } = await two();
    const { id } = await opened(one.digests, reader);
    const claimed = await one.digests.claim(nine, 10);
    expect(await ids(other)).toEqual([]);
    await expire(one);
    other.turn(5_000);
    await ids(other);
    expect(await one.digests.record(id, whole, [], nine)).toBeUndefined();
    await one.digests.postpone(id, nine + 100);
    await one.digests.drop(id, nine);
    await one.digests.release([id]);
    expect(await one.digests.delivery(id)).toEqual(claimed[0]);
    expect(await ids(one)).toEqual([]);
    expect(await other.digests.record(id, whole, [], nine)).toMatchObject({ state: 'sent' });
    // Whoever comes second learns what has become of it.
    expect(await one.digests.record(id, whole, [], nine)).toMatchObject({ state: 'sent', messages: [whole] });
  });

  it('that nobody has taken over can still be recorded by who was thought to be dead: the message was sent', async () => {
    const { one, other, expire } = await two();
    const { id } = await opened(one.digests, reader);
    await ids(one);
    await expire(one);
    other.turn(5_000);
    // Frees it, and takes nothing.
    await other.digests.claim(nine - 1, 10);
    expect(await one.digests.record(id, whole, [], nine)).toMatchObject({ state: 'sent' });
    expect(await ids(other)).toEqual([]);
  });

  it('is free as soon as its process closes', async () => {
    const { one, other } = await two();
    const { id } = await opened(one.digests, reader);
    await ids(one);
    await one.digests.close();
    expect(await ids(other)).toEqual([id]);
  });

  it('is not made without a lease', async () => {
    const { one, expire } = await two();
    const { id } = await opened(one.digests, reader);
    await one.digests.claim(nine, 0);
    await expire(one);
    expect(await ids(one)).toEqual([]);
    one.turn(2_000);
    expect(await ids(one)).toEqual([id]);
  });

  it('of an edit is its own process’s as well', async () => {
    const { one, other, expire } = await two();
    await delivered(one.digests, group, 7);
    await publish(one.digests, [edition('gallium', 'correction')]);
    const [edit] = await one.digests.claimEdits(nine, 1);
    if (edit === undefined) throw new Error('there is nothing to edit');
    expect(await other.digests.claimEdits(nine, 1)).toEqual([]);
    await expire(one);
    other.turn(5_000);
    expect(await other.digests.claimEdits(nine, 1)).toEqual([edit]);
    await one.digests.recordEdit(edit);
    await one.digests.postponeEdit(edit, nine + 5);
    expect(await one.digests.counts()).toMatchObject({ edits: 1 });
    await other.digests.recordEdit(edit);
    expect(await one.digests.counts()).toMatchObject({ edits: 0 });
  });
});

describe('a lease', () => {
  it('ends by the clock of the server, and whoever notices frees what was claimed with it', async () => {
    const { kept, url } = await openEmptied();
    await kept.state.close();
    const [one, hasty] = await Promise.all([start(url), start(url, 1)]);
    const { id } = await opened(one.digests, reader);
    await ids(one);
    await hasty.digests.claim(nine, 10);
    expect(await server.query(`select claimed_by from ${schemaOf(url)}.deliveries`)).toEqual([
      { claimed_by: one.lease.holder },
    ]);
    await server.query(`update ${schemaOf(url)}.leases set until = now() - interval '1 second'`);
    hasty.turn(1);
    await hasty.digests.claim(nine - 1, 10);
    expect(await server.query(`select claimed_by from ${schemaOf(url)}.deliveries`)).toEqual([
      { claimed_by: null },
    ]);
    one.turn(3_000);
    expect(await ids(one)).toEqual([id]);
  });

  it('of nobody ends because the server was away: nobody could renew it', async () => {
    const { kept, url } = await openEmptied();
    await kept.state.close();
    const [one, other] = await Promise.all([start(url), start(url, 3_600_000)]);
    const { id } = await opened(one.digests, reader);
    await ids(one);
    await server.query(`update ${schemaOf(url)}.leases set until = now() - interval '1 second'`);
    other.turn(3_600_000);
    expect(await ids(other)).toEqual([]);
    expect(await one.digests.record(id, whole, [], nine)).toMatchObject({ state: 'sent' });
  });
});

describe('a process', () => {
  it('knows by its own clock that its lease may have ended', async () => {
    const { one } = await two();
    expect(one.lease.isHeld()).toBe(false);
    await ids(one);
    expect(one.lease.isHeld()).toBe(true);
    one.turn(5_999);
    expect(one.lease.isHeld()).toBe(true);
    one.turn(1);
    expect(one.lease.isHeld()).toBe(false);
    await ids(one);
    expect(one.lease.isHeld()).toBe(true);
  });
});
