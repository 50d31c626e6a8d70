import { isLocale, type Locale } from '../../locale.ts';
import { fileOf, type Part, parts, type RawContent } from '../parts.ts';
import { type Hint, hintFor } from './guide.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { visible } from './quote.ts';

/** One entry of a file, perhaps broken: it is read with the functions below, which find what can be found. */
export interface Entry {
  readonly part: Part;
  /** Counted from 1, as people do. */
  readonly position: number;
  readonly raw: unknown;
  readonly id: string | undefined;
}

/** A part that could not be read is `undefined`: then nothing can be said about references to it. */
export type Entries = { readonly [Name in Part]: readonly Entry[] | undefined };

export type Path = readonly (string | number)[];

export function entriesOf(content: RawContent): Entries {
  const list = (part: Part) => content[part]?.map((raw, index) => entryOf(part, raw, index + 1));
  return {
    topics: list('topics'),
    sources: list('sources'),
    entities: list('entities'),
    facts: list('facts'),
    paraphrases: list('paraphrases'),
  };
}

function entryOf(part: Part, raw: unknown, position: number): Entry {
  return { part, raw, position, id: stringAt(raw, ['id']) };
}

export function allEntries(entries: Entries): readonly Entry[] {
  return parts.flatMap((part) => entries[part] ?? []);
}

/** `undefined` where there is no such thing. */
export function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

export function stringAt(raw: unknown, path: Path): string | undefined {
  const value = valueAt(raw, path);
  return typeof value === 'string' ? value : undefined;
}

export function listAt(raw: unknown, path: Path): readonly unknown[] {
  const value = valueAt(raw, path);
  return Array.isArray(value) ? value : [];
}

/** The strings of a list, with their places; what is no string is another check's matter. */
export function stringsAt(
  raw: unknown,
  path: Path,
): readonly { readonly path: Path; readonly value: string }[] {
  return listAt(raw, path).flatMap((value, index) =>
    typeof value === 'string' ? [{ path: [...path, index], value }] : [],
  );
}

/** `['evidence', 0, 'phrase']` → `evidence[0].phrase` */
export function fieldName(path: Path): string {
  return path.map((key, index) => fieldStep(key, index, typeof key === 'number' ? `[${key}]` : key)).join('');
}

/** `['evidence', 0, 'phrase']` → `evidence[].phrase`, `['text', 'kk']` → `text.*` */
export function fieldPattern(path: Path): string {
  return path
    .map((key, index) =>
      fieldStep(key, index, typeof key === 'number' ? '[]' : index > 0 && isLocale(key) ? '*' : key),
    )
    .join('');
}

function fieldStep(key: string | number, index: number, shown: string): string {
  return index === 0 || typeof key === 'number' ? shown : `.${shown}`;
}

function localeOf(path: Path): Locale | undefined {
  return path.find(isLocale);
}

/** What people see of an entry's place: its id, or its number where it has none. */
export function entryName(entry: Entry): string {
  const { id } = entry;
  return id === undefined || id.trim() === '' ? `#${entry.position}` : visible(id.slice(0, 60));
}

/** A problem of one field; what was expected and the example come from the guide unless `hint` knows better. */
export function problemAt(
  entry: Entry,
  path: Path,
  code: ProblemCode,
  message: string,
  hint: Partial<Hint> = {},
): Problem {
  const guide = hintFor(entry.part, fieldPattern(path), localeOf(path));
  return {
    code,
    file: fileOf(entry.part),
    entry: entryName(entry),
    field: visible(fieldName(path)),
    message,
    expected: hint.expected ?? guide.expected,
    example: hint.example ?? guide.example,
  };
}
