import path from 'node:path';
import { LinesFile } from '../../chats/linesFile.ts';
import type { Picture } from './book.ts';
import { LineReader, type SnapshotHead, snapshotName } from './format.ts';
import type { RowChange } from './rows.ts';

/** Which snapshot it is, and where in the log before it the moment is. */
export type SnapshotPlace = Pick<SnapshotHead, 'generation' | 'covers'>;

/** All rows at one moment, in a file. */
export class SnapshotFile {
  readonly #reader: LineReader;
  readonly #file: LinesFile;

  constructor(folder: string) {
    const file = path.join(folder, snapshotName);
    this.#reader = new LineReader(file);
    this.#file = new LinesFile(file);
  }

  /** Hands over each row and returns the head; `undefined`: there is none yet. Throws `ChatStoreError`. */
  async read(take: (change: RowChange) => void): Promise<SnapshotHead | undefined> {
    let head: SnapshotHead | undefined;
    const lines = await this.#file.read((text, line) => {
      if (line === 1) head = this.#reader.snapshotHead(text);
      else take(this.#reader.change(text, line));
    });
    if (lines === undefined) return undefined;
    if (head === undefined) throw this.#reader.damaged('It is empty.');
    if (lines !== head.rows + 1)
      throw this.#reader.damaged(`It has ${lines - 1} rows instead of ${head.rows}.`);
    return head;
  }

  /** Throws `ChatStoreError`; the old one stands, or, in the worst case, the new one does. */
  async write(place: SnapshotPlace, picture: Picture): Promise<void> {
    await this.#file.write(linesOf(place, picture));
  }

  /** The error for what is wrong with the rows. */
  damaged(wrong: string): Error {
    return this.#reader.damaged(wrong);
  }

  /** In bytes; 0: there is none. */
  size(): Promise<number> {
    return this.#file.size();
  }
}

function* linesOf(place: SnapshotPlace, picture: Picture): Generator<SnapshotHead | RowChange> {
  yield { version: 1, ...place, lastId: picture.lastId, rows: picture.count };
  yield* picture.changes();
}
