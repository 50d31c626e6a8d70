import { statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDigestStore } from '../../../src/digests/store/open.ts';
import { temporaryFolder } from '../../chats/folder.ts';
import { folderWithLog, folderWithSnapshot, logIn, read, snapshotIn, withStore } from './folders.ts';
import { subscribe } from './samples.ts';

describe('damage', () => {
  async function expectDamage(folder: string, file: string, told: string): Promise<void> {
    const before = [logIn(folder), snapshotIn(folder)].map(contentOf);
    const error = await openDigestStore(folder).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ChatStoreError', code: 'damaged' });
    for (const part of [file, told, 'backup', 'digests.jsonl and digests.log', 'subscriptions'])
      expect(String(error)).toContain(part);
    expect([logIn(folder), snapshotIn(folder)].map(contentOf)).toEqual(before);
  }

  it.each([
    [
      'a line that is no JSON',
      (text: string) => text.replace('"reader', '"').replace('"4242",{', '"4242",'),
      'Line 2',
    ],
    [
      'a head of a newer version',
      (text: string) => text.replace('"version":1', '"version":2'),
      'version 1, not 2',
    ],
    [
      'a field of a later version',
      (text: string) => text.replace('{"destination"', '{"mood":1,"destination"'),
      'mood',
    ],
    ['a row under another key', (text: string) => text.replace('"4242"', '"4243"'), 'another key'],
    ['a table of a later version', (text: string) => text.replace('"subscriptions"', '"channels"'), 'Line 2'],
    [
      'a journal with a gap',
      (text: string) => text.replace('"editions",1', '"editions",2').replace('"number":1', '"number":2'),
      'gap',
    ],
    [
      'a head of another snapshot',
      (text: string) => text.replace('"generation":0', '"generation":4'),
      'snapshot 4',
    ],
    ['zeros in the middle', (text: string) => text.replace('4242', '\0\0\0\0'), 'Line 2'],
  ])('in the log, %s, stops the start, says what to do, and changes nothing', async (_, harm, told) => {
    const folder = await folderWithLog();
    writeFileSync(logIn(folder), harm(read(logIn(folder))));
    await expectDamage(folder, told === 'gap' ? snapshotIn(folder) : logIn(folder), told);
  });

  it.each([
    ['an empty file', () => '', 'empty'],
    [
      'a row that is missing',
      (text: string) => text.slice(0, text.trimEnd().lastIndexOf('\n') + 1),
      '2 rows instead of 3',
    ],
    ['a row that is cut off', (text: string) => text.slice(0, -9), 'not JSON'],
    ['a moment that is none', (text: string) => text.replace('"nextAt":9000', '"nextAt":"nine"'), 'nextAt'],
    ['a slot that is none', (text: string) => text.replace('-11-21T', '-11-21 '), '2026-11-22T09:00'],
  ])('in the snapshot, %s, stops the start, says what to do, and changes nothing', async (_, harm, told) => {
    const folder = await folderWithSnapshot();
    writeFileSync(snapshotIn(folder), harm(read(snapshotIn(folder))));
    await expectDamage(folder, snapshotIn(folder), told);
  });

  it('is also a log that is left without its snapshot', async () => {
    const folder = await folderWithSnapshot();
    await withStore(folder, (store) => subscribe(store, { chatId: 9 }));
    const log = read(logIn(folder));
    const alone = temporaryFolder();
    writeFileSync(logIn(alone), log);
    await expectDamage(alone, logIn(alone), 'goes on from snapshot 1');
  });
});

function contentOf(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false }) && read(file);
}
