import { stringify } from 'csv-stringify/sync';
import { quote } from '../check/quote.ts';
import { printerFor, toJsonLines } from './format.ts';
import { UsageError } from './usage.ts';
import { type ExitCode, exitCodes, type Surroundings } from './writer.ts';

/** What somebody asked and nobody could answer. */
export interface WaitingQuestion {
  /** How curators call it in the chat. */
  readonly id: number;
  /** ISO 8601 in UTC. */
  readonly askedAt: string;
  readonly locale: string;
  /** One line. */
  readonly text: string;
}

/**
 * Reads the questions that wait in a folder of state, oldest first, also while a bot works with it; `undefined` when
 * there is no such folder. Fails with an error that has a `code` and a message for people.
 */
export type ReadQuestions = (stateDir: string) => Promise<readonly WaitingQuestion[] | undefined>;

/** As `ReadQuestions`, from the one database in which a bot keeps its state. */
export type ReadSharedQuestions = () => Promise<readonly WaitingQuestion[]>;

/** The questions that wait for the curators, in the order in which they came. */
export async function questions(
  { writer, stateDir, readQuestions, readSharedQuestions }: Surroundings,
  format?: string,
): Promise<ExitCode> {
  const print = printerFor<WaitingQuestion>(format, { csv: toCsv, jsonl: toJsonLines });
  try {
    const waiting = await (readSharedQuestions?.() ?? readQuestions(stateDir));
    if (waiting === undefined) throw noFolder(stateDir);
    writer.out(print(waiting.map(anonymous)));
    return exitCodes.fine;
  } catch (error) {
    if (error instanceof UsageError || !hasCode(error)) throw error;
    writer.err(`${error.message}\n`);
    return exitCodes.problems;
  }
}

/** From whom it is, nobody needs to know who writes a fact: an exported file may travel. */
function anonymous({ id, askedAt, locale, text }: WaitingQuestion): WaitingQuestion {
  return { id, askedAt, locale, text };
}

/** As `toCsv` of the facts: a cell that a spreadsheet would run as a formula gets an apostrophe in front. */
function toCsv(waiting: readonly WaitingQuestion[]): string {
  const columns = ['id', 'askedAt', 'locale', 'text'];
  return stringify([...waiting], { header: true, columns, escape_formulas: true });
}

function noFolder(stateDir: string): UsageError {
  return new UsageError(
    `There is no folder ${quote(stateDir)}. Name the one in which the bot keeps its state: --state ./var`,
  );
}

function hasCode(error: unknown): error is Error {
  return error instanceof Error && typeof Reflect.get(error, 'code') === 'string';
}
