import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Digest } from '../src/digests/delivery.ts';
import { createMemoryDigestStore } from '../src/digests/store/memory.ts';
import { openDigestStore } from '../src/digests/store/open.ts';
import type { DigestStore } from '../src/digests/store.ts';
import type { Subscription, SubscriptionDraft } from '../src/digests/subscription.ts';
import { median } from './statistics.ts';
import { table } from './table.ts';

/** What the embedded store costs with so many chats: each gets one digest of one message. */
export interface DigestStoreRow {
  readonly chats: number;
  /** Microseconds of the processor to plan a digest and to record its message, … */
  readonly planCpu: number;
  readonly recordCpu: number;
  /** … bytes written for each; `undefined` where the system does not count them. */
  readonly planBytes: number | undefined;
  readonly recordBytes: number | undefined;
  /** Messages recorded a second, with as many in flight as the dispatcher has. */
  readonly recordsPerSecond: number;
  /** Bytes of memory for a subscription, and for a delivery that is kept. */
  readonly subscriptionMemory: number;
  readonly deliveryMemory: number;
  /** Megabytes of the files. */
  readonly disk: number;
  /** Milliseconds of the processor to open them when there is a log to fold, … */
  readonly fold: number;
  /** … and when there is only the snapshot. */
  readonly open: number;
}

/** What it costs to plan 100 of so many subscriptions. */
export interface DuePlanningRow {
  readonly subscriptions: number;
  /** Milliseconds to find those that are due. */
  readonly due: number;
  /** Milliseconds to find and plan them. */
  readonly planned: number;
}

export interface DigestStoreReport {
  readonly stores: readonly DigestStoreRow[];
  readonly planning: readonly DuePlanningRow[];
}

export const storeSizes = [1_000, 10_000, 50_000] as const;
export const planningSizes = [1_000, 10_000, 100_000] as const;

const inFlight = 40;
const atOnce = 200;
const dueOnes = 100;
const nine = Date.UTC(2026, 10, 22, 4);
const minute = 60_000;
const day = 86_400_000;
const rounds = 9;

/** Takes about half a minute. Memory is only right with `--expose-gc`. */
export async function measureDigestStore(upTo = 100_000): Promise<DigestStoreReport> {
  // The first one also pays for the code that is not compiled yet.
  await measureStore(1_000);
  const stores: DigestStoreRow[] = [];
  for (const size of storeSizes) if (size <= upTo) stores.push(await measureStore(size));
  const planning: DuePlanningRow[] = [];
  for (const size of planningSizes) if (size <= upTo) planning.push(await measurePlanning(size));
  return { stores, planning };
}

async function measureStore(chats: number): Promise<DigestStoreRow> {
  const folder = mkdtempSync(path.join(tmpdir(), 'derek-digests-'));
  try {
    const empty = memory();
    const store = await openDigestStore(folder);
    await fill(store, chats, () => nine);
    const filled = memory();
    const plan = await costOf(chats, () => planAll(store, nine));
    const record = await costOf(chats, () => recordAll(store, nine));
    const recorded = memory();
    await store.close();
    const open = await costOf(1, async () => (await openDigestStore(folder)).close());
    const again = await costOf(1, async () => (await openDigestStore(folder)).close());
    return {
      chats,
      planCpu: plan.cpu,
      planBytes: plan.bytes,
      recordCpu: record.cpu,
      recordBytes: record.bytes,
      recordsPerSecond: record.perSecond,
      subscriptionMemory: (filled - empty) / chats,
      deliveryMemory: (recorded - filled) / chats,
      disk: sizeOf(folder) / 1e6,
      fold: open.cpu / 1_000,
      open: again.cpu / 1_000,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measurePlanning(subscriptions: number): Promise<DuePlanningRow> {
  const store = createMemoryDigestStore();
  // A hundred every minute.
  await fill(store, subscriptions, (number) => nine + Math.floor(number / dueOnes) * minute);
  const times: { readonly due: number; readonly planned: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const now = nine + round * minute;
    const start = performance.now();
    const found = await store.due(now, atOnce);
    const due = performance.now() - start;
    await planAll(store, now);
    times.push({ due, planned: performance.now() - start });
    if (found.length !== dueOnes) throw new Error(`${found.length} were due`);
  }
  await store.close();
  return {
    subscriptions,
    due: median(times.map(({ due }) => due)),
    planned: median(times.map(({ planned }) => planned)),
  };
}

/** So many people subscribe. */
export async function fill(
  store: DigestStore,
  count: number,
  nextAt: (number: number) => number,
): Promise<void> {
  for (let first = 0; first < count; first += 1_000) {
    const numbers = Array.from({ length: Math.min(1_000, count - first) }, (_, at) => first + at);
    await Promise.all(
      numbers.map((number) => {
        const draft = subscriptionOf(number, nextAt(number));
        return store.change(draft.destination, () => draft);
      }),
    );
  }
}

/** A digest for everybody who is due. */
export async function planAll(store: DigestStore, now: number, slot = '2026-11-22T09:00'): Promise<void> {
  for (;;) {
    const due = await store.due(now, atOnce);
    if (due.length === 0) return;
    await Promise.all(
      due.map((subscription) =>
        store.plan(
          {
            subscription,
            slot,
            nextAt: now + day,
            looked: 40,
            digest: digestOf(subscription),
          },
          now,
        ),
      ),
    );
  }
}

async function recordAll(store: DigestStore, now: number): Promise<void> {
  const lane = async () => {
    for (let [delivery] = await store.claim(now, 1); delivery; [delivery] = await store.claim(now, 1)) {
      const message = { messageId: delivery.id, items: delivery.items.map((_, place) => place) };
      await store.record(delivery.id, message, [], now);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}

/** As somebody with two topics and no filter has it, with ids as long as Telegram's. */
function subscriptionOf(number: number, nextAt: number): SubscriptionDraft {
  return {
    destination: { chatId: 5_000_000_000 + number },
    chatKind: 'private',
    locale: 'kk',
    schedule: { cadence: 'daily', time: '09:00', weekday: 1, zone: 'Asia/Almaty', quiet: null },
    topics: { minerals: { on: true, back: 41, seen: 40 }, startups: { on: true, back: 41, seen: 40 } },
    corrected: 40,
    filter: [],
    backlog: true,
    lastSlot: '2026-11-21T09:00',
    looked: 40,
    nextAt,
    paused: null,
  };
}

function digestOf({ corrected }: Subscription): Digest {
  return {
    items: Array.from({ length: 5 }, (_, at) => ({
      edition: corrected + at + 1,
      fact: `gallium-exports-grew-in-2026-${at}`,
      topic: 'minerals',
      kind: 'new',
    })),
    waiting: 0,
    marks: {
      corrected: corrected + 5,
      topics: { minerals: { back: 38, seen: 45 }, startups: { back: 38, seen: 45 } },
    },
  };
}

interface Cost {
  readonly cpu: number;
  readonly bytes: number | undefined;
  readonly perSecond: number;
}

async function costOf(count: number, work: () => Promise<void>): Promise<Cost> {
  const written = bytesWritten();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const after = bytesWritten();
  return {
    cpu: (user + system) / count,
    bytes: written === undefined || after === undefined ? undefined : (after - written) / count,
    perSecond: count / seconds,
  };
}

/** By this process until now, where the system counts it. */
function bytesWritten(): number | undefined {
  try {
    return Number(/^wchar: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

/** What cannot be thrown away: the collector is asked until it finds nothing more. */
function memory(): number {
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  return Math.min(used(), used(), used());
}

function sizeOf(folder: string): number {
  return ['digests.jsonl', 'digests.log']
    .map((name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((one, other) => one + other);
}

const storeHead = [
  'chats',
  'plan: µs',
  'bytes',
  'record: µs',
  'bytes',
  'a second',
  'bytes: subscription',
  'delivery',
  'disk MB',
  'fold ms',
  'open ms',
];
const planningHead = ['subscriptions', `find ${dueOnes} ms`, 'find and plan ms'];

export function digestStoreReport({ stores, planning }: DigestStoreReport): string {
  const bytes = (count: number | undefined) => (count === undefined ? '?' : count.toFixed(0));
  const storeLine = (row: DigestStoreRow) => [
    String(row.chats),
    row.planCpu.toFixed(0),
    bytes(row.planBytes),
    row.recordCpu.toFixed(0),
    bytes(row.recordBytes),
    row.recordsPerSecond.toFixed(0),
    row.subscriptionMemory.toFixed(0),
    row.deliveryMemory.toFixed(0),
    row.disk.toFixed(1),
    row.fold.toFixed(0),
    row.open.toFixed(0),
  ];
  const planningLine = (row: DuePlanningRow) => [
    String(row.subscriptions),
    row.due.toFixed(2),
    row.planned.toFixed(1),
  ];
  return [
    table([storeHead, ...stores.map(storeLine)]),
    '',
    table([planningHead, ...planning.map(planningLine)]),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const upTo = Number(process.argv[2] ?? 100_000);
  process.stdout.write(`${digestStoreReport(await measureDigestStore(upTo))}\n`);
}
