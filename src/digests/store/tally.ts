/** How many there are of each. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, difference: 1 | -1): void {
    const count = this.of(name) + difference;
    if (count === 0) this.#counts.delete(name);
    else this.#counts.set(name, count);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Those of which there is one at least. */
  all(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }
}
