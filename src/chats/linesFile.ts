import { stat } from 'node:fs/promises';
import { storageError, systemCode } from './errors.ts';
import { readLines } from './readLines.ts';
import { replaceFile } from './synced.ts';

/** About so many characters are written at once; between two writes others have their turn. */
const pieceLength = 1 << 18;

/**
 * A file of JSON values, one a line, always whole: see `replaceFile`. For what is too much to be one string (512 MB), and to stop
 * everybody while it is printed.
 */
export class LinesFile {
  readonly #path: string;

  constructor(file: string) {
    this.#path = file;
  }

  /** Hands over each line. Returns how many there were; `undefined`: no file yet. Throws what `take` throws, or `ChatStoreError`. */
  async read(take: (text: string, line: number) => void): Promise<number | undefined> {
    let count = 0;
    try {
      for await (const { text, number } of readLines(this.#path)) {
        take(text, number);
        count = number;
      }
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw systemCode(error) === undefined ? error : storageError(`Cannot read ${this.#path}`, error);
    }
    return count;
  }

  /** Resolves when all of it and its name are on the disk. `values` is read bit by bit. Throws `ChatStoreError`. */
  async write(values: Iterable<unknown>): Promise<void> {
    try {
      await replaceFile(this.#path, async (draft) => {
        for (const piece of pieces(values)) await draft.writeFile(piece);
      });
    } catch (error) {
      throw storageError(`Cannot write ${this.#path}`, error);
    }
  }

  /** In bytes; 0: there is none. */
  async size(): Promise<number> {
    return stat(this.#path).then(
      ({ size }) => size,
      () => 0,
    );
  }
}

function* pieces(values: Iterable<unknown>): Generator<string> {
  let piece = '';
  for (const value of values) {
    piece += `${JSON.stringify(value)}\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
