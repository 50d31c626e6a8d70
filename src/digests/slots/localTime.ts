import { Temporal } from 'temporal-polyfill';
import type { Slot } from '../subscription.ts';

/** What the clocks of a zone show at a moment; all that follows counts in whole minutes of it. */
export function localTime(zone: string, now: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
}

/**
 * The label of the minute that it is there.
 *
 * @param now milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone; `isZone` tells beforehand
 */
export function localMinute(zone: string, now: number): Slot {
  return labelOf(localTime(zone, now).toPlainDateTime());
}

export function labelOf(time: Temporal.PlainDateTime): Slot {
  return time.toString({ smallestUnit: 'minute' });
}

/**
 * When a label comes. An hour that comes twice: the first time. An hour that is skipped: as much later as was skipped
 * (2:30 becomes 3:30), so that it comes after the gap.
 *
 * @returns milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone
 */
export function instantOf(slot: Slot, zone: string): number {
  return Temporal.PlainDateTime.from(slot).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds;
}
