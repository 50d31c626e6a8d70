import { stringify } from 'csv-stringify/sync';
import { quote } from '../check/quote.ts';
import { loadContent } from '../load.ts';
import type { Fact } from '../types.ts';
import { UsageError } from './usage.ts';
import { type ExitCode, exitCodes, type Surroundings } from './writer.ts';

/** All facts, published and retired, in the order of `facts.json`. */
export async function exportFacts(
  { writer, folder, today }: Surroundings,
  format = 'csv',
): Promise<ExitCode> {
  const print = formats.get(format);
  if (!print)
    throw new UsageError(`There is no format ${quote(format)}. Write --format csv or --format jsonl.`);
  writer.out(print((await loadContent(folder, today)).facts));
  return exitCodes.fine;
}

const formats: ReadonlyMap<string, (facts: readonly Fact[]) => string> = new Map([
  ['csv', toCsv],
  ['jsonl', toJsonLines],
]);

/** One fact a line, as it stands in `facts.json`. */
export function toJsonLines(facts: readonly Fact[]): string {
  return facts.map((fact) => `${JSON.stringify(fact)}\n`).join('');
}

/**
 * One fact a row (RFC 4180). Lists are joined by spaces, since ids and figures hold none; evidence is JSON. A cell that a
 * spreadsheet would run as a formula (`=`, `+`, `-` or `@` in front, full-width ones too) gets an apostrophe in front.
 */
export function toCsv(facts: readonly Fact[]): string {
  return stringify(facts.map(cells), { header: true, columns: [...columns], escape_formulas: true });
}

const columns = [
  'id',
  'topics',
  'entities',
  'kind',
  'asOf',
  'asOfBasis',
  'kk',
  'ru',
  'en',
  'tr',
  'assertedBy',
  'figures',
  'evidence',
  'relations',
  'covers',
  'reviewBy',
  'revision',
  'status',
] as const;

function cells(fact: Fact): Record<(typeof columns)[number], string> {
  const { id, kind, asOf, text, assertedBy, reviewBy, status } = fact;
  return {
    ...{ id, kind, asOf, ...text, assertedBy, reviewBy, status },
    topics: fact.topics.join(' '),
    entities: fact.entities.join(' '),
    figures: fact.figures.join(' '),
    asOfBasis: fact.asOfBasis ?? '',
    evidence: JSON.stringify(fact.evidence),
    relations: JSON.stringify(fact.relations ?? []),
    covers: fact.covers.join(' '),
    revision: String(fact.revision),
  };
}
