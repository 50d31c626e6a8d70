import type { Outcome } from './post.ts';

export interface OutcomeCounts {
  /** How often each outcome came, since the start of this process. */
  readonly outcomes: Readonly<Partial<Record<Outcome['kind'], number>>>;
  /** What Telegram said last that was no success. */
  readonly lastRefusal: string | null;
}

/** Counts what Telegram says. */
export class Outcomes {
  readonly #counts: Partial<Record<Outcome['kind'], number>> = {};
  #lastRefusal: string | null = null;
  #failuresInARow = 0;

  get failuresInARow(): number {
    return this.#failuresInARow;
  }

  count(outcome: Outcome): void {
    this.#counts[outcome.kind] = (this.#counts[outcome.kind] ?? 0) + 1;
    if (outcome.kind !== 'sent' && outcome.kind !== 'empty')
      this.#lastRefusal = 'why' in outcome ? outcome.why : outcome.kind;
    this.#failuresInARow = outcome.kind === 'again' ? this.#failuresInARow + 1 : 0;
  }

  report(): OutcomeCounts {
    return { outcomes: { ...this.#counts }, lastRefusal: this.#lastRefusal };
  }
}
