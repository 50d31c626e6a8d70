import { describe, expect, it } from 'vitest';
import { createChatStore } from '../../src/chats/chatStore.ts';
import { type ChatsFile, chatsFormat } from '../../src/chats/chatsFile.ts';
import { MergedFile } from '../../src/chats/mergedFile.ts';
import { openState } from '../../src/chats/open.ts';
import type { ChatStore } from '../../src/chats/store.ts';
import { temporaryFolder } from './folder.ts';
import { questionStoreContract } from './questions.case.ts';
import { SlowDisk, settled } from './slowDisk.ts';
import { chatStoreContract } from './store.case.ts';

describe('the chat store in a folder', () => {
  chatStoreContract(() => openState(temporaryFolder()));
});

describe('the queue of questions in a folder', () => {
  questionStoreContract(() => openState(temporaryFolder()));
});

async function slowStore(): Promise<{ disk: SlowDisk<ChatsFile>; store: ChatStore; close(): Promise<void> }> {
  const disk = new SlowDisk<ChatsFile>();
  const file = await MergedFile.open(disk, chatsFormat);
  return { disk, store: createChatStore(file), close: () => file.close() };
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
    const { disk, store, close } = await slowStore();
    let closed = false;
    const saved = store.set(1, { locale: 'kk' });
    const closing = close().then(() => {
      closed = true;
    });
    await settled();
    expect(closed).toBe(false);
    await disk.finish();
    await Promise.all([saved, closing]);
    expect(disk.written.map(ids)).toEqual([['1']]);
  });
});
