import type { PartialDate } from './types.ts';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year from 1900 to 2100, a month of it, or a day that exists. */
export function isPartialDate(value: string): value is PartialDate {
  const found = shape.exec(value);
  if (!found) return false;
  const [year, month, day] = [found[1], found[2] ?? '01', found[3] ?? '01'].map(Number);
  return year !== undefined && year >= 1900 && year <= 2100 && dayExists(year, month ?? 0, day ?? 0);
}

function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Newest first. A less precise date sorts behind all that it may mean: `2025` after every `2025-xx`, because nothing
 * says that it is newer. Comparing the strings does just that.
 */
export function newestFirst(one: PartialDate, other: PartialDate): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}

/** The last day that the date may mean, as far as comparing needs it: `2025` → `2025-99`. */
export function lastDay(date: PartialDate): string {
  return `${date}${['', '-99', '-99'][date.split('-').length] ?? ''}`;
}
