import { compare } from '../../../src/digests/journal.ts';
import { newSubscription } from '../../../src/digests/newSubscription.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import {
  marksAt,
  type Schedule,
  type Subscription,
  type SubscriptionDraft,
} from '../../../src/digests/subscription.ts';
import { openLibrary } from '../../../src/facts/library.ts';
import { openKept } from '../../../src/kept.ts';
import { openPostgres } from '../../../src/postgres/open.ts';
import { temporaryFolder } from '../derek.ts';
import type { Member } from './crowd.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** A state folder as a bot leaves it to whom all members subscribed when the content was what it is now. Returns the folder. */
export async function seedState(members: readonly Member[], data: string): Promise<string> {
  const folder = await temporaryFolder();
  const { state, digests } = await openKept(folder, fail);
  await seed(digests, members, data);
  await digests.close();
  await state.close();
  return folder;
}

/** The same in a database. */
export async function seedDatabase(members: readonly Member[], data: string, url: string): Promise<void> {
  const { state, digests } = await openPostgres(url, { onError: fail });
  await seed(digests, members, data);
  await state.close();
}

async function seed(digests: DigestStore, members: readonly Member[], data: string): Promise<void> {
  const now = Date.now();
  const library = await openLibrary(data, { clock: () => new Date(now) });
  await digests.publish((newest) => compare(library.current().all(), newest), now, now);
  const head = await digests.head();
  await Promise.all(
    members.map((member) => digests.change(member.destination, () => draftOf(member, head, now))),
  );
}

function fail(error: unknown): never {
  throw error;
}

function draftOf(member: Member, head: number, now: number): SubscriptionDraft {
  const { destination, chatKind, locale, topics, instant } = member;
  const times = instant ? whenever(now) : sinceAnHour(now);
  const { schedule } = times;
  return {
    ...newSubscription({ destination, chatKind, locale, schedule, head, now }),
    topics: Object.fromEntries(topics.map((topic) => [topic, { on: true, ...marksAt(head) }])),
    backlog: false,
    ...times,
  };
}

type Times = Pick<Subscription, 'schedule' | 'lastSlot' | 'nextAt'>;

function whenever(now: number): Times {
  return { schedule: { ...common, cadence: 'instant', time: '09:00' }, lastSlot: slotAt(now), nextAt: null };
}

/** Due for an hour, and then not for 23 more, so that a trial has one such slot whenever it takes place. */
function sinceAnHour(now: number): Times {
  const due = slotAt(now - hour);
  return {
    schedule: { ...common, cadence: 'daily', time: due.slice(-'09:00'.length) },
    lastSlot: slotAt(now - hour - day),
    nextAt: now - hour,
  };
}

const common: Pick<Schedule, 'weekday' | 'zone' | 'quiet'> = { weekday: 1, zone: 'Etc/UTC', quiet: null };

/** The local minute in UTC. */
function slotAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, '2026-11-22T09:00'.length);
}
