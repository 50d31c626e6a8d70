import type { QuietHours, Schedule, Slot } from '../../src/digests/subscription.ts';

/** Slots in the obvious way: look at the clock on the wall, minute by minute, and at the calendar, day by day. */

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock;
}

/** `2026-11-22T09:00`, as the wall shows it. */
export function wall(zone: string, moment: number): Slot {
  return clockOf(zone).format(moment).replace(' ', 'T');
}

/** The label of a moment, and the moment of a label, on a wall in Greenwich. */
export const inGreenwich = (moment: number): Slot => new Date(moment).toISOString().slice(0, 16);
export const greenwich = (slot: Slot): number => Date.parse(`${slot}Z`);

/** The first minute with that label; where it is skipped, as long after the last minute before it as if nothing were skipped. */
export function momentOf(slot: Slot, zone: string): number {
  // No clock is further from Greenwich than fourteen hours; a skipped day adds one.
  let before = greenwich(slot) - 15 * hour;
  for (let moment = before; moment < greenwich(slot) + 39 * hour; moment += minute) {
    const shown = wall(zone, moment);
    if (shown === slot) return moment;
    if (shown > slot) return before + (greenwich(slot) - greenwich(wall(zone, before)));
    before = moment;
  }
  throw new Error(`${slot} never comes in ${zone}`);
}

export function fits({ cadence, weekday }: Schedule, date: string): boolean {
  const sundayIs0 = new Date(`${date}T00:00Z`).getUTCDay();
  if (cadence === 'workdays') return sundayIs0 >= 1 && sundayIs0 <= 5;
  return cadence === 'daily' || sundayIs0 === weekday % 7;
}

/** The labels of the days from one to another that fit. */
export function labels(schedule: Schedule, from: Slot, to: Slot): readonly Slot[] {
  const found: Slot[] = [];
  for (let at = greenwich(`${from.slice(0, 10)}T00:00`); at <= greenwich(to) + day; at += day) {
    const date = inGreenwich(at).slice(0, 10);
    if (fits(schedule, date)) found.push(`${date}T${schedule.time}`);
  }
  return found;
}

/** The newest label that has come. */
export function newestLabel(schedule: Schedule, now: number): Slot {
  const here = wall(schedule.zone, now);
  const week = labels(schedule, inGreenwich(greenwich(here) - 10 * day), inGreenwich(greenwich(here) + day));
  const come = week.findLast((slot) => momentOf(slot, schedule.zone) <= now);
  if (come === undefined) throw new Error('A week without a label');
  return come;
}

export function isQuiet({ from, to }: QuietHours, zone: string, moment: number): boolean {
  const time = wall(zone, moment).slice(11);
  const isAfter = from <= time;
  const isBefore = time < to;
  return from <= to ? isAfter && isBefore : isAfter || isBefore;
}

/** The first minute that is not quiet. */
export function quietEnd(quiet: QuietHours, zone: string, now: number): number | null {
  if (!isQuiet(quiet, zone, now)) return null;
  let moment = Math.floor(now / minute) * minute;
  while (isQuiet(quiet, zone, moment)) moment += minute;
  return moment;
}
