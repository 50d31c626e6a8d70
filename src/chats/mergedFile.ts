import { Low } from 'lowdb';
import type { JsonFile } from './file.ts';
import { type Change, closedError, type Keeper } from './keeper.ts';

/** How something is kept in a file. Nothing here alters what it is handed. */
export interface FileFormat<Content, Saved, Draft extends Saved> {
  /** The content of a file that is not there yet. */
  readonly empty: Content;
  read(content: Content): Saved;
  print(saved: Saved): Content;
  /** Changes alter the draft, never what was saved. */
  draftOf(saved: Saved): Draft;
  /** Whether no change has altered anything: then there is nothing to write. */
  same(left: Saved, right: Saved): boolean;
}

/** What is needed of the file: lowdb's adapter. */
export type FileAdapter<Content> = Pick<JsonFile<Content>, 'read' | 'write'>;

interface Waiting<Draft> {
  /** Alters the draft. Call what it returns when the draft is on disk. */
  apply(draft: Draft): () => void;
  reject(error: unknown): void;
}

/**
 * Keeps everything in one JSON file.
 *
 * - Served is what is on disk: a change shows in `saved` when it is written, at the moment its promise resolves.
 * - While a write runs, later changes wait, and all of them go into exactly one following write, in their order.
 * - A failed write rejects every change that was in it, and none of them is served: the caller was told that it did
 *   not happen. The next change starts from what was served and tries the disk again.
 */
export class MergedFile<Content, Saved, Draft extends Saved> implements Keeper<Saved, Draft> {
  readonly #low: Low<Content>;
  readonly #format: FileFormat<Content, Saved, Draft>;
  #saved: Saved;
  /** Whether the file holds what is served. After a failed write it may hold either, so the next change is written. */
  #certain = true;
  #waiting: Waiting<Draft>[] = [];
  #writing: Promise<void> | undefined;
  #closed = false;

  private constructor(low: Low<Content>, format: FileFormat<Content, Saved, Draft>) {
    this.#low = low;
    this.#format = format;
    this.#saved = format.read(low.data);
  }

  /** Throws `ChatStoreError` (`damaged` …). */
  static async open<Content, Saved, Draft extends Saved>(
    file: FileAdapter<Content>,
    format: FileFormat<Content, Saved, Draft>,
  ): Promise<MergedFile<Content, Saved, Draft>> {
    const low = new Low<Content>(file, format.empty);
    await low.read();
    return new MergedFile(low, format);
  }

  saved(): Saved {
    if (this.#closed) throw closedError();
    return this.#saved;
  }

  async change<Found>(change: Change<Draft, Found>): Promise<Found> {
    if (this.#closed) throw closedError();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ apply: (draft) => attempt(change, draft, resolve, reject), reject });
      this.#writing ??= this.#writeAll();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#writing;
  }

  /** Writes until nothing waits any more. Never rejects: each change hears of its own failure. */
  async #writeAll(): Promise<void> {
    // What is asked for in the same breath goes into the first write already.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#writeOnce(this.#waiting.splice(0));
    this.#writing = undefined;
  }

  async #writeOnce(changes: readonly Waiting<Draft>[]): Promise<void> {
    try {
      const draft = this.#format.draftOf(this.#saved);
      const confirmations = changes.map((change) => change.apply(draft));
      if (!this.#certain || !this.#format.same(draft, this.#saved)) await this.#save(draft);
      for (const confirm of confirmations) confirm();
    } catch (error) {
      for (const change of changes) change.reject(error);
    }
  }

  /** What was kept before stays, in memory and as far as the disk allows in the file, when this fails. */
  async #save(draft: Saved): Promise<void> {
    const before = this.#low.data;
    this.#low.data = this.#format.print(draft);
    this.#certain = false;
    try {
      await this.#low.write();
    } catch (error) {
      this.#low.data = before;
      throw error;
    }
    this.#saved = draft;
    this.#certain = true;
  }
}

/** A refusal, too, is told when the draft is on disk: it may rest on a change that the disk does not take. */
function attempt<Draft, Found>(
  change: Change<Draft, Found>,
  draft: Draft,
  resolve: (found: Found) => void,
  reject: (error: unknown) => void,
): () => void {
  try {
    const found = change(draft);
    return () => resolve(found);
  } catch (refusal) {
    return () => reject(refusal);
  }
}

/** Whether two maps hold the very same objects under the same keys. */
export function sameEntries<Key, Value>(
  left: ReadonlyMap<Key, Value>,
  right: ReadonlyMap<Key, Value>,
): boolean {
  return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
}
