import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import type { ZodType } from 'zod';
import { damaged, firstIssues, json } from './damage.ts';
import { type ChatStoreError, storageError, systemCode } from './errors.ts';
import { replaceFile } from './synced.ts';

/**
 * A JSON file for lowdb that is always whole: see `replaceFile`.
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
    try {
      // Goes on after a short write, and so finds out that the disk is full.
      await replaceFile(this.#path, (draft) => draft.writeFile(`${JSON.stringify(data)}\n`));
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
    if (!result.success) throw this.#damage(firstIssues(result.error));
    return result.data;
  }

  #damage(wrong: string): ChatStoreError {
    return damaged({ file: this.#path, wrong, without: this.#without });
  }
}
