import { performance } from 'node:perf_hooks';
import type { Delivery } from '../../src/digests/delivery.ts';
import { openDigestStore } from '../../src/digests/store/open.ts';
import type { DigestStore } from '../../src/digests/store.ts';
import { openPostgres } from '../../src/postgres/open.ts';
import { fill, planAll } from '../digestStore.ts';
import type { Outbox } from '../replicas/protocol.ts';

/** What the outbox takes: digests are claimed and recorded as the dispatcher does it, with nothing sent in between. */
const { FOLDER = '', DATABASE_URL, CHATS = '0' } = process.env;
const chats = Number(CHATS);
/** As the sender has them. */
const [inFlight, claimAtOnce, claimBelow] = [40, 64, 24];
const firstDay = Date.UTC(2026, 10, 22, 4);
const dayMs = 86_400_000;

const kept = DATABASE_URL === undefined ? undefined : await openPostgres(DATABASE_URL);
const store = kept?.digests ?? (await openDigestStore(FOLDER));
await fill(store, chats, () => firstDay);
// The first day also pays for code that is not compiled yet.
await measureDay(0);
const report = await measureDay(1);
process.send?.(report);
await store.close();
await kept?.state.close();
process.disconnect();

async function measureDay(day: number): Promise<Outbox> {
  const now = firstDay + day * dayMs;
  const cpu = process.cpuUsage();
  const start = performance.now();
  await planAll(store, now, slotOf(day));
  const planned = performance.now();
  const recorded = await recordAll(store, now);
  const end = performance.now();
  if (recorded !== chats) throw new Error(`${recorded} messages were recorded, of ${chats}`);
  const { user, system } = process.cpuUsage(cpu);
  return {
    plannedPerSecond: (chats * 1_000) / (planned - start),
    recordedPerSecond: (chats * 1_000) / (end - planned),
    cpu: (user + system) / chats,
  };
}

function slotOf(day: number): string {
  return `${new Date(firstDay + day * dayMs).toISOString().slice(0, 10)}T09:00`;
}

/** Returns how many. */
async function recordAll(digests: DigestStore, now: number): Promise<number> {
  const queue: Delivery[] = [];
  let refilling: Promise<void> | undefined;
  let recorded = 0;
  let isMore = true;
  const refill = async () => {
    const claimed = await digests.claim(now, claimAtOnce);
    isMore = claimed.length === claimAtOnce;
    queue.push(...claimed);
    refilling = undefined;
  };
  const lane = async () => {
    for (;;) {
      if (queue.length < claimBelow && isMore) refilling ??= refill();
      if (queue.length === 0) await refilling;
      const delivery = queue.shift();
      if (delivery === undefined) {
        if (!isMore && refilling === undefined) return;
        continue;
      }
      const items = delivery.items.map((_, place) => place);
      await digests.record(delivery.id, { messageId: delivery.id, items }, [], now);
      recorded += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return recorded;
}
