import { ChatStoreError } from '../../chats/errors.ts';
import type { DigestStore } from '../store.ts';
import { Book } from './book.ts';
import { ChangeLog } from './changeLog.ts';
import { createDigestStore } from './digestStore.ts';
import { load } from './load.ts';
import { SnapshotFile } from './snapshotFile.ts';

/** When the log is folded while it is read, log and snapshot do not fit: that looks like damage, and does not happen again soon. */
const attempts = 3;

/**
 * What is kept in a folder, to look at, also while a bot works with it: as it was at that moment. Whatever would change it
 * is refused with `ChatStoreError` (`not-writable`). Throws `ChatStoreError` when the files cannot be read.
 */
export async function lookAtDigests(folder: string): Promise<DigestStore> {
  const book = await bookIn(folder, attempts);
  const refuse = async () => {
    throw new ChatStoreError(
      'not-writable',
      `What is kept in ${folder} was opened to look at, not to change.`,
    );
  };
  return createDigestStore(book, {
    write: async (changes) => (changes.length === 0 ? undefined : refuse()),
    close: async () => {},
  });
}

async function bookIn(folder: string, attempts: number): Promise<Book> {
  const book = new Book();
  try {
    await load(book, new SnapshotFile(folder), new ChangeLog(folder));
    return book;
  } catch (error) {
    if (attempts === 1) throw error;
    return bookIn(folder, attempts - 1);
  }
}
