/** So much goes on side by side. A lane that finds nothing to do ends, though others may be at work for a while. */
export class Lanes {
  readonly #most: number;
  readonly #work: () => Promise<void>;
  readonly #open = new Set<Promise<void>>();
  readonly #errors: unknown[] = [];

  /** `work`: what one lane does until there is nothing left. */
  constructor(most: number, work: () => Promise<void>) {
    this.#most = most;
    this.#work = work;
  }

  get isAnyOpen(): boolean {
    return this.#open.size > 0;
  }

  /** Opens those that have ended. */
  open(): void {
    while (this.#open.size < this.#most) {
      const lane: Promise<void> = this.#work()
        .catch((error) => void this.#errors.push(error))
        .finally(() => this.#open.delete(lane));
      this.#open.add(lane);
    }
  }

  /** Resolves when all have ended, also those that were opened meanwhile. */
  async ended(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
  }

  /** Throws the first error since it was called last. */
  check(): void {
    const [error] = this.#errors.splice(0);
    if (error !== undefined) throw error;
  }
}
