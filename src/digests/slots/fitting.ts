import type { CadenceName, Schedule, Slot, Weekday } from '../subscription.ts';
import { type Day, dayOf, labelOn, weekdayOf } from './days.ts';

/** The schedules that go by the clock. */
export type Clocked = Schedule & { readonly cadence: Exclude<CadenceName, 'instant'> };

export function isClocked(schedule: Schedule): schedule is Clocked {
  return schedule.cadence !== 'instant';
}

/** The first label after another one that fits the schedule. */
export function labelAfter(schedule: Clocked, slot: Slot): Slot {
  let day = dayOf(slot);
  if (labelOn(day, schedule.time) <= slot) day += 1;
  while (!fits(schedule, day)) day += 1;
  return labelOn(day, schedule.time);
}

/** The labels that fit the schedule, from a day back. */
export function* labelsBack(schedule: Clocked, from: Day): Generator<Slot, never> {
  for (let day = from; ; day -= 1) if (fits(schedule, day)) yield labelOn(day, schedule.time);
}

const friday: Weekday = 5;

function fits({ cadence, weekday }: Clocked, day: Day): boolean {
  switch (cadence) {
    case 'daily':
      return true;
    case 'workdays':
      return weekdayOf(day) <= friday;
    case 'weekly':
      return weekdayOf(day) === weekday;
  }
}
