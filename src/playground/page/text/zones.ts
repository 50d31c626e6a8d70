/** Where the page's clock can stand; the first is where it stands unless one is chosen. */
export const zones = ['Asia/Almaty', 'Europe/Istanbul', 'Europe/Berlin', 'America/New_York', 'UTC'] as const;
export type Zone = (typeof zones)[number];

/** A date and a time as a calendar and a clock on the wall show it; months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** Making a format costs more than using it a thousand times. */
function formatIn(zone: string | undefined): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    ...(zone !== undefined && { timeZone: zone }),
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  formats.set(zone, format);
  return format;
}

/** Without a zone: in the browser's. */
export function wallTime(date: Date, zone?: string): WallTime {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** When the wall shows that. Of a time that comes twice, or never, when clocks change: one of the moments around it. */
export function instantOf(wall: WallTime, zone?: string): Date {
  const asIfUtc = utcOf(wall);
  const ahead = (instant: number) => utcOf(wallTime(new Date(instant), zone)) - instant;
  const near = asIfUtc - ahead(asIfUtc);
  return new Date(asIfUtc - ahead(near));
}

function utcOf({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The next day at that hour. */
export function tomorrowAt(hour: number, now: Date, zone: string): Date {
  const today = wallTime(now, zone);
  return instantOf({ ...today, day: today.day + 1, hour, minute: 0 }, zone);
}

/** As a `datetime-local` field has it: `2026-11-23T09:00`. */
export function fieldOf(date: Date, zone: string): string {
  const { year, month, day, hour, minute } = wallTime(date, zone);
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** `undefined`: the field is empty, or half filled in. */
export function fromField(value: string, zone: string): Date | undefined {
  const [year, month, day, hour, minute] =
    /^(\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return instantOf({ year, month, day, hour: hour ?? 0, minute: minute ?? 0 }, zone);
}
