import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openState } from '../../src/chats/open.ts';
import type { ChatStore } from '../../src/chats/store.ts';
import { canMount, smallDisk, temporaryFolder } from './folder.ts';

async function withStore<T>(folder: string, work: (store: ChatStore) => Promise<T>): Promise<T> {
  const state = await openState(folder);
  try {
    return await work(state.chats);
  } finally {
    await state.close();
  }
}

function fileIn(folder: string): string {
  return path.join(folder, 'chats.json');
}

describe('the file of chats', () => {
  it('has the shape that docs/operating.md shows, and is readable by its owner only', async () => {
    const folder = temporaryFolder();
    await withStore(folder, (store) => store.set(-5, { locale: 'kk' }));
    expect(readFileSync(fileIn(folder), 'utf8')).toBe('{"version":1,"chats":{"-5":{"locale":"kk"}}}\n');
    expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
  });

  it('is found again by the next store, and nothing else is left in the folder', async () => {
    const folder = temporaryFolder();
    await withStore(folder, (store) => store.set(7, { locale: 'tr' }));
    expect(await withStore(folder, (store) => store.get(7))).toEqual({ locale: 'tr' });
    expect(readdirSync(folder)).toEqual(['chats.json']);
  });

  it('is not written when nothing was said', async () => {
    const folder = temporaryFolder();
    await withStore(folder, (store) => store.get(7));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gets a folder of its own when there is none yet', async () => {
    const folder = path.join(temporaryFolder(), 'deep', 'var');
    await withStore(folder, (store) => store.set(7, { locale: 'tr' }));
    expect(readdirSync(folder)).toEqual(['chats.json']);
  });

  it('is not bothered by half a file that a killed process left', async () => {
    const folder = temporaryFolder();
    writeFileSync(`${fileIn(folder)}.tmp`, '{"version":1,"ch');
    await withStore(folder, (store) => store.set(7, { locale: 'tr' }));
    expect(await withStore(folder, (store) => store.get(7))).toEqual({ locale: 'tr' });
  });
});

describe('a damaged file', () => {
  it.each([
    ['cut off', '{"version":1,"chats":{"7":{"loc', 'not JSON'],
    ['of bytes that are no text', '\u0000\u0000\u0000', 'not JSON'],
    ['empty', '', 'empty'],
    ['of another kind', '[]', 'expected object'],
    ['of a newer version', '{"version":2,"chats":{}}', 'version 1, not 2'],
    ['with a language that Derek does not speak', '{"version":1,"chats":{"7":{"locale":"de"}}}', '"kk"'],
    ['with a chat that is none', '{"version":1,"chats":{"seven":{}}}', 'a chat id is a whole number'],
    ['with an id too long to be one', '{"version":1,"chats":{"9999999999999999":{}}}', '52 bits'],
    ['with settings of a later version', '{"version":1,"chats":{"7":{"hour":9}}}', 'hour'],
  ])('%s stops the start, says what to do and is left as it is', async (_, text, told) => {
    const folder = temporaryFolder();
    writeFileSync(fileIn(folder), text);
    const error = await openState(folder).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ChatStoreError', code: 'damaged' });
    const message = String(error);
    for (const part of [fileIn(folder), told, 'backup', 'move it away']) expect(message).toContain(part);
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['chats.json']);
  });

  it('can be moved away, and then the start works', async () => {
    const folder = temporaryFolder();
    writeFileSync(fileIn(folder), '{');
    await openState(folder).catch(() => {});
    unlinkSync(fileIn(folder));
    expect(await withStore(folder, (store) => store.count())).toBe(0);
  });
});

describe('a place that nothing can be kept in', () => {
  it('a file where the folder should be: says so', async () => {
    const file = path.join(temporaryFolder(), 'var');
    writeFileSync(file, '');
    await expect(openState(file)).rejects.toMatchObject({ code: 'not-a-folder' });
    await expect(openState(path.join(file, 'var'))).rejects.toMatchObject({ code: 'not-a-folder' });
    await expect(openState(file)).rejects.toThrow(/STATE_DIR/);
  });

  it('a folder where the file should be: names it', async () => {
    const folder = temporaryFolder();
    mkdirSync(fileIn(folder));
    await expect(openState(folder)).rejects.toMatchObject({ code: 'failed' });
    await expect(openState(folder)).rejects.toThrow(/chats\.json \(EISDIR\)/);
  });
});

describe('a path that leads nowhere', () => {
  it('a link to a disk that is not there: names it', async () => {
    const link = path.join(temporaryFolder(), 'var');
    symlinkSync('/nowhere/at/all', link);
    await expect(openState(link)).rejects.toMatchObject({ name: 'ChatStoreError' });
    await expect(openState(path.join(link, 'derek'))).rejects.toMatchObject({ name: 'ChatStoreError' });
  });

  it.runIf(existsSync('/proc/self'))(
    'a place that takes no folders: says so instead of trying for ever',
    async () => {
      await expect(openState('/proc/derek')).rejects.toMatchObject({ code: 'failed' });
      await expect(openState('/proc/derek')).rejects.toThrow(/STATE_DIR/);
    },
  );
});

const mountable = canMount();
if (!mountable)
  console.warn('SKIPPED: full and read-only disks need root, to mount a small tmpfs (mount -t tmpfs).');

describe.skipIf(!mountable)('a real disk', () => {
  it('read-only: the start says so', async () => {
    const disk = smallDisk(64);
    disk.makeReadOnly();
    await expect(openState(disk.folder)).rejects.toMatchObject({ code: 'not-writable' });
    await expect(openState(disk.folder)).rejects.toThrow(/EROFS.*read-only.*STATE_DIR/s);
  });

  it('that becomes read-only: the change is refused, the old is served', async () => {
    const disk = smallDisk(64);
    await withStore(disk.folder, async (store) => {
      await store.set(1, { locale: 'kk' });
      disk.makeReadOnly();
      await expect(store.set(1, { locale: 'ru' })).rejects.toMatchObject({ code: 'not-writable' });
      expect(await store.get(1)).toEqual({ locale: 'kk' });
    });
  });

  it('full: the change is refused, the old stands in memory and on disk, and with room again all is well', async () => {
    const { folder } = smallDisk(64);
    await withStore(folder, async (store) => {
      await store.set(1, { locale: 'kk' });
      const before = readFileSync(fileIn(folder), 'utf8');
      fill(folder);
      await expect(store.set(1, { locale: 'ru' })).rejects.toMatchObject({ code: 'full' });
      await expect(store.set(2, { locale: 'ru' })).rejects.toThrow(/ENOSPC.*make room/s);
      expect([await store.get(1), await store.get(2)]).toEqual([{ locale: 'kk' }, undefined]);
      expect(readFileSync(fileIn(folder), 'utf8')).toBe(before);
      unlinkSync(path.join(folder, 'filler'));
      await store.set(2, { locale: 'ru' });
    });
    expect(await withStore(folder, (store) => store.count())).toBe(2);
  });

  it('with room for half of a write: no half of a file takes the place of the whole one', async () => {
    const { folder } = smallDisk(64);
    const many = Array.from({ length: 400 }, (_, index) => index + 1);
    await withStore(folder, async (store) => {
      await store.set(1, { locale: 'kk' });
      fill(folder);
      // One page: the system takes the beginning of the text and reports a short write, not an error.
      writeFileSync(
        path.join(folder, 'filler'),
        Buffer.alloc(statSync(path.join(folder, 'filler')).size - 4096),
      );
      const changes = await Promise.allSettled(many.map((id) => store.set(id, { locale: 'ru' })));
      expect(new Set(changes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    });
    expect(await withStore(folder, (store) => store.get(1))).toEqual({ locale: 'kk' });
  });
});

/** Uses up every byte. */
function fill(folder: string): void {
  const filler = path.join(folder, 'filler');
  try {
    for (;;) writeFileSync(filler, Buffer.alloc(1024), { flag: 'a' });
  } catch {
    // Full: that is what it is for.
  }
}
