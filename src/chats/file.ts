import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Adapter } from 'lowdb';
import { type ZodType, z } from 'zod';
import { ChatStoreError, storageError, systemCode } from './errors.ts';

/** Whose settings these are is nobody else's business on that machine. */
const onlyOwner = 0o600;

/**
 * A JSON file for lowdb that is always whole: a write goes to a second file, which takes the place of the first when
 * every byte of it is on the disk. Meant for one process and one write at a time.
 *
 * lowdb's own adapter does not sync. The package `atomically` does, but it takes a short write (a disk that fills
 * up) for a whole one, and sends the process its SIGTERM a second time.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #path: string;
  readonly #schema: ZodType<T>;
  readonly #without: string;

  /** `without`: what is lost when the file is moved away; stands in the advice for a damaged one. */
  constructor(file: string, schema: ZodType<T>, { without }: { readonly without: string }) {
    this.#path = file;
    this.#schema = schema;
    this.#without = without;
  }

  /** `null` when there is no file yet. Throws `ChatStoreError`: `damaged`, or what kept it from being read. */
  async read(): Promise<T | null> {
    const text = await this.#text();
    return text === undefined ? null : this.#parse(text);
  }

  /** Resolves when the content and its name are on the disk. Throws `ChatStoreError`; the old content still stands. */
  async write(data: T): Promise<void> {
    const draft = `${this.#path}.tmp`;
    try {
      await writeSynced(draft, `${JSON.stringify(data)}\n`);
      await rename(draft, this.#path);
      await syncFolder(path.dirname(this.#path));
    } catch (error) {
      throw storageError(`Cannot write ${this.#path}`, error);
    }
  }

  async #text(): Promise<string | undefined> {
    try {
      return await readFile(this.#path, 'utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw storageError(`Cannot read ${this.#path}`, error);
    }
  }

  #parse(text: string): T {
    const content = json(text);
    if (content === undefined) throw this.#damage(text.trim() === '' ? 'It is empty.' : 'It is not JSON.');
    const result = this.#schema.safeParse(content);
    if (!result.success) throw this.#damage(first(result.error.issues));
    return result.data;
  }

  #damage(wrong: string): ChatStoreError {
    const message = [
      `Cannot use ${this.#path}: it is damaged, or of a newer version of Derek. It was left as it is.`,
      wrong,
      `Put a backup of it back, or move it away and start again: ${this.#without}`,
      'nothing else is lost.',
    ];
    return new ChatStoreError('damaged', message.join('\n'));
  }
}

/** `undefined` for what is no JSON. The parser's own message quotes the text, and what is kept is not for the log. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A few places are enough to see what happened to the file. */
function first(issues: readonly z.core.$ZodIssue[]): string {
  return z.prettifyError({ issues: issues.slice(0, 3) });
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w', onlyOwner);
  await closing(handle, async () => {
    // Goes on after a short write, and so finds out that the disk is full.
    await handle.writeFile(text);
    await handle.sync();
  });
}

/** Without this the new name of the file could be lost when the power fails. Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await closing(handle, () => handle.sync());
}

async function closing(handle: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await handle.close();
  }
}
