import { closedError } from '../../chats/keeper.ts';
import type { Book, Picture } from './book.ts';
import type { ChangeLog } from './changeLog.ts';
import type { RowChange } from './rows.ts';
import type { SnapshotFile } from './snapshotFile.ts';
import type { Writer } from './writer.ts';

/** A log smaller than this is never in the way. */
const smallLog = 4 * 2 ** 20;

/** What is needed of the files. */
export type Snapshot = Pick<SnapshotFile, 'write' | 'size'>;
export type Log = Pick<ChangeLog, 'generation' | 'size' | 'append' | 'startAfter' | 'close'>;

interface Pending {
  readonly changes: readonly RowChange[];
  readonly undo: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes changes to a log. While a write runs, later changes wait, and all of them go into exactly one following write. A log that
 * has become larger than the snapshot is folded into a new one, so that on the whole each row is written about twice.
 */
export class LoggedWriter implements Writer {
  readonly #book: Book;
  readonly #snapshot: Snapshot;
  readonly #log: Log;
  readonly #onError: (error: unknown) => void;
  #waiting: Pending[] = [];
  #writing: Promise<void> | undefined;
  #closed = false;
  /** A log larger than this is folded. */
  #limit = smallLog;

  /** `onError`: the log could not be folded; it grows on, and that is tried again later. */
  constructor(book: Book, snapshot: Snapshot, log: Log, onError: (error: unknown) => void) {
    this.#book = book;
    this.#snapshot = snapshot;
    this.#log = log;
    this.#onError = onError;
  }

  /** To be called once, before anything is written. */
  async start(): Promise<void> {
    const size = await this.#snapshot.size();
    this.#limit = Math.max(smallLog, size);
    // What is read at every start is kept short; but a large snapshot is not written for a few lines.
    if (this.#log.size > size / 8) await this.#fold(this.#book.picture());
  }

  write(changes: readonly RowChange[], undo: () => void): Promise<void> {
    if (this.#closed) return Promise.reject(closedError());
    if (changes.length === 0 && this.#writing === undefined) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ changes, undo, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#writing;
    await this.#log.close();
  }

  /** Writes until nothing waits any more. Never rejects: each change hears of its own failure. */
  async #writeAll(): Promise<void> {
    // What is asked for in the same breath goes into the first write already.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#writeOnce(this.#waiting.splice(0));
    this.#writing = undefined;
  }

  async #writeOnce(batch: readonly Pending[]): Promise<void> {
    const changes = batch.flatMap((each) => each.changes);
    // At this moment the book is what the log will be after this write.
    const picture = this.#log.size > this.#limit ? this.#book.picture() : undefined;
    try {
      if (changes.length > 0) await this.#log.append(changes);
    } catch (error) {
      this.#takeBack([...batch, ...this.#waiting.splice(0)], error);
      return;
    }
    for (const { resolve } of batch) resolve();
    if (picture !== undefined) await this.#fold(picture);
  }

  /** What came after a change rests on it. */
  #takeBack(pending: readonly Pending[], error: unknown): void {
    for (const { undo } of [...pending].reverse()) undo();
    for (const { reject } of pending) reject(error);
  }

  /** Wherever it stops, snapshot and log together say the same: see `ChangeLog.read`. */
  async #fold(picture: Picture): Promise<void> {
    const generation = this.#log.generation + 1;
    try {
      await this.#snapshot.write({ generation, covers: this.#log.size }, picture);
      await this.#log.startAfter(generation);
      this.#limit = Math.max(smallLog, await this.#snapshot.size());
    } catch (error) {
      this.#limit = this.#log.size + smallLog;
      this.#onError(error);
    }
  }
}
