import type { Book } from './book.ts';
import type { ChangeLog } from './changeLog.ts';
import type { RowChange } from './rows.ts';
import type { SnapshotFile } from './snapshotFile.ts';

/** Reads what was kept into an empty book. Throws `ChatStoreError`. */
export async function load(book: Book, snapshot: SnapshotFile, log: ChangeLog): Promise<void> {
  const take = (change: RowChange) => book.set(change);
  const head = await snapshot.read(take);
  await log.read(head ?? { generation: 0, covers: 0 }, take);
  if (book.editions.after(0).length !== book.editions.head) throw snapshot.damaged('The journal has a gap.');
  book.deliveries.lastId = Math.max(book.deliveries.lastId, head?.lastId ?? 0);
}
