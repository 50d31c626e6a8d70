import { Temporal } from 'temporal-polyfill';
import type { QuietHours, Schedule } from '../subscription.ts';
import { localTime } from './localTime.ts';

/**
 * When the quiet hours end, if it is one of them: the first moment at which the clocks of the zone show a time outside of
 * them. `null`: not quiet.
 *
 * @param now milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone
 */
export function quietUntil({ quiet, zone }: Pick<Schedule, 'quiet' | 'zone'>, now: number): number | null {
  if (quiet === null) return null;
  const here = localTime(zone, now);
  if (!isQuiet(quiet, here)) return null;
  const shown = endAfter(quiet, here);
  const end = (clockChange(quiet, here, shown) ?? shown).epochMilliseconds;
  // If all that is not quiet is in a skipped hour, it goes on.
  return quietUntil({ quiet, zone }, end) ?? end;
}

function isQuiet({ from, to }: QuietHours, here: Temporal.ZonedDateTime): boolean {
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' });
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/** When the clocks show the end for the next time. */
function endAfter({ to }: QuietHours, here: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const time = Temporal.PlainTime.from(to);
  const isToday = Temporal.PlainTime.compare(here.toPlainTime(), time) < 0;
  const date = here.toPlainDate().add({ days: isToday ? 0 : 1 });
  const first = date.toZonedDateTime({ timeZone: here.timeZoneId, plainTime: time });
  if (first.epochMilliseconds > here.epochMilliseconds) return first;
  // It is the second time that the clocks show this hour, and its first end has passed.
  return date.toPlainDateTime(time).toZonedDateTime(here.timeZoneId, { disambiguation: 'later' });
}

/** Before the end, the clocks may be set to a time that is not quiet. */
function clockChange(
  quiet: QuietHours,
  here: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | undefined {
  // Asking for a change costs much more than comparing, and most nights have none.
  if (here.offsetNanoseconds === end.offsetNanoseconds) return undefined;
  const change = here.getTimeZoneTransition('next');
  return change === null || isQuiet(quiet, change) ? undefined : change;
}
