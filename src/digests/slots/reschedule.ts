import type { Schedule, Slot, Subscription } from '../subscription.ts';
import { anchor, nextSlot } from './due.ts';
import { quietUntil } from './quiet.ts';

/** How far a subscription's slots have got, and when to plan it next (milliseconds since 1970). */
export type Progress = Pick<Subscription, 'lastSlot' | 'nextAt'>;

/**
 * The progress of a new subscription: its first slot is still to come.
 *
 * @param now milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone
 */
export function start(schedule: Schedule, now: number): Progress {
  return from(schedule, anchor(schedule, now));
}

/**
 * What a change of schedule does to a subscription's progress.
 * - Another zone alone keeps the last slot: east past the hour, today's is due at once; west past it, today's does not come
 *   again.
 * - Another cadence, time or weekday starts from now, with or without another zone: what has passed by the new schedule is
 *   not made up for. The items that an unused slot would have carried come with the next one.
 * - `instant` is planned as soon as it may send, if something may be held back: always when it was not `instant` before.
 *
 * @param before the subscription as it was
 * @param now milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone
 */
export function reschedule(
  before: Progress & Pick<Subscription, 'schedule'>,
  after: Schedule,
  now: number,
): Progress {
  const isSame = hasSameSlots(before.schedule, after);
  const lastSlot = isSame ? before.lastSlot : later(before.lastSlot, anchor(after, now));
  if (after.cadence !== 'instant') return from(after, lastSlot);
  return { lastSlot, nextAt: before.nextAt === null ? null : soonest(after, now) };
}

/**
 * How far ahead the next plan of any subscription can be: a week between labels, and a move from the first zone to the last
 * one on top, a little over a day.
 */
const farthest = 9 * 24 * 60 * 60 * 1000;

/** For `plannedBeyond`: what is planned for later was planned by a clock that has been set back since. */
export function farthestPlan(now: number): number {
  return now + farthest;
}

/**
 * The progress of a subscription that was planned by a clock that has been set back since: the only way by which `lastSlot`
 * goes back. What is held back stays so.
 *
 * @param now milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone
 */
export function reanchor(schedule: Schedule, now: number): Progress {
  return schedule.cadence === 'instant'
    ? { lastSlot: anchor(schedule, now), nextAt: soonest(schedule, now) }
    : start(schedule, now);
}

function from(schedule: Schedule, lastSlot: Slot): Progress {
  return { lastSlot, nextAt: nextSlot(schedule, lastSlot)?.at ?? null };
}

/** When something that is held back may be sent. */
function soonest(schedule: Schedule, now: number): number {
  return quietUntil(schedule, now) ?? now;
}

function later(one: Slot, other: Slot): Slot {
  return one > other ? one : other;
}

/** Whether two schedules differ in their zones and quiet hours at most, or in what they do not use. */
function hasSameSlots(one: Schedule, other: Schedule): boolean {
  if (one.cadence !== other.cadence) return false;
  if (one.cadence === 'instant') return true;
  return one.time === other.time && (one.cadence !== 'weekly' || one.weekday === other.weekday);
}
