import { performance } from 'node:perf_hooks';
import type { Answer, Feed, StubReport } from '../protocol.ts';
import { aiUpdate } from '../updates.ts';

interface Waiting {
  readonly limit: number;
  readonly give: (body: string) => void;
  readonly timer: NodeJS.Timeout;
}

/** Updates go out as soon as there is room for this many: every bot then polls equally often. */
const refill = 10;

/** What one bot was handed and what it has answered. */
export class Line {
  readonly #token: string;
  readonly #report: (message: StubReport) => void;
  #feed: Feed = { token: '', updates: 0, inFlight: 0, capture: false };
  #given = 0;
  #answered = 0;
  #bytes = 0;
  #started = 0;
  #firstAnswerAt = 0;
  #answers: Answer[] = [];
  #waiting: Waiting | undefined;
  #connected = false;
  #nextId = 1;

  constructor(token: string, report: (message: StubReport) => void) {
    this.#token = token;
    this.#report = report;
  }

  feed(feed: Feed, now: number): void {
    this.#feed = feed;
    this.#given = 0;
    this.#answered = 0;
    this.#bytes = 0;
    this.#answers = [];
    this.#started = now;
    this.#giveIfRoom();
  }

  /** A `getUpdates`: held until there is something to hand out, as Telegram does. */
  poll(
    { limit = 100, timeout = 0 }: { limit?: number; timeout?: number },
    give: (body: string) => void,
  ): void {
    if (!this.#connected) this.#report({ kind: 'connected', token: this.#token });
    this.#connected = true;
    this.#endWaiting();
    this.#waiting = { limit, give, timer: setTimeout(() => this.#endWaiting(), timeout * 1000) };
    this.#giveIfRoom();
  }

  answered(bytes: number, parse: () => Answer): void {
    if (this.#answered === 0) this.#firstAnswerAt = performance.timeOrigin + performance.now();
    this.#answered += 1;
    this.#bytes += bytes;
    if (this.#feed.capture) this.#answers.push(parse());
    if (this.#answered === this.#feed.updates) this.#finish();
    else this.#giveIfRoom();
  }

  #giveIfRoom(): void {
    const left = this.#feed.updates - this.#given;
    const room = Math.min(this.#feed.inFlight - (this.#given - this.#answered), left);
    if (!this.#waiting || room === 0 || room < Math.min(refill, this.#feed.inFlight, left)) return;
    const count = Math.min(room, this.#waiting.limit);
    const updates = Array.from({ length: count }, (_, at) => aiUpdate(this.#nextId + at));
    this.#nextId += count;
    this.#given += count;
    this.#endWaiting(JSON.stringify({ ok: true, result: updates }));
  }

  #endWaiting(body = '{"ok":true,"result":[]}'): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting?.give(body);
    this.#waiting = undefined;
  }

  #finish(): void {
    this.#report({
      kind: 'fed',
      token: this.#token,
      milliseconds: performance.now() - this.#started,
      firstAnswerAt: this.#firstAnswerAt,
      bytes: this.#bytes,
      answers: this.#answers,
    });
  }
}
