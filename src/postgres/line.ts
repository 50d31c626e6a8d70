import { ChatStoreError } from '../chats/errors.ts';

/** More than that do not wait: a database that has become slow must not fill the memory of those who ask it. */
const longest = 20_000;
/** At most so many go together: a transaction that holds much is in the way of others. */
const together = 500;

interface Waiting<Request> {
  readonly request: Request;
  readonly resolve: (found: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What became of a request. */
export type Answer = { readonly found: unknown } | { readonly error: unknown };

export interface LineParts<Request> {
  /** Answers each request; when it rejects, that is the answer to each. */
  readonly work: (requests: readonly Request[]) => Promise<readonly Answer[]>;
  /** Whether it is handed over by itself; absent: none is. */
  readonly isAlone?: (request: Request) => boolean;
}

/**
 * Requests of this process, done in the order in which they are asked for. What waits while something is done is handed over together,
 * and so costs one transaction.
 */
export class Line<Request> {
  readonly #parts: LineParts<Request>;
  #waiting: Waiting<Request>[] = [];
  #running = false;
  /** What is being done now. */
  #current: Promise<void> = Promise.resolve();

  constructor(parts: LineParts<Request>) {
    this.#parts = parts;
  }

  ask(request: Request): Promise<unknown> {
    if (this.#waiting.length >= longest) return Promise.reject(overloaded());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  /** Resolves when all that was asked for until now is done. */
  async settled(): Promise<void> {
    const last = this.#waiting.at(-1);
    if (last === undefined) return this.#current;
    await new Promise<void>((resolve) => {
      this.#waiting.splice(-1, 1, {
        request: last.request,
        resolve: (found) => [last.resolve(found), resolve()],
        reject: (error) => [last.reject(error), resolve()],
      });
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    // What is asked for in the same breath goes together already.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      this.#current = this.#do(this.#next());
      await this.#current;
    }
    this.#running = false;
  }

  /** Those in front that can go together. */
  #next(): readonly Waiting<Request>[] {
    const { isAlone = () => false } = this.#parts;
    const found = this.#waiting.findIndex(({ request }) => isAlone(request));
    const alone = found < 0 ? this.#waiting.length : found;
    return this.#waiting.splice(0, Math.min(Math.max(alone, 1), together));
  }

  async #do(waiting: readonly Waiting<Request>[]): Promise<void> {
    try {
      settle(waiting, await this.#parts.work(waiting.map(({ request }) => request)));
    } catch (error) {
      // One that the database does not take must not be the end of the others.
      if (waiting.length > 1 && isOfOne(error)) for (const each of waiting) await this.#do([each]);
      else for (const { reject } of waiting) reject(error);
    }
  }
}

function settle<Request>(waiting: readonly Waiting<Request>[], answers: readonly Answer[]): void {
  for (const [at, { resolve, reject }] of waiting.entries()) {
    const answer = answers[at] ?? { error: new Error('A request was not answered') };
    if ('error' in answer) reject(answer.error);
    else resolve(answer.found);
  }
}

/** Not the matter of all, as when the server is gone. */
function isOfOne(error: unknown): boolean {
  return error instanceof ChatStoreError && error.code === 'failed';
}

function overloaded(): ChatStoreError {
  return new ChatStoreError(
    'unavailable',
    `The database is too slow: ${longest} changes wait for it already. This one was refused.`,
  );
}
