import { readFileSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDigestStore } from '../../../src/digests/store/open.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import { canMount, smallDisk } from '../../chats/folder.ts';
import { group, nine, opened, reader, subscribe } from './samples.ts';

const mountable = canMount();
if (!mountable)
  console.warn('SKIPPED: full and read-only disks need root, to mount a small tmpfs (mount -t tmpfs).');

async function withStore<T>(folder: string, work: (store: DigestStore) => Promise<T>): Promise<T> {
  const store = await openDigestStore(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const logIn = (folder: string) => path.join(folder, 'digests.log');
const fillerIn = (folder: string) => path.join(folder, 'filler');

/** Uses up every byte. */
function fill(folder: string): void {
  try {
    for (;;) writeFileSync(fillerIn(folder), Buffer.alloc(1024), { flag: 'a' });
  } catch {
    // Full: that is what it is for.
  }
}

/** More than fits the page that the log ends in. */
function many(store: DigestStore): Promise<PromiseSettledResult<unknown>[]> {
  const chats = Array.from({ length: 40 }, (_, at) => ({ chatId: 1_000 + at }));
  return Promise.allSettled(chats.map((destination) => subscribe(store, destination)));
}

describe.skipIf(!mountable)('a full disk', () => {
  it('refuses a change as a whole, and with room again all is well', async () => {
    const { folder } = smallDisk(128);
    await withStore(folder, async (store) => {
      const delivery = await opened(store, reader);
      const before = readFileSync(logIn(folder), 'utf8');
      fill(folder);
      const results = await many(store);
      for (const result of results)
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'full' } });
      expect((await store.counts()).subscriptions).toBe(1);
      expect(readFileSync(logIn(folder), 'utf8')).toBe(before);
      unlinkSync(fillerIn(folder));
      await store.record(delivery.id, { messageId: 1, items: [0, 1] }, [], nine);
      expect((await many(store)).every(({ status }) => status === 'fulfilled')).toBe(true);
    });
    const counts = await withStore(folder, (store) => store.counts());
    expect(counts).toMatchObject({ subscriptions: 41, open: 0, sent: 1 });
  });

  it('with room for half of a write keeps nothing of it', async () => {
    const { folder } = smallDisk(128);
    await withStore(folder, async (store) => {
      await subscribe(store, reader);
      const before = readFileSync(logIn(folder), 'utf8');
      fill(folder);
      // One page: the system takes the beginning of the text and reports a short write, not an error.
      truncateSync(fillerIn(folder), statSync(fillerIn(folder)).size - 4096);
      expect(new Set((await many(store)).map(({ status }) => status))).toEqual(new Set(['rejected']));
      expect(readFileSync(logIn(folder), 'utf8')).toBe(before);
      unlinkSync(fillerIn(folder));
      await subscribe(store, group);
    });
    expect((await withStore(folder, (store) => store.counts())).subscriptions).toBe(2);
  });

  it('does not keep the store from being opened, and what cannot be folded is told', async () => {
    const { folder } = smallDisk(128);
    await withStore(folder, async (store) => {
      await subscribe(store, reader);
      await many(store);
    });
    fill(folder);
    const errors: unknown[] = [];
    const store = await openDigestStore(folder, { onError: (error) => errors.push(error) });
    expect(errors).toMatchObject([{ code: 'full' }]);
    expect((await store.counts()).subscriptions).toBe(41);
    unlinkSync(fillerIn(folder));
    await subscribe(store, group);
    await store.close();
    expect((await withStore(folder, (again) => again.counts())).subscriptions).toBe(42);
  });
});

describe.skipIf(!mountable)('a disk that becomes read-only', () => {
  it('refuses changes, and what was kept is served', async () => {
    const disk = smallDisk(128);
    await withStore(disk.folder, (store) => subscribe(store, reader));
    disk.makeReadOnly();
    const store = await openDigestStore(disk.folder);
    await expect(subscribe(store, group)).rejects.toMatchObject({ code: 'not-writable' });
    expect(await store.subscription(reader)).toBeDefined();
    await store.close();
  });
});
