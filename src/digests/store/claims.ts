/** What somebody works at. Forgotten with the process, which is their holder. */
export class Claims<Key> {
  readonly #held = new Set<Key>();
  readonly #freed: (key: Key) => void;

  constructor(freed: (key: Key) => void) {
    this.#freed = freed;
  }

  has(key: Key): boolean {
    return this.#held.has(key);
  }

  take(key: Key): void {
    this.#held.add(key);
  }

  /** `true`: it was held. */
  free(key: Key): boolean {
    const held = this.#held.delete(key);
    if (held) this.#freed(key);
    return held;
  }
}
