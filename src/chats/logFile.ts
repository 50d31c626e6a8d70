import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { storageError, systemCode } from './errors.ts';
import { type Line, readLines } from './readLines.ts';
import { onlyOwner, syncFolder } from './synced.ts';

/**
 * A file that lines are added to. A line is on the disk when `append` resolves, and is not in the file when it rejects.
 * Meant for one process and one call at a time. There is no file until there is a line.
 */
export class LogFile {
  readonly #path: string;
  #handle: FileHandle | undefined;
  /** Up to where it is good. */
  #size = 0;
  /** Whether there may be something behind that, which has to go before the next line. */
  #torn = false;

  constructor(file: string) {
    this.#path = file;
  }

  /** In bytes. */
  get size(): number {
    return this.#size;
  }

  /**
   * Hands over each line there is, to be called once, before anything else. The last one may be torn: the process or the machine
   * stopped in the middle of `append`. It is left out, and cut off before the next line. Throws what `take` throws, or `ChatStoreError`.
   */
  async read(take: (line: Line) => void): Promise<void> {
    try {
      let last: Line | undefined;
      for await (const line of readLines(this.#path)) {
        if (last !== undefined) this.#take(last, take);
        last = line;
      }
      if (last === undefined) return;
      this.#torn = isTorn(last);
      if (!this.#torn) this.#take(last, take);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return;
      throw systemCode(error) === undefined ? error : storageError(`Cannot read ${this.#path}`, error);
    }
  }

  #take(line: Line, take: (line: Line) => void): void {
    take(line);
    this.#size = line.end;
  }

  /** `lines`: each with its end. Throws `ChatStoreError`; then the file is as it was. */
  async append(lines: string): Promise<void> {
    const bytes = Buffer.from(lines);
    try {
      const handle = await this.#open();
      if (this.#torn) await this.#cut(handle);
      this.#torn = true;
      // Goes on after a short write, and so finds out that the disk is full.
      await handle.writeFile(bytes);
      await handle.datasync();
    } catch (error) {
      await this.#mend();
      throw storageError(`Cannot write ${this.#path}`, error);
    }
    this.#torn = false;
    this.#size += bytes.length;
  }

  /** Removes all lines. Throws `ChatStoreError`; then they may be there or not. */
  async clear(): Promise<void> {
    if (this.#size === 0 && !this.#torn) return;
    try {
      const handle = await this.#open();
      this.#size = 0;
      this.#torn = true;
      await this.#cut(handle);
      await handle.datasync();
    } catch (error) {
      throw storageError(`Cannot write ${this.#path}`, error);
    }
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
  }

  async #open(): Promise<FileHandle> {
    if (this.#handle !== undefined) return this.#handle;
    const handle = await open(this.#path, 'a', onlyOwner);
    try {
      await syncFolder(path.dirname(this.#path));
    } catch (error) {
      await handle.close();
      throw error;
    }
    this.#handle = handle;
    return handle;
  }

  /** What was added without being confirmed is better gone at once: the process may end before the next line. */
  async #mend(): Promise<void> {
    if (this.#torn && this.#handle !== undefined) await this.#cut(this.#handle).catch(() => {});
  }

  async #cut(handle: FileHandle): Promise<void> {
    await handle.truncate(this.#size);
    this.#torn = false;
  }
}

/** A machine that lost its power may leave zeros where bytes should have been written; JSON has none. */
function isTorn({ text, whole }: Line): boolean {
  return !whole || text.includes('\0');
}
