import { fold } from './fold.ts';
import type { Metadata } from './metadata.ts';
import type { Address, Difference } from './types.ts';

/** Title and date of a page where they differ from ours. A copy in an archive has no say in that. */
export function differencesOf(page: Metadata, { role, title, date }: Address): readonly Difference[] {
  if (role === 'archived') return [];
  const { titles, published } = page;
  const [first] = titles;
  return [
    ...(first === undefined || titles.some((own) => sameTitle(own, title))
      ? []
      : [{ field: 'title', page: first, ours: title } as const]),
    ...(published === undefined || sameDate(published, date)
      ? []
      : [{ field: 'date', page: published.slice(0, 10), ours: date } as const]),
  ];
}

/** Pages put their name and section around a title, so one may hold the other. */
function sameTitle(page: string, ours: string | null): boolean {
  const [one, other] = [fold(page), fold(ours ?? '')];
  if (one === '' || other === '') return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.includes(short) && short.length >= Math.min(12, long.length);
}

const hour = 3_600_000;

/** Our date may be a month or a year. A moment is of the day that it was somewhere on Earth (UTC−12 to UTC+14). */
function sameDate(page: string, ours: string | null): boolean {
  if (ours === null) return false;
  if (page.startsWith(ours)) return true;
  const moment = page.length > 10 ? Date.parse(page) : Number.NaN;
  return !Number.isNaN(moment) && dayOf(moment - 12 * hour) <= ours && ours <= dayOf(moment + 14 * hour);
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
