import { stat } from 'node:fs/promises';
import path from 'node:path';
import { DataFile } from 'lowdb/node';
import { type CheckOptions, checkContent } from './check/check.ts';
import type { Problem, ProblemCode } from './check/problem.ts';
import { quote } from './check/quote.ts';
import { ContentError } from './contentError.ts';
import { findJsonError } from './jsonError.ts';
import { fileOf, isOptional, type Part, parts, type RawContent } from './parts.ts';
import type { Content } from './types.ts';

/** The files as they are, and what kept one of them from being read. */
export interface Loaded {
  readonly raw: RawContent;
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and returns the content of a folder.
 * @throws {ContentError} with every problem that reading and checking found
 */
export async function loadContent(
  folder: string,
  today: Date,
  options: Omit<CheckOptions, 'today'> = {},
): Promise<Content> {
  const loaded = await readFiles(folder);
  const checked = checkContent(loaded.raw, { ...options, today });
  const problems = [...loaded.problems, ...checked.problems];
  if (checked.content === undefined || problems.length > 0) throw new ContentError(folder, problems);
  return checked.content;
}

/** Never throws: what cannot be read is a problem, and the other files are read all the same. */
export async function readFiles(folder: string): Promise<Loaded> {
  const read = await Promise.all(parts.map((part) => readPart(folder, part)));
  const [topics, sources, entities, facts, paraphrases] = read.map(({ list }) => list);
  const problems = read.flatMap(({ problem }) => problem ?? []);
  return { raw: { topics, sources, entities, facts, paraphrases }, problems };
}

interface ReadPart {
  readonly list?: readonly unknown[];
  readonly problem?: Problem;
}

async function readPart(folder: string, part: Part): Promise<ReadPart> {
  const file = path.join(folder, fileOf(part));
  try {
    const read = await new DataFile<Parsed>(file, { parse, stringify: () => '' }).read();
    if (read !== null) return interpret(read, part);
    return isOptional(part) ? { list: [] } : { problem: await missing(folder, part) };
  } catch (error) {
    return { problem: unreadable(part, error) };
  }
}

/** Wrapped, because lowdb says `null` for a file that is not there, and a file may hold `null`. */
type Parsed = { readonly value: unknown } | { readonly text: string };

function parse(text: string): Parsed {
  // Some editors put a byte order mark in front.
  const bare = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(bare) as unknown };
  } catch {
    return { text: bare };
  }
}

function interpret(read: Parsed, part: Part): ReadPart {
  if ('text' in read) return { problem: brokenJson(part, read.text) };
  const { value } = read;
  const list: unknown = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  return Array.isArray(list) ? { list } : { problem: notAList(part, value) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fileProblem(part: Part, code: ProblemCode, message: string, expected?: string): Problem {
  return {
    code,
    file: fileOf(part),
    entry: null,
    field: '',
    message,
    expected: expected ?? `one object with the list "${part}"`,
    example: `{ "${part}": [] }`,
  };
}

async function missing(folder: string, part: Part): Promise<Problem> {
  const exists = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const message = exists ? 'The file is not there.' : `The folder ${folder} is not there.`;
  const way = 'put the file there, or name the folder that holds the files in DATA_DIR or --data';
  return fileProblem(part, 'file-missing', message, `a file with the list "${part}": ${way}`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'what should be its folder is a file',
};

function unreadable(part: Part, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const message = `The file cannot be read: ${reasons[code] ?? code} (${code}).`;
  return fileProblem(part, 'file-unreadable', message, `a file that can be read, with the list "${part}"`);
}

function brokenJson(part: Part, text: string): Problem {
  if (text.trim() === '') return fileProblem(part, 'json-syntax', 'The file is empty (line 1, column 1).');
  const error = findJsonError(text);
  if (!error) return fileProblem(part, 'json-syntax', 'The file is no JSON.');
  const { line, column, found, expected } = error;
  const message = `The JSON breaks at line ${line}, column ${column}: there is ${found}.`;
  return fileProblem(part, 'json-syntax', message, `${expected}; put that place right and check again`);
}

function notAList(part: Part, value: unknown): Problem {
  const found = isObject(value) ? foundIn(value, part) : `The file holds ${quote(value)}.`;
  return fileProblem(part, 'wrong-shape', found);
}

function foundIn(value: Record<string, unknown>, part: Part): string {
  return Object.hasOwn(value, part)
    ? `"${part}" is ${quote(value[part])}, not a list.`
    : `The file has no list "${part}".`;
}
