import { frozen } from './frozen.ts';
import type { Key, Row, TableName } from './rows.ts';

/** Hears of a change of a row; `undefined`: there was none, or there is none any more. */
export type Changed<Name extends TableName> = (
  before: Row<Name> | undefined,
  after: Row<Name> | undefined,
) => void;

/** Rows by key. */
export class Table<Name extends TableName> {
  readonly name: Name;
  readonly #rows = new Map<Key<Name>, Row<Name>>();
  readonly #changed: Changed<Name>;

  /** `changed` is told when it has happened. */
  constructor(name: Name, changed: Changed<Name>) {
    this.name = name;
    this.#changed = changed;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(key: Key<Name>): Row<Name> | undefined {
    return this.#rows.get(key);
  }

  /** From now on the row is never altered. `undefined` removes it. */
  set(key: Key<Name>, row: Row<Name> | undefined): void {
    const before = this.#rows.get(key);
    if (row === undefined) this.#rows.delete(key);
    else this.#rows.set(key, frozen(row));
    this.#changed(before, row);
  }

  rows(): readonly Row<Name>[] {
    return [...this.#rows.values()];
  }
}
