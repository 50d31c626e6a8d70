import type { SenderLease, Standing } from './lease.ts';

/** In milliseconds. */
export interface LeaseTimes {
  /** How long a lease lasts: whoever takes over from a process that died waits so long at most. */
  readonly lasts: number;
  readonly renewEvery: number;
  /** So much before the lease may have ended nothing more is sent: a message takes a moment to leave, and clocks differ. */
  readonly margin: number;
  /** So often it is tried again when the lease could not be asked for. */
  readonly tryAgain: number;
}

/** Another process takes over within ten seconds. */
export const leaseTimes: LeaseTimes = { lasts: 9_000, renewEvery: 3_000, margin: 1_000, tryAgain: 500 };

export interface LeadershipParts {
  readonly lease: SenderLease;
  readonly holder: string;
  /** See `Candidate`. */
  readonly behind: () => number;
  /** Milliseconds that only grow, also while the process is stopped. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  readonly report: (event: LeadershipEvent) => void;
  readonly times?: LeaseTimes;
}

export type LeadershipEvent =
  | { readonly kind: 'leads'; readonly token: number }
  | { readonly kind: 'stands-by' }
  /** Where the lease is kept was reached, or was not. */
  | { readonly kind: 'reached' }
  | { readonly kind: 'unreachable'; readonly error: unknown };

/** What one process at a time does, until the signal is raised. */
export type LeadersWork = (signal: AbortSignal) => Promise<void>;

/** Whether this process is the one that plans, sends, publishes, polls. */
export interface Leadership {
  /**
   * A number that is another one whenever another process may have led in between; `undefined`: it is not this process' turn. To be
   * asked immediately before anything is sent.
   */
  term(): number | undefined;
  /** Does the work whenever it is this process' turn. Resolves after `stop`; rejects when the work does. Called once. */
  run(work: LeadersWork): Promise<void>;
  /** Somebody has let go of the lease. */
  hurry(): void;
  /** Ends the work, does what is handed in beside that, and lets go of the lease when both are done. */
  stop(finish: () => Promise<void>): Promise<void>;
}

interface Term {
  readonly token: number;
  readonly ending: AbortController;
  readonly ended: Promise<void>;
}

export function createLeadership(parts: LeadershipParts): Leadership {
  return new Leader(parts);
}

class Leader implements Leadership {
  readonly #parts: LeadershipParts;
  readonly #times: LeaseTimes;
  readonly #stopping = new AbortController();
  #work: LeadersWork = async () => {};
  #term: Term | undefined;
  /** Until then nobody else has the lease, by our own clock. */
  #until = Number.NEGATIVE_INFINITY;
  #forgetEnd: (() => void) | undefined;
  #wake: () => void = () => {};
  #hurried = false;
  #running: Promise<void> | undefined;
  #fall: (error: unknown) => void = () => {};

  constructor(parts: LeadershipParts) {
    this.#parts = parts;
    this.#times = parts.times ?? leaseTimes;
  }

  term(): number | undefined {
    const isOurs = this.#term !== undefined && !this.#term.ending.signal.aborted;
    return isOurs && this.#parts.now() < this.#until ? this.#term?.token : undefined;
  }

  async run(work: LeadersWork): Promise<void> {
    this.#work = work;
    const fallen = new Promise<never>((_, reject) => {
      this.#fall = reject;
    });
    this.#running = this.#keepTrying();
    await Promise.race([this.#running, fallen]);
  }

  hurry(): void {
    this.#hurried = true;
    this.#wake();
  }

  async stop(finish: () => Promise<void>): Promise<void> {
    this.#stopping.abort();
    this.#term?.ending.abort();
    this.#wake();
    try {
      await Promise.all([this.#running, this.#term?.ended, finish()]);
    } finally {
      this.#forgetEnd?.();
      await this.#release();
    }
  }

  async #keepTrying(): Promise<void> {
    while (!this.#stopping.signal.aborted) await this.#sleep(await this.#tryOnce());
  }

  /** Returns after how many milliseconds to try again. */
  async #tryOnce(): Promise<number> {
    const { lease, holder, behind, now, report } = this.#parts;
    const { lasts, renewEvery, margin, tryAgain } = this.#times;
    // The lease is counted from before it was asked for: where it is kept, it begins later.
    const askedAt = now();
    let standing: Standing;
    try {
      standing = await lease.take({ holder, forMs: lasts, behind: behind() });
    } catch (error) {
      report({ kind: 'unreachable', error });
      return tryAgain;
    }
    report({ kind: 'reached' });
    if (standing.kind === 'taken') {
      this.#end();
      return Math.min(Math.max(standing.freeInMs, 50), renewEvery);
    }
    if (this.#term?.token !== standing.token) this.#end();
    this.#holdUntil(askedAt + lasts - margin);
    // What the term before has begun comes to its end first.
    if (!this.#isLeading) await this.#term?.ended;
    if (!this.#isLeading) this.#begin(standing.token);
    return renewEvery;
  }

  get #isLeading(): boolean {
    return this.#term !== undefined && !this.#term.ending.signal.aborted;
  }

  #holdUntil(until: number): void {
    this.#until = until;
    this.#forgetEnd?.();
    this.#forgetEnd = this.#parts.later(() => this.#lookAtEnd(), Math.max(0, until - this.#parts.now()));
  }

  #lookAtEnd(): void {
    if (this.#parts.now() >= this.#until) this.#end();
    else this.#holdUntil(this.#until);
  }

  #begin(token: number): void {
    if (this.#stopping.signal.aborted || this.#parts.now() >= this.#until) return;
    const ending = new AbortController();
    this.#parts.report({ kind: 'leads', token });
    // In the next turn: whoever works asks for the term.
    const ended = Promise.resolve()
      .then(() => this.#work(ending.signal))
      .catch((error: unknown) => this.#fall(error));
    this.#term = { token, ending, ended };
  }

  #end(): void {
    if (!this.#isLeading) return;
    this.#term?.ending.abort();
    this.#parts.report({ kind: 'stands-by' });
  }

  #sleep(milliseconds: number): Promise<void> {
    if (this.#stopping.signal.aborted || this.#hurried) {
      this.#hurried = false;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const forget = this.#parts.later(resolve, milliseconds);
      this.#wake = () => {
        this.#hurried = false;
        forget();
        resolve();
      };
    });
  }

  async #release(): Promise<void> {
    try {
      await this.#parts.lease.release(this.#parts.holder);
    } catch (error) {
      // It ends by itself.
      this.#parts.report({ kind: 'unreachable', error });
    }
  }
}
