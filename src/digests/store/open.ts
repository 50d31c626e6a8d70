import type { DigestStore } from '../store.ts';
import { Book } from './book.ts';
import { ChangeLog } from './changeLog.ts';
import { createDigestStore } from './digestStore.ts';
import { load } from './load.ts';
import { LoggedWriter } from './loggedWriter.ts';
import { SnapshotFile } from './snapshotFile.ts';

export interface DigestStoreOptions {
  /** The files could not be made smaller. Nothing is lost by that, and it is tried again; absent: nobody is told. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Opens the digests that are kept in a folder, `digests.jsonl` and `digests.log`. Throws `ChatStoreError`; its message says what to do.
 * @param folder of a state that is open (`FolderState`), so that nobody else has it; to be closed before that state
 */
export async function openDigestStore(
  folder: string,
  { onError = () => {} }: DigestStoreOptions = {},
): Promise<DigestStore> {
  const book = new Book();
  const snapshot = new SnapshotFile(folder);
  const log = new ChangeLog(folder);
  await load(book, snapshot, log);
  const writer = new LoggedWriter(book, snapshot, log, onError);
  await writer.start();
  return createDigestStore(book, writer);
}
