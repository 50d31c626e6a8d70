import { compose, type Published, type Wish } from './compose.ts';
import type { Digest } from './delivery.ts';
import { latestDue, nextSlot } from './slots/due.ts';
import { quietUntil } from './slots/quiet.ts';
import type { Plan } from './store.ts';
import type { Schedule, Slot, Subscription } from './subscription.ts';

/** More than fits one digest as it happens is spread over the hours. */
const nextInstantMs = 3_600_000;

export type Planner = (subscription: Subscription) => Plan;

/** What becomes of one subscription whose time has come. Pure. */
export function planOf(subscription: Subscription, published: Published, now: number): Plan {
  return createPlanner(published, now)(subscription);
}

/** What becomes of subscriptions whose time has come at one moment. What many of them have in common is worked out once. */
export function createPlanner(published: Published, now: number): Planner {
  const timed = remembered(timesOf);
  const composed = remembered((wish: Wish) => compose(wish, published));
  return (subscription) => {
    const { schedule, lastSlot, topics, corrected, filter, backlog } = subscription;
    const { slot, nextAt, isDue } = timed({ schedule, lastSlot, now });
    const digest = isDue ? composed({ topics, corrected, filter, backlog }) : null;
    const common = { subscription, slot, looked: published.journal.head };
    if (schedule.cadence !== 'instant') return { ...common, nextAt, digest };
    const news = withNews(digest);
    const goesOn = news !== null && news.waiting > 0;
    return { ...common, nextAt: goesOn ? now + nextInstantMs : nextAt, digest: news };
  };
}

interface Times {
  readonly slot: Slot;
  /** Unless something is held back. */
  readonly nextAt: number | null;
  readonly isDue: boolean;
}

interface Moment {
  readonly schedule: Schedule;
  readonly lastSlot: Slot;
  readonly now: number;
}

function timesOf({ schedule, lastSlot, now }: Moment): Times {
  const due = latestDue(schedule, lastSlot, now);
  const slot = due ?? lastSlot;
  const nextAt = due === undefined && schedule.cadence === 'instant' ? quietUntil(schedule, now) : null;
  return { slot, nextAt: nextAt ?? nextSlot(schedule, slot)?.at ?? null, isDue: due !== undefined };
}

/** For what is made of data alone: what is written the same is the same. */
function remembered<Given, Found>(find: (given: Given) => Found): (given: Given) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (given) => {
    const key = JSON.stringify(given);
    const entry = known.get(key) ?? { found: find(given) };
    known.set(key, entry);
    return entry.found;
  };
}

/** What was there before is no news: it comes along, but never alone. */
function withNews(digest: Digest | null): Digest | null {
  return digest?.items.every(({ kind }) => kind === 'earlier') ? null : digest;
}
