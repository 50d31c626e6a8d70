import type { Logger } from 'pino';

/** What a process tells: Node's `process`, or an emitter in a test. */
export interface Signals {
  on(event: string, listener: (...words: unknown[]) => void): unknown;
  off(event: string, listener: (...words: unknown[]) => void): unknown;
}

export interface LifecycleOptions {
  readonly logger: Logger;
  /** Takes no more updates, finishes what is under way, saves. Called once. */
  readonly stop: () => Promise<void>;
  /** `SIGHUP`: reads the content again. Absent: the signal is ignored. */
  readonly reload?: () => Promise<void>;
  /** Ends the process: `process.exit`. */
  readonly exit: (code: number) => void;
  /** `process` */
  readonly signals: Signals;
  /** Milliseconds of a clock that only runs forward: `performance.now`. */
  readonly now: () => number;
  /** How long `stop` may take; absent: 10 seconds. */
  readonly limitMilliseconds?: number;
}

export interface Lifecycle {
  /** As a first `SIGTERM` would, but exits with this code. Resolves after `exit` was called. */
  stop(exitCode: number): Promise<void>;
  /** Listens to no signal any more. */
  release(): void;
}

const tenSeconds = 10_000;
/**
 * npm passes Ctrl-C on to a program that the terminal has already sent it to. The same signal twice within this time
 * is one wish, not an impatient second one.
 */
const sameWishMilliseconds = 100;

/**
 * Stops the process as docs/operating.md says. `SIGTERM`, `SIGINT`: `stop`, at most ten seconds, then exit 0; a second
 * one exits at once with 1. `SIGHUP`: `reload`. An error that nobody caught is logged and exits with 1: what state
 * the process is in then, nobody knows, and what it confirmed is on disk.
 */
export function runUntilStopped(options: LifecycleOptions): Lifecycle {
  const run = new Run(options);
  const listeners = {
    SIGTERM: () => run.asked('SIGTERM'),
    SIGINT: () => run.asked('SIGINT'),
    SIGHUP: () => void run.reload(),
    uncaughtException: (error: unknown) => run.fall(error, 'an error that nobody caught'),
    unhandledRejection: (error: unknown) => run.fall(error, 'a rejection that nobody caught'),
  };
  for (const [event, listener] of Object.entries(listeners)) options.signals.on(event, listener);
  return {
    stop: (exitCode) => run.stop(exitCode),
    release: () => {
      for (const [event, listener] of Object.entries(listeners)) options.signals.off(event, listener);
    },
  };
}

class Run {
  readonly #options: LifecycleOptions;
  #asked: { readonly signal: string; readonly at: number } | undefined;
  #stopping: Promise<void> | undefined;

  constructor(options: LifecycleOptions) {
    this.#options = options;
  }

  asked(signal: string): void {
    const { logger, exit, now } = this.#options;
    if (signal === this.#asked?.signal && now() - this.#asked.at < sameWishMilliseconds) return;
    this.#asked = { signal, at: now() };
    if (this.#stopping === undefined) {
      logger.info({ signal }, 'stopping; a second signal exits at once');
      void this.stop(0);
    } else {
      logger.warn({ signal }, 'exiting at once');
      exit(1);
    }
  }

  stop(exitCode: number): Promise<void> {
    this.#stopping ??= this.#finish(exitCode);
    return this.#stopping;
  }

  async #finish(exitCode: number): Promise<void> {
    const { logger, stop, exit, limitMilliseconds = tenSeconds } = this.#options;
    try {
      if (await finishes(stop(), limitMilliseconds)) logger.info('stopped');
      else logger.warn({ limitMilliseconds }, 'stopped before everything under way was finished');
      exit(exitCode);
    } catch (error) {
      logger.error({ err: error }, 'stopping failed');
      exit(1);
    }
  }

  async reload(): Promise<void> {
    const { logger, reload } = this.#options;
    if (this.#stopping !== undefined || reload === undefined) return;
    try {
      await reload();
    } catch (error) {
      logger.error({ err: error }, 'reading the content again failed');
    }
  }

  fall(error: unknown, message: string): void {
    this.#options.logger.fatal({ err: error }, message);
    this.#options.exit(1);
  }
}

/** `false` when the time was over first. */
async function finishes(work: Promise<void>, limitMilliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsOver = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMilliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), timeIsOver]);
  } finally {
    clearTimeout(timer);
  }
}
