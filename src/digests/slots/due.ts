import { Temporal } from 'temporal-polyfill';
import type { Schedule, Slot } from '../subscription.ts';
import { dayOf } from './days.ts';
import { type Clocked, isClocked, labelAfter, labelsBack } from './fitting.ts';
import { instantOf, labelOf, localMinute } from './localTime.ts';
import { quietUntil } from './quiet.ts';

/** A label, and when it comes: milliseconds since 1970. */
export interface NextSlot {
  readonly slot: Slot;
  readonly at: number;
}

/**
 * The first label after the last one, whenever its instant is: after a move to the east it may have passed already, and is
 * due at once. `null`: `instant`, which waits for news and not for the clock.
 *
 * @throws {RangeError} when this Node knows no such zone
 */
export function nextSlot(schedule: Schedule, lastSlot: Slot): NextSlot | null {
  if (!isClocked(schedule)) return null;
  const slot = labelAfter(schedule, lastSlot);
  return { slot, at: instantOf(slot, schedule.zone) };
}

/**
 * The slot to use now: the newest label after the last one whose instant has come, so that a year of sleep is made up for by one
 * digest; `undefined`: none. `instant`: the minute that it is, `undefined` only in quiet hours. Costs the same however long
 * ago the last one was.
 *
 * @param now milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone
 */
export function latestDue(schedule: Schedule, lastSlot: Slot, now: number): Slot | undefined {
  if (!isClocked(schedule)) {
    return quietUntil(schedule, now) === null ? unusedMinute(schedule.zone, lastSlot, now) : undefined;
  }
  const slot = newest(schedule, now);
  return slot > lastSlot ? slot : undefined;
}

/**
 * The newest label whose instant has come: the `lastSlot` of a new subscription, for which a time that has passed today is
 * one of tomorrow.
 *
 * @param now milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone
 */
export function anchor(schedule: Schedule, now: number): Slot {
  return isClocked(schedule) ? newest(schedule, now) : localMinute(schedule.zone, now);
}

function newest(schedule: Clocked, now: number): Slot {
  // Where clocks are set back over midnight, a label of the day after may have come; one in a skipped hour comes late.
  // So it is among the first few.
  const tomorrow = dayOf(localMinute(schedule.zone, now)) + 1;
  const back = labelsBack(schedule, tomorrow);
  let slot = back.next().value;
  while (instantOf(slot, schedule.zone) > now) slot = back.next().value;
  return slot;
}

/**
 * A minute's label is used once, and there may be news twice in a minute, in an hour that comes twice, or after a move to the west:
 * then the label runs ahead of the clock, rather than the news waiting for it.
 */
function unusedMinute(zone: string, lastSlot: Slot, now: number): Slot {
  const minute = localMinute(zone, now);
  return minute > lastSlot ? minute : minuteAfter(lastSlot);
}

function minuteAfter(slot: Slot): Slot {
  return labelOf(Temporal.PlainDateTime.from(slot).add({ minutes: 1 }));
}
