import type { Locale } from '../../../locale.ts';
import { type WallTime, wallTime } from './zones.ts';

export type DayName =
  | { readonly kind: 'today' | 'yesterday' }
  | { readonly kind: 'date'; readonly text: string };

/** Tells days apart, in the browser's time zone unless one is named. `unixSeconds` as in a Telegram message. */
export function dayKey(unixSeconds: number, zone?: string): string {
  return keyOf(wallTime(new Date(unixSeconds * 1000), zone));
}

export function dayName(unixSeconds: number, now: Date, locale: Locale, zone?: string): DayName {
  const date = wallTime(new Date(unixSeconds * 1000), zone);
  const today = wallTime(now, zone);
  const before = new Date(Date.UTC(today.year, today.month - 1, today.day - 1));
  if (keyOf(date) === keyOf(today)) return { kind: 'today' };
  if (keyOf(date) === keyOf(wallTime(before, 'UTC'))) return { kind: 'yesterday' };
  return { kind: 'date', text: longDate(date, date.year !== today.year, locale) };
}

/** Hours and minutes, from 00:00 to 23:59 as all four languages write them in chats. */
export function clockTime(unixSeconds: number, locale: Locale, zone?: string): string {
  const format: Intl.DateTimeFormatOptions = {
    ...(zone !== undefined && { timeZone: zone }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  };
  return new Intl.DateTimeFormat(locale, format).format(new Date(unixSeconds * 1000));
}

/** The day with its year, as a sentence would say it. */
export function fullDate(date: Date, locale: Locale, zone?: string): string {
  return longDate(wallTime(date, zone), true, locale);
}

function keyOf({ year, month, day }: WallTime): string {
  return `${year}-${month}-${day}`;
}

/** Not every browser carries Kazakh dates; a missing language would silently become another one. */
const kazakhMonths =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

function longDate(date: WallTime, withYear: boolean, locale: Locale): string {
  if (locale === 'kk') return kazakhDate(date, withYear);
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(locale, withYear ? { ...format, year: 'numeric' } : format).format(
    new Date(Date.UTC(date.year, date.month - 1, date.day)),
  );
}

function kazakhDate({ year, month, day }: WallTime, withYear: boolean): string {
  const text = `${day} ${kazakhMonths[month - 1]}`;
  return withYear ? `${year} ж. ${text}` : text;
}
