import type { ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { createRates } from '../../src/playground/world/rates.ts';
import type { Delivered, Expect, Sample, TelegramReport } from '../digests/protocol.ts';
import { answer, listen, resultOf } from './listen.ts';

/** A Bot API that takes messages, counts them, and refuses those that come too fast, by the playground's strict window. */

/** Messages of one bot since it was said that some will come. */
class Inbox {
  readonly #expected: Expect;
  readonly #rates;
  readonly #times: number[] = [];
  readonly #samples = new Map<unknown, Sample>();
  #refused = 0;
  #bytes = 0;

  constructor(expected: Expect) {
    this.#expected = expected;
    this.#rates = createRates(() => new Date(), expected.enforced);
  }

  /** Seconds to wait, when it came too early. */
  take(body: Buffer): number | undefined {
    const { enforced, capture } = this.#expected;
    if (enforced || capture) {
      const message: Sample = JSON.parse(body.toString());
      const wait = this.#rates.take({ id: message.chat_id, type: 'private', first_name: '' });
      if (wait !== undefined) {
        this.#refused += 1;
        return wait;
      }
      if (capture) this.#samples.set(message.chat_id % 4, message);
    }
    this.#times.push(performance.now());
    this.#bytes += body.length;
    return undefined;
  }

  get isFull(): boolean {
    return this.#times.length === this.#expected.messages;
  }

  report(): Delivered {
    const [first = 0] = this.#times;
    const windows = this.#times.slice(30).map((time, at) => time - (this.#times[at] ?? 0));
    return {
      kind: 'delivered',
      token: this.#expected.token,
      refused: this.#refused,
      milliseconds: (this.#times.at(-1) ?? first) - first,
      fastest: windows.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY),
      bytes: this.#bytes,
      samples: [...this.#samples.values()],
    };
  }
}

const inboxes = new Map<string, Inbox>();
const sent = resultOf({ message_id: 1, date: 1_780_000_000, chat: { id: 1, type: 'private' }, text: 'sent' });
const done = resultOf(true);

function report(message: TelegramReport): void {
  process.send?.(message);
}

function dispatch(token: string, method: string, body: Buffer, to: ServerResponse): void {
  const inbox = inboxes.get(token);
  if (method !== 'sendMessage' || inbox === undefined) answer(to, done);
  else take(inbox, body, to);
}

function take(inbox: Inbox, body: Buffer, to: ServerResponse): void {
  const wait = inbox.take(body);
  if (wait === undefined) answer(to, sent);
  else refuse(to, wait);
  if (wait === undefined && inbox.isFull) report(inbox.report());
}

function refuse(to: ServerResponse, seconds: number): void {
  const description = `Too Many Requests: retry after ${seconds}`;
  const parameters = { retry_after: seconds };
  to.statusCode = 429;
  answer(to, JSON.stringify({ ok: false, error_code: 429, description, parameters }));
}

listen(dispatch, (port) => report({ kind: 'listening', port }));
process.on('message', (message: Expect | string) => {
  // A text is for the probe.
  if (typeof message !== 'string') inboxes.set(message.token, new Inbox(message));
});
