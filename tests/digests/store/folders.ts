import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openDigestStore } from '../../../src/digests/store/open.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import { temporaryFolder } from '../../chats/folder.ts';
import { edition, group, publish, reader, subscribe } from './samples.ts';

export async function withStore<T>(folder: string, work: (store: DigestStore) => Promise<T>): Promise<T> {
  const store = await openDigestStore(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export const logIn = (folder: string) => path.join(folder, 'digests.log');
export const snapshotIn = (folder: string) => path.join(folder, 'digests.jsonl');
export const read = (file: string) => readFileSync(file, 'utf8');
export const subscriptionsIn = (folder: string) =>
  withStore(folder, async (store) => (await store.counts()).subscriptions);

/** A log with a head and three lines, and nothing else. */
export async function folderWithLog(): Promise<string> {
  const folder = temporaryFolder();
  await withStore(folder, async (store) => {
    await subscribe(store, reader);
    await subscribe(store, group);
    await publish(store, [edition('a')]);
  });
  return folder;
}

/** The same, folded. */
export async function folderWithSnapshot(): Promise<string> {
  const folder = await folderWithLog();
  await subscriptionsIn(folder);
  return folder;
}
