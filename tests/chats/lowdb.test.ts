import { describe, expect, it } from 'vitest';
import { type ChatsAdapter, type ChatsFile, LowdbChatStore } from '../../src/chats/lowdb.ts';
import { openChatStore } from '../../src/chats/open.ts';
import { temporaryFolder } from './folder.ts';
import { chatStoreContract } from './store.case.ts';

describe('the chat store in a folder', () => {
  chatStoreContract(() => openChatStore(temporaryFolder()));
});

/** A disk whose writes end when the test says so. */
class SlowDisk implements ChatsAdapter {
  readonly written: ChatsFile[] = [];
  readonly #ends: { resolve(): void; reject(error: Error): void }[] = [];

  async read(): Promise<null> {
    return null;
  }

  write(data: ChatsFile): Promise<void> {
    this.written.push(data);
    return new Promise((resolve, reject) => this.#ends.push({ resolve, reject }));
  }

  async finish(): Promise<void> {
    this.#ends.shift()?.resolve();
    await settled();
  }

  async fail(): Promise<void> {
    this.#ends.shift()?.reject(new Error('the disk is gone'));
    await settled();
  }
}

/** Everything that can happen without the disk has happened. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function slowStore(): Promise<{ disk: SlowDisk; store: LowdbChatStore }> {
  const disk = new SlowDisk();
  return { disk, store: await LowdbChatStore.open(disk) };
}

function ids(file: ChatsFile | undefined): string[] {
  return Object.keys(file?.chats ?? {});
}

describe('writes of the chat store', () => {
  it('are merged: what comes during a write goes into exactly one following write', async () => {
    const { disk, store } = await slowStore();
    const first = store.set(1, { locale: 'kk' });
    await settled();
    const later = Promise.all([2, 3, 4, 5].map((id) => store.set(id, { locale: 'kk' })));
    await settled();
    expect(disk.written.map(ids)).toEqual([['1']]);
    await disk.finish();
    await first;
    expect(disk.written.map(ids)).toEqual([['1'], ['1', '2', '3', '4', '5']]);
    await disk.finish();
    await later;
    expect(disk.written).toHaveLength(2);
  });

  it('confirm a change, and serve it, only when it is on disk', async () => {
    const { disk, store } = await slowStore();
    const confirmed: string[] = [];
    const first = store.set(1, { locale: 'kk' }).then(() => confirmed.push('first'));
    await settled();
    const second = store.set(2, { locale: 'kk' }).then(() => confirmed.push('second'));
    await settled();
    expect([confirmed, await store.get(1)]).toEqual([[], undefined]);
    await disk.finish();
    await first;
    expect([confirmed, await store.get(1), await store.get(2)]).toEqual([
      ['first'],
      { locale: 'kk' },
      undefined,
    ]);
    await disk.finish();
    await second;
    expect(confirmed).toEqual(['first', 'second']);
  });

  it('that fail reject every change that was in them, and none of these is served', async () => {
    const { disk, store } = await slowStore();
    const changes = Promise.allSettled([store.set(1, { locale: 'kk' }), store.set(2, { locale: 'ru' })]);
    await settled();
    await disk.fail();
    expect((await changes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([await store.get(1), await store.count()]).toEqual([undefined, 0]);
  });

  it('are tried again with the next change, without those that were rejected', async () => {
    const { disk, store } = await slowStore();
    const lost = store.set(1, { locale: 'kk' }).catch(() => 'rejected');
    await settled();
    const kept = store.set(2, { locale: 'ru' });
    await disk.fail();
    await disk.finish();
    expect(await lost).toBe('rejected');
    await kept;
    expect(ids(disk.written.at(-1))).toEqual(['2']);
    expect(await store.get(1)).toBeUndefined();
  });

  it('do not happen when nothing changes', async () => {
    const { disk, store } = await slowStore();
    const saved = store.set(1, { locale: 'kk' });
    await settled();
    await disk.finish();
    await saved;
    await Promise.all([store.set(1, { locale: 'kk' }), store.remove(2), store.migrate(3, 4)]);
    expect(disk.written).toHaveLength(1);
  });

  it('do happen after a failed one, because the file may hold what failed', async () => {
    const { disk, store } = await slowStore();
    const lost = store.set(1, { locale: 'kk' }).catch(() => 'rejected');
    await settled();
    await disk.fail();
    await lost;
    const removed = store.remove(1);
    await settled();
    await disk.finish();
    expect(await removed).toBe(false);
    expect(disk.written.map(ids)).toEqual([['1'], []]);
  });

  it('are waited for by close()', async () => {
    const { disk, store } = await slowStore();
    let closed = false;
    const saved = store.set(1, { locale: 'kk' });
    const closing = store.close().then(() => {
      closed = true;
    });
    await settled();
    expect(closed).toBe(false);
    await disk.finish();
    await Promise.all([saved, closing]);
    expect(disk.written.map(ids)).toEqual([['1']]);
  });
});
