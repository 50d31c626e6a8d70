import { Book, type Picture } from '../../../src/digests/store/book.ts';
import { createDigestStore } from '../../../src/digests/store/digestStore.ts';
import { type Log, LoggedWriter, type Snapshot } from '../../../src/digests/store/loggedWriter.ts';
import type { RowChange } from '../../../src/digests/store/rows.ts';
import type { SnapshotPlace } from '../../../src/digests/store/snapshotFile.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import { settled } from '../../chats/slowDisk.ts';

interface End {
  resolve(): void;
  reject(error: Error): void;
}

/** Files whose writes end when the test says so. */
export class SlowFiles implements Log {
  /** What was written, in order: a list of keys each time. */
  readonly written: string[][] = [];
  generation = 0;
  size = 0;
  closed = false;
  readonly #ends: End[] = [];
  #snapshotSize = 0;

  append(changes: readonly RowChange[]): Promise<void> {
    return this.#end(changes.map(nameOf));
  }

  /** A snapshot says so. */
  write({ generation, covers }: SnapshotPlace, picture: Picture): Promise<void> {
    if (covers !== this.size) throw new Error('the snapshot covers something else than the log');
    const names = [`snapshot ${generation}`, ...[...picture.changes()].map(nameOf)];
    if (names.length !== picture.count + 1) throw new Error('the head of the snapshot is wrong');
    return this.#end(names);
  }

  async startAfter(snapshot: number): Promise<void> {
    this.generation = snapshot;
    this.#snapshotSize = this.size;
    this.size = 0;
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  snapshotSize(): Promise<number> {
    return Promise.resolve(this.#snapshotSize);
  }

  async finish(): Promise<void> {
    this.#ends.shift()?.resolve();
    await settled();
  }

  async fail(): Promise<void> {
    this.#ends.shift()?.reject(new Error('the disk is gone'));
    await settled();
  }

  #end(names: string[]): Promise<void> {
    this.written.push(names);
    return new Promise((resolve, reject) => this.#ends.push({ resolve, reject }));
  }
}

function nameOf([table, key, row]: RowChange): string {
  return `${row === null ? '-' : ''}${table} ${key}`;
}

export interface SlowStore {
  readonly files: SlowFiles;
  readonly store: DigestStore;
  /** What was told of foldings that failed. */
  readonly errors: unknown[];
}

export function slowStore(): SlowStore {
  const files = new SlowFiles();
  const errors: unknown[] = [];
  const book = new Book();
  const snapshot: Snapshot = {
    write: (place, picture) => files.write(place, picture),
    size: () => files.snapshotSize(),
  };
  const writer = new LoggedWriter(book, snapshot, files, (error) => errors.push(error));
  return { files, store: createDigestStore(book, writer), errors };
}
