import type { Slot, TimeOfDay, Weekday } from '../subscription.ts';

/**
 * A date in the calendar, whatever the zone: days since 1 January 1970. Counting is many times faster than
 * `Temporal.PlainDate`, and what is due comes in thousands.
 */
export type Day = number;

const millisecondsOfADay = 24 * 60 * 60 * 1000;

export function dayOf(slot: Slot): Day {
  return Date.parse(`${slot.slice(0, 10)}T00:00Z`) / millisecondsOfADay;
}

export function labelOn(day: Day, time: TimeOfDay): Slot {
  return `${new Date(day * millisecondsOfADay).toISOString().slice(0, 10)}T${time}`;
}

/** 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  // A remainder of seven is one of them, which the compiler cannot know.
  return (((day + 3) % 7) + 1) as Weekday;
}
