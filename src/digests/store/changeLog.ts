import path from 'node:path';
import { LogFile } from '../../chats/logFile.ts';
import { LineReader, type LogHead, logName } from './format.ts';
import type { RowChange } from './rows.ts';
import type { SnapshotPlace } from './snapshotFile.ts';

/** What was changed since a snapshot, in a file. */
export class ChangeLog {
  readonly #reader: LineReader;
  readonly #file: LogFile;
  #generation = 0;

  constructor(folder: string) {
    const file = path.join(folder, logName);
    this.#reader = new LineReader(file);
    this.#file = new LogFile(file);
  }

  /** Of the snapshot that it goes on from. */
  get generation(): number {
    return this.#generation;
  }

  /** In bytes. */
  get size(): number {
    return this.#file.size;
  }

  /**
   * Hands over each change since the snapshot, in order. Of the log before that snapshot it is what the snapshot does not cover: it
   * could not be cleared, or is an older copy. Throws `ChatStoreError`.
   */
  async read({ generation, covers }: SnapshotPlace, take: (change: RowChange) => void): Promise<void> {
    this.#generation = generation;
    await this.#file.read(({ text, number, end }) => {
      if (number === 1) this.#generation = this.#checked(this.#reader.logHead(text), generation);
      else if (this.#generation === generation || end > covers)
        for (const change of this.#reader.changes(text, number)) take(change);
    });
  }

  #checked({ generation }: LogHead, snapshot: number): number {
    if (generation === snapshot || generation === snapshot - 1) return generation;
    throw this.#reader.damaged(
      `It goes on from snapshot ${generation}, and the snapshot that is there is number ${snapshot}.`,
    );
  }

  /** Resolves when they are on disk. Throws `ChatStoreError`; then none of them is. */
  async append(changes: readonly RowChange[]): Promise<void> {
    const head: LogHead = { version: 1, generation: this.#generation };
    const lines = this.#file.size === 0 ? [head, changes] : [changes];
    await this.#file.append(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  /** Goes on from a new snapshot. Throws `ChatStoreError`; then what the snapshot has may still stand here, too. */
  async startAfter(snapshot: number): Promise<void> {
    this.#generation = snapshot;
    await this.#file.clear();
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
