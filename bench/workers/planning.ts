import { performance } from 'node:perf_hooks';
import { createDispatcher, type DispatcherEvent } from '../../src/digests/dispatcher.ts';
import { createPace, unlimitedPace } from '../../src/digests/pace.ts';
import type { Post } from '../../src/digests/post.ts';
import { createMemoryDigestStore } from '../../src/digests/store/memory.ts';
import { openDigestStore } from '../../src/digests/store/open.ts';
import type { DigestStore } from '../../src/digests/store.ts';
import { openPostgres } from '../../src/postgres/open.ts';
import type { Planning, StoreName } from '../digests/protocol.ts';
import { median } from '../statistics.ts';
import { openDays } from './digests/days.ts';
import { subscribeAll, topic } from './digests/subscribers.ts';
import { copyLast } from './replicas/copies.ts';
import { later, pause } from './time.ts';

/** What planning costs, and what the subscriptions weigh. Nothing is written or sent: the wire says at once that all went well. */
const { ROOT = '.', FOLDER = '', SUBSCRIPTIONS = '0', DUE = '0', DATABASE_URL = '' } = process.env;
const kind = process.env['STORE'] as StoreName;
const subscriptions = Number(SUBSCRIPTIONS);
const due = Number(DUE);
/** Monday to Saturday; on the first ones nothing is measured. */
const warmUpDays = 2;
const measuredDays = 4;

const days = await openDays(`${ROOT}/data`, topic);
const before = heap();
const store = await open();
let planned = 0;
const dispatcher = createDispatcher({
  store,
  post: wireThatTakesAll(),
  pace: createPace({ limits: unlimitedPace, now: () => performance.now(), later }),
  facts: days.facts,
  now: days.now,
  random: Math.random,
  wait: pause,
  moved: async () => {},
  report: note,
});
await dispatcher.publish();
if (kind === 'postgres') {
  // One that is not due: the pattern of the others.
  await subscribeAll(store, due + 1, due, days.now());
  await copyLast(DATABASE_URL, due, subscriptions);
} else await subscribeAll(store, subscriptions, due, days.now());
const weight = heap() - before;
const rss = process.memoryUsage.rss();

const milliseconds: number[] = [];
const sending: number[] = [];
for (let day = 0; day < warmUpDays + measuredDays; day += 1) {
  const times = await measureDay();
  if (day < warmUpDays) continue;
  milliseconds.push(times.planning);
  sending.push(times.sending);
}
const result: Planning = {
  subscriptions,
  due,
  store: kind,
  milliseconds: median(milliseconds),
  sending: median(sending),
  heap: weight,
  rss,
};
process.send?.(result);
await store.close();
process.disconnect();

async function open(): Promise<DigestStore> {
  switch (kind) {
    case 'memory':
      return createMemoryDigestStore();
    case 'embedded':
      return openDigestStore(FOLDER);
    case 'postgres':
      return (await openPostgres(DATABASE_URL)).digests;
  }
}

async function measureDay(): Promise<{ readonly planning: number; readonly sending: number }> {
  days.turn();
  await dispatcher.publish();
  const start = performance.now();
  const cpu = process.cpuUsage();
  await dispatcher.work();
  const { user, system } = process.cpuUsage(cpu);
  const { sent } = await store.counts();
  if (sent % due !== 0) throw new Error(`${sent} digests were sent, of ${due} that are due each day`);
  return { planning: planned - start, sending: (user + system) / due };
}

/** When the last were planned. */
function note(event: DispatcherEvent): void {
  if (event.kind === 'planned') planned = performance.now();
  if (event.kind === 'failed') throw event.error;
}

function wireThatTakesAll(): Post {
  let messageId = 0;
  return {
    prepare:
      async ({ items }) =>
      async () => {
        messageId += 1;
        return { kind: 'sent', messageId, items: items.map((_, place) => place) };
      },
    prepareEdit:
      async ({ message }) =>
      async () => ({ kind: 'sent', ...message }),
    tellStopped: async () => {},
  };
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
