import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SenderLease } from '../../src/replicas/lease.ts';
import { schemaOf } from '../postgres/kept.ts';
import { until, useSharedSchema } from './shared.ts';

const schema = useSharedSchema();
let lease: SenderLease;
let other: SenderLease;
const [one, two] = [randomUUID(), randomUUID()];
const take = (from: SenderLease, holder: string, forMs = 60_000, behind = 0) =>
  from.take({ holder, forMs, behind });

beforeEach(async () => {
  lease = (await schema.join()).lease;
  other = (await schema.join()).lease;
  const row = `token = 0, holder = null, until = '-infinity', behind = 0`;
  await schema.server.query(`update ${schemaOf(schema.url())}.sender_lease set ${row}`);
});

describe('the lease in the database', () => {
  test('is one holder’s, who may renew it, until it ends by the clock of the server', async () => {
    expect(await take(lease, one, 300)).toEqual({ kind: 'held', token: 1 });
    expect(await take(lease, one, 300)).toEqual({ kind: 'held', token: 1 });
    const standing = await take(other, two);
    if (standing.kind !== 'taken') throw new Error('two have it');
    expect(standing.freeInMs).toBeGreaterThan(0);
    expect(standing.freeInMs).toBeLessThanOrEqual(300);
    await until(async () => (await take(other, two)).kind === 'held');
    expect(await take(other, two)).toEqual({ kind: 'held', token: 2 });
    expect(await take(lease, one)).toMatchObject({ kind: 'taken' });
  });

  test('keeps its token when its holder comes late and nobody else had it', async () => {
    await take(lease, one, 0);
    expect(await take(lease, one)).toEqual({ kind: 'held', token: 1 });
  });

  test('is one’s when many ask at once', async () => {
    const holders = Array.from({ length: 20 }, () => randomUUID());
    const standings = await Promise.all(holders.map((each, at) => take(at % 2 === 0 ? lease : other, each)));
    expect(standings.filter(({ kind }) => kind === 'held')).toEqual([{ kind: 'held', token: 1 }]);
  });

  test('is free at once when its holder lets go, and not when somebody else does', async () => {
    await take(lease, one);
    await other.release(two);
    expect(await take(other, two)).toMatchObject({ kind: 'taken' });
    await lease.release(one);
    expect(await take(other, two)).toEqual({ kind: 'held', token: 2 });
  });

  test('goes to whoever has newer content first; whoever has older content than the one before waits', async () => {
    await take(lease, one, 60_000, 2);
    await lease.release(one);
    const standing = await take(other, two, 60_000, 3);
    if (standing.kind !== 'taken') throw new Error('it did not wait');
    expect(standing.freeInMs).toBeGreaterThan(5_000);
    expect(await take(lease, one, 0, 2)).toEqual({ kind: 'held', token: 1 });
    expect(await take(other, two, 60_000, 1)).toEqual({ kind: 'held', token: 2 });
  });
});
