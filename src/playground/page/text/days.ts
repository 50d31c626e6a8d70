import type { Locale } from '../../../locale.ts';

export type DayName =
  | { readonly kind: 'today' | 'yesterday' }
  | { readonly kind: 'date'; readonly text: string };

/** Tells days of the browser's time zone apart. `unixSeconds` as in a Telegram message. */
export function dayKey(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toDateString();
}

export function dayName(unixSeconds: number, now: Date, locale: Locale): DayName {
  const day = dayKey(unixSeconds);
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day === now.toDateString()) return { kind: 'today' };
  if (day === yesterday.toDateString()) return { kind: 'yesterday' };
  return { kind: 'date', text: longDate(new Date(unixSeconds * 1000), now, locale) };
}

/** Hours and minutes, from 00:00 to 23:59 as all four languages write them in chats. */
export function clockTime(unixSeconds: number, locale: Locale): string {
  const format: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  return new Intl.DateTimeFormat(locale, format).format(new Date(unixSeconds * 1000));
}

/** Not every browser carries Kazakh dates; a missing language would silently become another one. */
const kazakhMonths =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

function kazakhDate(date: Date, thisYear: boolean): string {
  const day = `${date.getDate()} ${kazakhMonths[date.getMonth()]}`;
  return thisYear ? day : `${date.getFullYear()} ж. ${day}`;
}

function longDate(date: Date, now: Date, locale: Locale): string {
  const thisYear = date.getFullYear() === now.getFullYear();
  if (locale === 'kk') return kazakhDate(date, thisYear);
  const format: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(locale, thisYear ? format : { ...format, year: 'numeric' }).format(date);
}
