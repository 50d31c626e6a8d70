import { describe, expect, it } from 'vitest';
import type { DigestStore } from '../../../src/digests/store.ts';
import { settled } from '../../chats/slowDisk.ts';
import { edition, group, nine, planFor, publish, reader, subscribe, supergroup } from './samples.ts';
import { type SlowFiles, slowStore } from './slowFiles.ts';

/** A subscription and an open delivery, all of it written. */
async function withDelivery(store: DigestStore, files: SlowFiles): Promise<void> {
  const subscribed = subscribe(store, reader);
  await settled();
  await files.finish();
  const planned = store.plan(planFor(await subscribed), nine);
  await settled();
  await files.finish();
  await planned;
}

async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => value,
    (error) => `failed: ${error.message}`,
  );
}

describe('writes of the digest store', () => {
  it('are merged: what comes during a write goes into exactly one following write', async () => {
    const { store, files } = slowStore();
    const first = subscribe(store, reader);
    await settled();
    const later = Promise.all([subscribe(store, group), subscribe(store, supergroup)]);
    await settled();
    expect(files.written).toEqual([['subscriptions 4242']]);
    await files.finish();
    await first;
    expect(files.written.slice(1)).toEqual([['subscriptions -100', 'subscriptions -1001234567890']]);
    await files.finish();
    await later;
    expect(files.written).toHaveLength(2);
  });

  it('hold back what is said until all that it rests on is on disk', async () => {
    const { store, files } = slowStore();
    const said: string[] = [];
    const subscribed = subscribe(store, reader).then(() => said.push('subscribed'));
    const looked = store.subscription(reader).then((found) => said.push(`looked: ${found?.locale}`));
    const counted = store.counts().then((counts) => said.push(`counted: ${counts.subscriptions}`));
    await settled();
    expect(said).toEqual([]);
    await files.finish();
    await Promise.all([subscribed, looked, counted]);
    expect(said).toEqual(['subscribed', 'looked: kk', 'counted: 1']);
    expect(files.written).toHaveLength(1);
  });

  it('hold back a claim, too: nothing is sent that could be forgotten', async () => {
    const { store, files } = slowStore();
    const subscribed = subscribe(store, reader);
    await settled();
    await files.finish();
    const planned = store.plan(planFor(await subscribed), nine);
    let claimed: unknown;
    const claiming = store.claim(nine, 10).then((found) => {
      claimed = found;
    });
    await settled();
    expect(claimed).toBeUndefined();
    await files.finish();
    await Promise.all([planned, claiming]);
    expect(claimed).toMatchObject([{ id: 1 }]);
  });

  it('do not happen when nothing changes', async () => {
    const { store, files } = slowStore();
    await store.change(reader, (now) => now);
    await store.migrate(1, 2);
    await store.forget(nine);
    await publish(store, []);
    expect(files.written).toEqual([]);
  });

  it('are waited for by close()', async () => {
    const { store, files } = slowStore();
    const subscribed = subscribe(store, reader);
    const closing = store.close();
    await settled();
    expect(files.closed).toBe(false);
    await files.finish();
    await Promise.all([subscribed, closing]);
    expect(files.closed).toBe(true);
  });
});

describe('a write that fails', () => {
  it('takes back every change in it and after it, and rejects them', async () => {
    const { store, files } = slowStore();
    const before = subscribe(store, reader);
    await settled();
    await files.finish();
    const kept = await before;
    const changes = [
      store.change(reader, (now) => now && { ...now, corrected: 7 }),
      store.change(reader, (now) => now && { ...now, corrected: now.corrected + 1 }),
      publish(store, [edition('a')]),
    ];
    await settled();
    const after = [subscribe(store, group), publish(store, [edition('b')])];
    const outcomes = [...changes, ...after].map(outcomeOf);
    await settled();
    await files.fail();
    expect(await Promise.all(outcomes)).toEqual(Array(5).fill('failed: the disk is gone'));
    expect(await store.subscription(reader)).toEqual(kept);
    expect(await store.counts()).toMatchObject({ subscriptions: 1, head: 0 });
    const compared = store.publish((newest) => [...newest.keys()].map((fact) => edition(fact)), 1, 0);
    expect(await compared).toEqual([]);
  });

  it('is followed by others that do not know of it', async () => {
    const { store, files } = slowStore();
    const lost = outcomeOf(subscribe(store, reader));
    await settled();
    await files.fail();
    await lost;
    const kept = subscribe(store, group);
    await settled();
    await files.finish();
    await kept;
    expect(files.written.at(-1)).toEqual(['subscriptions -100']);
    expect((await store.counts()).subscriptions).toBe(1);
  });

  it('makes those who look meanwhile look again', async () => {
    const { store, files } = slowStore();
    const lost = outcomeOf(subscribe(store, reader));
    const looked = store.subscription(reader);
    await settled();
    await files.fail();
    await lost;
    expect(await looked).toBeUndefined();
  });

  it('leaves a delivery with whoever sent it, who records it again', async () => {
    const { store, files } = slowStore();
    await withDelivery(store, files);
    await store.claim(nine, 10);
    const record = () => store.record(1, { messageId: 5, items: [0, 1] }, [], nine);
    const lost = outcomeOf(record());
    await settled();
    await files.fail();
    expect(await lost).toBe('failed: the disk is gone');
    expect(await store.claim(nine, 10)).toEqual([]);
    expect(await store.openDelivery(reader)).toMatchObject({ id: 1, messages: [] });
    const again = record();
    await settled();
    await files.finish();
    expect(await again).toMatchObject({ state: 'sent', messages: [{ messageId: 5 }] });
  });

  it('takes back a claim that waited for it', async () => {
    const { store, files } = slowStore();
    await withDelivery(store, files);
    const lost = [outcomeOf(subscribe(store, group)), outcomeOf(store.claim(nine, 10))];
    await settled();
    await files.fail();
    expect(await Promise.all(lost)).toEqual(Array(2).fill('failed: the disk is gone'));
    expect(await store.claim(nine, 10)).toMatchObject([{ id: 1 }]);
  });
});

describe('a log that has become large', () => {
  /** One subscription is written; the next write finds a log that is too large. */
  async function large() {
    const slow = slowStore();
    const subscribed = subscribe(slow.store, reader);
    await settled();
    await slow.files.finish();
    await subscribed;
    slow.files.size = 5 * 2 ** 20;
    return slow;
  }

  it('is folded after the next write, into what that write left', async () => {
    const { store, files } = await large();
    const second = subscribe(store, group);
    await settled();
    const third = subscribe(store, supergroup);
    await files.finish();
    await second;
    expect(files.written.slice(1)).toEqual([
      ['subscriptions -100'],
      ['snapshot 1', 'subscriptions 4242', 'subscriptions -100'],
    ]);
    await files.finish();
    expect([files.generation, files.written.at(-1)]).toEqual([1, ['subscriptions -1001234567890']]);
    await files.finish();
    await third;
  });

  it('grows on when it cannot be folded, and that is told and tried again', async () => {
    const { store, files, errors } = await large();
    const change = async () => {
      const changed = store.change(reader, (now) => now && { ...now, corrected: now.corrected + 1 });
      await settled();
      await files.finish();
      await changed;
    };
    await change();
    await files.fail();
    expect(errors).toMatchObject([{ message: 'the disk is gone' }]);
    await change();
    expect([files.generation, files.written.at(-1)]).toEqual([0, ['subscriptions 4242']]);
    files.size = 10 * 2 ** 20;
    await change();
    expect(files.written.at(-1)?.[0]).toBe('snapshot 1');
    await files.finish();
    expect(files.generation).toBe(1);
    await store.close();
  });
});
