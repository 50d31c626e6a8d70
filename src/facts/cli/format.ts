import { quote } from '../check/quote.ts';
import { UsageError } from './usage.ts';

type Printer<Entry> = (entries: readonly Entry[]) => string;

/** How the same entries are printed in each format. */
export type Printers<Entry> = Readonly<Record<'csv' | 'jsonl', Printer<Entry>>>;

/** Throws `UsageError` for a format that there is none of. */
export function printerFor<Entry>(format = 'csv', { csv, jsonl }: Printers<Entry>): Printer<Entry> {
  if (format === 'csv') return csv;
  if (format === 'jsonl') return jsonl;
  throw new UsageError(`There is no format ${quote(format)}. Write --format csv or --format jsonl.`);
}

/** One entry a line, as it stands in its file. */
export function toJsonLines(entries: readonly object[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
