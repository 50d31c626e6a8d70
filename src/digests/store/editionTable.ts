import type { Edition } from '../edition.ts';
import { Table } from './table.ts';

/** The journal, with the newest edition of every fact. */
export class EditionTable extends Table<'editions'> {
  readonly #newest = new Map<string, Edition>();

  constructor() {
    super('editions', (before, after) => {
      if (after !== undefined) this.#add(after);
      else if (before !== undefined) this.#takeBack(before);
    });
  }

  /** Numbers have no gap, so it is how many there are. */
  get head(): number {
    return this.size;
  }

  /** By fact; a copy. */
  newest(): ReadonlyMap<string, Edition> {
    return new Map(this.#newest);
  }

  after(number: number): Edition[] {
    const first = Math.max(0, Math.trunc(number)) + 1;
    const count = Math.max(0, this.head - first + 1);
    return Array.from({ length: count }, (_, at) => this.get(first + at)).flatMap((found) => found ?? []);
  }

  #add(edition: Edition): void {
    if ((this.#newest.get(edition.fact)?.number ?? 0) <= edition.number)
      this.#newest.set(edition.fact, edition);
  }

  /** Only the last one is ever taken back: when it could not be written. */
  #takeBack({ fact }: Edition): void {
    const before = this.after(0).findLast((each) => each.fact === fact);
    if (before === undefined) this.#newest.delete(fact);
    else this.#newest.set(fact, before);
  }
}
