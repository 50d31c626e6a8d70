import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openState } from '../../../src/chats/open.ts';
import { openDigestStore } from '../../../src/digests/store/open.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import { temporaryFolder } from '../../chats/folder.ts';
import { folderWithLog, logIn, read, snapshotIn, subscriptionsIn, withStore } from './folders.ts';
import { delivered, edition, group, nine, opened, publish, reader, subscribe } from './samples.ts';

describe('the files of digests', () => {
  it('are not there when nothing was said', async () => {
    const folder = temporaryFolder();
    await withStore(folder, async (store) => {
      await store.counts();
      await store.claim(nine, 10);
      await store.release([1]);
      await store.change(reader, (now) => now);
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('have the shape that docs/digests.md shows, and are readable by their owner only', async () => {
    const folder = temporaryFolder();
    await withStore(folder, (store) => publish(store, [edition('a')], 5));
    const row = '["editions",1,{"fact":"a","kind":"new","revision":1,"topics":["ai"],"number":1,"at":5}]';
    const rows = read(logIn(folder))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toEqual([{ version: 1, generation: 0 }, [JSON.parse(row)]]);
    expect(statSync(logIn(folder)).mode & 0o777).toBe(0o600);
    const log = read(logIn(folder));
    await withStore(folder, async () => {});
    const [head, ...others] = read(snapshotIn(folder))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(head).toEqual({ version: 1, generation: 1, covers: log.length, lastId: 0, rows: 1 });
    expect(others).toEqual([JSON.parse(row)]);
    expect(statSync(snapshotIn(folder)).mode & 0o777).toBe(0o600);
    expect([read(logIn(folder)), readdirSync(folder)]).toEqual(['', ['digests.jsonl', 'digests.log']]);
  });

  it('get one line for what is asked for in one breath, and nothing for what changes nothing', async () => {
    const folder = temporaryFolder();
    await withStore(folder, async (store) => {
      await Promise.all([subscribe(store, reader), subscribe(store, group), store.head()]);
      await store.change(reader, (now) => now);
      await store.pause({ chatId: 1 }, 'gone');
    });
    expect(read(logIn(folder)).trimEnd().split('\n')).toHaveLength(2);
  });

  it('belong to whoever holds the state', async () => {
    const state = await openState(path.join(temporaryFolder(), 'var'));
    const store = await openDigestStore(state.folder);
    await subscribe(store, reader);
    await store.close();
    await state.close();
    expect(readdirSync(state.folder)).toEqual(['digests.log']);
  });

  it('keep counting deliveries when those that were numbered are gone', async () => {
    const folder = temporaryFolder();
    await withStore(folder, async (store) => {
      await delivered(store, reader, 1);
      await store.removeChat(reader.chatId);
    });
    await subscriptionsIn(folder);
    expect(await withStore(folder, (store) => opened(store, reader))).toMatchObject({ id: 2 });
  });

  it('hold texts with every kind of line end in them', async () => {
    const folder = temporaryFolder();
    const filter = ['a\nb', 'c\r\nd', 'e\u2028f', '\u0000'];
    await withStore(folder, (store) => subscribe(store, reader, { filter }));
    for (let start = 0; start < 2; start += 1)
      expect(await withStore(folder, (store) => store.subscription(reader))).toMatchObject({ filter });
  });
});

describe('a log whose last line is torn', () => {
  it('is read up to there, wherever it was torn, and goes on', async () => {
    const whole = read(logIn(await folderWithLog()));
    const ends = [...whole.matchAll(/\n/g)].map(({ index }) => index + 1);
    for (let length = 0; length < whole.length; length += 29) {
      const folder = temporaryFolder();
      writeFileSync(logIn(folder), whole.slice(0, length));
      const lines = ends.filter((end) => end <= length).length - 1;
      expect(await subscriptionsIn(folder), String(length)).toBe(Math.max(0, Math.min(2, lines)));
      await withStore(folder, (store) => subscribe(store, { chatId: 77 }));
      expect(await withStore(folder, (store) => store.subscription({ chatId: 77 }))).toBeDefined();
    }
  });

  it('is cut off there before the next line, without a new snapshot, too', async () => {
    const folder = await folderWithLog();
    const state = await withStore(folder, (store) => store.counts());
    // Large enough that a few lines of a log are not folded into it.
    await withStore(folder, async (store) => {
      const many = Array.from({ length: 100 }, (_, at) => subscribe(store, { chatId: 1_000 + at }));
      await Promise.all(many);
    });
    await subscriptionsIn(folder);
    await withStore(folder, (store) => subscribe(store, { chatId: 78 }));
    const size = statSync(logIn(folder)).size;
    writeFileSync(logIn(folder), '[["subscriptions","79",{"dest', { flag: 'a' });
    await withStore(folder, (store) => subscribe(store, { chatId: 80 }));
    expect(read(logIn(folder)).slice(0, size + 1)).toMatch(/\n\[$/);
    expect(await subscriptionsIn(folder)).toBe(state.subscriptions + 102);
  });

  it('may have zeros where the power failed', async () => {
    const folder = await folderWithLog();
    writeFileSync(logIn(folder), '\0\0\0\0\n', { flag: 'a' });
    expect(await subscriptionsIn(folder)).toBe(2);
  });
});

describe('a backup', () => {
  it('of the log first and then of the snapshot is of one moment, also when the log is folded between them', async () => {
    const folder = temporaryFolder();
    const { log, expected } = await withStore(folder, async (store) => {
      const { id } = await opened(store, reader);
      const copy = read(logIn(folder));
      await store.record(id, { messageId: 1, items: [0, 1] }, [], nine);
      return { log: copy, expected: await everything(store) };
    });
    await withStore(folder, async () => {});
    const restored = temporaryFolder();
    writeFileSync(logIn(restored), log);
    writeFileSync(snapshotIn(restored), read(snapshotIn(folder)));
    expect(await withStore(restored, everything)).toEqual(expected);
    await withStore(restored, (store) => subscribe(store, group));
    expect(await subscriptionsIn(restored)).toBe(2);
  });
});

describe('a stop between a new snapshot and the end of the old log', () => {
  it('is no reason to lose what was written to the old log afterwards', async () => {
    const folder = await folderWithLog();
    const log = read(logIn(folder));
    await subscriptionsIn(folder);
    // The snapshot was written, and the log could not be cleared.
    const later = ['subscriptions', '4242', null];
    writeFileSync(logIn(folder), `${log}${JSON.stringify([later])}\n`);
    for (let start = 0; start < 2; start += 1) expect(await subscriptionsIn(folder)).toBe(1);
  });

  it('loses nothing and repeats nothing', async () => {
    const folder = temporaryFolder();
    await withStore(folder, async (store) => {
      await delivered(store, reader, 1);
      await opened(store, group);
      await publish(store, [edition('gallium', 'correction')]);
      await store.forget(0);
    });
    const log = read(logIn(folder));
    const before = await withStore(folder, everything);
    truncateSync(logIn(folder), 0);
    writeFileSync(logIn(folder), log);
    expect(await withStore(folder, everything)).toEqual(before);
    await withStore(folder, (store) => subscribe(store, { chatId: 9 }));
    expect(await subscriptionsIn(folder)).toBe(3);
  });
});

async function everything(store: DigestStore) {
  return [
    await store.counts(),
    await store.subscription(reader),
    await store.subscription(group),
    await store.editions(0),
    await store.delivery(1),
    await store.delivery(2),
  ];
}
