import { stringify } from 'csv-stringify/sync';
import { loadContent } from '../load.ts';
import type { Fact } from '../types.ts';
import { printerFor, toJsonLines } from './format.ts';
import { type ExitCode, exitCodes, type Surroundings } from './writer.ts';

/** All facts, published and retired, in the order of `facts.json`. */
export async function exportFacts(
  { writer, folder, today }: Surroundings,
  format?: string,
): Promise<ExitCode> {
  const print = printerFor<Fact>(format, { csv: toCsv, jsonl: toJsonLines });
  writer.out(print((await loadContent(folder, today)).facts));
  return exitCodes.fine;
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
