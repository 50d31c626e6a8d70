import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/digests/delivery.ts';
import { createDispatcher, type Dispatcher } from '../../src/digests/dispatcher.ts';
import { createPace, unlimitedPace } from '../../src/digests/pace.ts';
import type { Outcome } from '../../src/digests/post.ts';
import type { DigestStore } from '../../src/digests/store.ts';
import type { PostgresKept } from '../../src/postgres/open.ts';
import { later } from '../../src/timers.ts';
import { today } from '../conversation.ts';
import { type Newsroom, openNewsroom, subscribe } from '../digests/publishing.ts';
import { emptied, open, schemaOf } from '../postgres/kept.ts';
import { useServer } from '../postgres/server.ts';
import { until } from './shared.ts';

const server = useServer();
const openEmptied = emptied(server);
const whenever = { schedule: { cadence: 'instant' as const }, fields: { nextAt: null } };
const readers = Array.from({ length: 90 }, (_, at) => ({ chatId: at + 1 }));

/** A process with a dispatcher on the real store; its term is set by hand. */
interface Process {
  readonly dispatcher: Dispatcher;
  readonly digests: DigestStore;
  readonly sent: Delivery[];
  term: number | undefined;
  /** Messages that have left and are not answered yet; each is answered by calling it. */
  readonly underWay: (() => void)[];
  answersAtOnce: boolean;
}

let newsroom: Newsroom;
let url: string;
let opened: PostgresKept[];
let processes: Process[];

beforeEach(async () => {
  newsroom = await openNewsroom();
  const found = await openEmptied();
  url = found.url;
  opened = [found.kept];
  processes = [];
});
afterEach(async () => {
  for (const each of processes) {
    each.answersAtOnce = true;
    for (const answer of each.underWay.splice(0)) answer();
    await each.dispatcher.stop();
  }
  await Promise.all(opened.map(({ state }) => state.close()));
});

async function start(term?: number): Promise<Process> {
  const kept = await open(url, { connections: 4 });
  opened.push(kept);
  const { digests } = kept;
  const process: Process = {
    digests,
    sent: [],
    term,
    underWay: [],
    answersAtOnce: true,
    dispatcher: createDispatcher({
      store: digests,
      pace: createPace({ limits: unlimitedPace, now: () => performance.now(), later }),
      facts: newsroom.facts,
      now: () => today.getTime(),
      random: () => 0,
      wait: (milliseconds, signal) =>
        delay(Math.min(milliseconds, 20), undefined, { signal }).catch(() => {}),
      moved: async () => {},
      report: () => {},
      term: () => process.term,
      post: {
        prepare: async (delivery) => () => {
          process.sent.push(delivery);
          const outcome: Outcome = {
            kind: 'sent',
            messageId: process.sent.length,
            items: delivery.items.map((_, place) => place),
          };
          if (process.answersAtOnce) return Promise.resolve(outcome);
          return new Promise((resolve) => void process.underWay.push(() => resolve(outcome)));
        },
        prepareEdit:
          async ({ message }) =>
          async () => ({ kind: 'sent', ...message }),
        tellStopped: async () => {},
      },
    }),
  };
  processes.push(process);
  return process;
}

/** Everybody has a digest to get. */
async function news({ dispatcher, digests }: Process): Promise<void> {
  await dispatcher.publish();
  await Promise.all(readers.map((reader) => subscribe(digests, reader, whenever)));
  newsroom.write('gallium-find', 'minerals');
  await dispatcher.publish();
}

const chats = (...sent: readonly Process[]) =>
  sent.flatMap((each) => each.sent.map(({ destination }) => destination.chatId)).sort((a, b) => a - b);
const all = readers.map(({ chatId }) => chatId);
const claimed = async () =>
  (await server.query(`select from ${schemaOf(url)}.deliveries where claimed_by is not null`)).length;

describe('a process whose term it is not', () => {
  test('plans and sends nothing, and begins when its term begins', async () => {
    const one = await start(undefined);
    await news(one);
    one.dispatcher.start();
    await one.dispatcher.work();
    await delay(100);
    expect([one.sent.length, (await one.digests.counts()).open]).toEqual([0, 0]);
    one.term = 1;
    await until(() => one.sent.length === readers.length);
    expect(chats(one)).toEqual(all);
  });

  test('sends nothing more of what it has claimed, gives it back, and another one sends it', async () => {
    const one = await start(1);
    await news(one);
    one.answersAtOnce = false;
    one.dispatcher.start();
    // As many as may be under way at once; others are claimed, and wait for them.
    await until(() => one.underWay.length === 40);
    one.term = undefined;
    for (const answer of one.underWay.splice(0)) answer();
    await until(async () => (await claimed()) === 0);
    expect(one.sent).toHaveLength(40);
    const other = await start(2);
    await other.dispatcher.refresh();
    other.dispatcher.start();
    await until(() => other.sent.length === 50);
    expect(chats(one, other)).toEqual(all);
  });

  test('does not send what it claimed in an earlier term, though it is its turn again', async () => {
    const one = await start(1);
    await news(one);
    one.answersAtOnce = false;
    one.dispatcher.start();
    await until(() => one.underWay.length === 40);
    // It was stopped for so long that another one came, took what was claimed, sent it, and went.
    const other = await start(2);
    await other.dispatcher.refresh();
    await server.query(
      `update ${schemaOf(url)}.deliveries set claimed_by = null where claimed_by is not null`,
    );
    const taken = [...chats(one)];
    other.dispatcher.start();
    await until(() => other.sent.length === readers.length);
    other.term = undefined;
    one.term = 3;
    one.answersAtOnce = true;
    for (const answer of one.underWay.splice(0)) answer();
    await one.dispatcher.work();
    // Its forty were under way when it was stopped: nobody could know that they had arrived.
    expect(chats(one)).toEqual(taken);
    expect(chats(other)).toEqual(all);
    // The other one may still be writing down the last ones.
    await until(async () => (await one.digests.counts()).open === 0);
  });
});

test('a storage that does not take back what was claimed is told again, until it does', async () => {
  const one = await start(1);
  await news(one);
  one.answersAtOnce = false;
  one.dispatcher.start();
  await until(() => one.underWay.length === 40);
  await server.stop();
  one.term = undefined;
  for (const answer of one.underWay.splice(0)) answer();
  await delay(200);
  await server.start();
  await until(async () => (await claimed()) === 0);
  expect(await one.digests.counts()).toMatchObject({ sent: 40, open: 50 });
});
