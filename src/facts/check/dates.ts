import { isPartialDate } from '../partialDate.ts';
import { type Entry, listAt, type Path, problemAt, stringAt } from './entry.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** Dates that say when something was so; `reviewBy` lies ahead by nature. */
function datesOf({ part, raw }: Entry): readonly { readonly path: Path; readonly past: boolean }[] {
  if (part === 'facts')
    return [
      { path: ['asOf'], past: true },
      { path: ['reviewBy'], past: false },
    ];
  if (part !== 'sources') return [];
  const editions = listAt(raw, ['editions']).map((_, index) => ({
    path: ['editions', index, 'date'],
    past: true,
  }));
  return [{ path: ['date'], past: true }, ...editions];
}

/** The days that exist, and none more than a year after `today`: a plan is as of the day on which it was made. */
export function checkDates(entry: Entry, today: Date): readonly Problem[] {
  return datesOf(entry).flatMap(({ path, past }) => {
    const value = stringAt(entry.raw, path);
    if (value === undefined) return [];
    if (!isPartialDate(value)) return [badDate(entry, path, value)];
    return past && value > yearAfter(today) ? [inFuture(entry, path, value, today)] : [];
  });
}

function badDate(entry: Entry, path: Path, value: string): Problem {
  return problemAt(entry, path, 'bad-date', `There is no date ${quote(value)}.`);
}

function inFuture(entry: Entry, path: Path, value: string, today: Date): Problem {
  const message = `The date ${quote(value)} lies far ahead of today, ${isoDay(today)}.`;
  return problemAt(entry, path, 'date-in-future', message, {
    expected:
      path[0] === 'asOf'
        ? 'when the statement was so; a plan for 2029 is as of the day on which it was announced'
        : 'when it was published',
    example: `"${String(path.at(-1))}": "${isoDay(today).slice(0, 7)}"`,
  });
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function yearAfter(date: Date): string {
  const day = isoDay(date);
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
