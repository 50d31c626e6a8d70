import type { RowChange } from './rows.ts';

/** Where changes are written. */
export interface Writer {
  /**
   * Resolves when the changes, and all that were handed over before, are kept; at once when there is nothing to wait for. When they
   * cannot be kept, it and all that came after it are taken back (`undo`), the last one first, and rejected with `ChatStoreError`.
   */
  write(changes: readonly RowChange[], undo: () => void): Promise<void>;
  /** Waits for what is being written; afterwards everything is refused as `closed`. */
  close(): Promise<void>;
}
