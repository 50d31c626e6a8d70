import TinyQueue from 'tinyqueue';

/** So many that are no longer wanted are tolerated in the smallest queue. */
const tolerated = 64;

interface Entry<Key> {
  readonly key: Key;
  readonly at: number;
}

export interface LazyQueueParts<Key, Row> {
  readonly find: (key: Key) => Row | undefined;
  /** For what a row waits, a moment or another number; `undefined`: it does not wait. */
  readonly at: (row: Row) => number | undefined;
}

/**
 * Rows that wait, earliest first. Nothing is taken out when it does not wait any more, or for something else: it is passed over
 * when its turn comes, and all such are swept out when they are the greater part. So every change costs log n.
 */
export class LazyQueue<Key, Row> {
  readonly #parts: LazyQueueParts<Key, Row>;
  #queue = queueOf<Key>([]);
  /** After the last sweep. */
  #swept = 0;

  constructor(parts: LazyQueueParts<Key, Row>) {
    this.#parts = parts;
  }

  /** To be told whenever a row begins to wait, or for something else; once too often does no harm. */
  add(key: Key): void {
    const at = this.#at(key);
    if (at === undefined) return;
    this.#queue.push({ key, at });
    if (this.#queue.length > 2 * this.#swept + tolerated) this.#sweep();
  }

  /** Those up to `limit`, at most `count`, the earliest first. They stay. */
  upTo(limit: number, count: number): Row[] {
    const found = new Map<Key, Entry<Key>>();
    while (found.size < count) {
      const entry = this.#queue.peek();
      if (entry === undefined || entry.at > limit) break;
      this.#queue.pop();
      if (this.#isRight(entry)) found.set(entry.key, entry);
    }
    for (const entry of found.values()) this.#queue.push(entry);
    return [...found.keys()].flatMap((key) => this.#parts.find(key) ?? []);
  }

  first(): Row | undefined {
    return this.upTo(Number.POSITIVE_INFINITY, 1)[0];
  }

  #at(key: Key): number | undefined {
    const row = this.#parts.find(key);
    return row === undefined ? undefined : this.#parts.at(row);
  }

  #isRight({ key, at }: Entry<Key>): boolean {
    return this.#at(key) === at;
  }

  #sweep(): void {
    const right = this.#queue.data.filter((entry) => this.#isRight(entry));
    this.#queue = queueOf([...new Map(right.map((entry) => [entry.key, entry])).values()]);
    this.#swept = this.#queue.length;
  }
}

function queueOf<Key>(entries: Entry<Key>[]): TinyQueue<Entry<Key>> {
  return new TinyQueue(entries, (one, other) => one.at - other.at);
}
