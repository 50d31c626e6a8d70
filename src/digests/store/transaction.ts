import type { Book } from './book.ts';
import type { Claims } from './claims.ts';
import type { Key, Row, RowChange, TableName } from './rows.ts';
import type { Table } from './table.ts';

/** Changes of a book that belong together. They are in it at once, and can be taken back. */
export class Transaction {
  readonly book: Book;
  /** What is to be written. */
  readonly changes: RowChange[] = [];
  readonly #undo: (() => void)[] = [];

  constructor(book: Book) {
    this.book = book;
  }

  /** `undefined` removes the row. */
  put<Name extends TableName>(table: Table<Name>, key: Key<Name>, row: Row<Name> | undefined): void {
    const before = table.get(key);
    if (before === row) return;
    table.set(key, row);
    this.#undo.push(() => table.set(key, before));
    // The compiler cannot see that the three belong together when the table is not known.
    this.changes.push([table.name, key, row ?? null] as unknown as RowChange);
  }

  /** Claims are not written. */
  claim<Key>(claims: Claims<Key>, key: Key): void {
    claims.take(key);
    this.#undo.push(() => claims.free(key));
  }

  free<Key>(claims: Claims<Key>, key: Key): void {
    if (claims.free(key)) this.#undo.push(() => claims.take(key));
  }

  /** Anything else that `undo` has to take back. */
  onUndo(step: () => void): void {
    this.#undo.push(step);
  }

  undo(): void {
    for (const step of this.#undo.splice(0).reverse()) step();
  }
}
