import type { z } from 'zod';
import { isLocale } from '../../locale.ts';
import type { Part } from '../parts.ts';
import { schemas } from '../schema.ts';
import type { Content } from '../types.ts';
import { needsName } from './assertedBy.ts';
import { type Entry, fieldPattern, type Path, problemAt, valueAt } from './entry.ts';
import { knownFields, languageNames } from './guide.ts';
import { slipOf } from './nearest.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { quote, visible } from './quote.ts';

export type Shaped<Name extends Part> =
  | { readonly value: NonNullable<Content[Name]>[number]; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly Problem[] };

/** The entry as its type, or everything that is wrong with its shape. */
export function shapeOf<Name extends Part>(part: Name, entry: Entry): Shaped<Name> {
  const parsed = schemas[part].safeParse(entry.raw);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: undefined, problems: parsed.error.issues.flatMap((issue) => problemsOf(entry, issue)) };
}

function problemsOf(entry: Entry, issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(entry, path, key));
  const value = valueAt(entry.raw, path);
  const [code, message] = value === undefined ? missing(entry, path) : mistyped(entry, path, value, issue);
  return [problemAt(entry, path, code, message)];
}

function unknownField(entry: Entry, path: Path, key: string): Problem {
  const known = knownFields(entry.part, fieldPattern(path));
  const slip = slipOf(key, known);
  const advice = slip === undefined ? '' : ` Did you mean "${slip}"?`;
  const message = `The field "${visible(key.slice(0, 60))}" is not known here.${advice}`;
  return problemAt(entry, [...path, key], 'unknown-field', message, {
    expected: `only these fields: ${known.join(', ')}`,
  });
}

function missing(entry: Entry, path: Path): [ProblemCode, string] {
  const last = path.at(-1);
  const pattern = fieldPattern(path);
  if (pattern.endsWith('.*') && isLocale(last))
    return ['missing-language', `${languageNames[last]} is missing.`];
  if (pattern === 'evidence') return ['no-evidence', 'The fact has no evidence.'];
  if (pattern === 'editions[].lang') return ['edition-without-language', 'The edition has no language.'];
  if (pattern === 'assertedBy' && needsName(entry)) return ['nobody-asserts', nobody(entry)];
  return ['missing-field', 'The field is missing.'];
}

function mistyped(entry: Entry, path: Path, value: unknown, issue: z.core.$ZodIssue): [ProblemCode, string] {
  const pattern = fieldPattern(path);
  if (issue.code === 'invalid_value')
    return ['unknown-value', `This is ${quote(value)}, which is not one of them.`];
  if (pattern === 'assertedBy' && needsName(entry)) return ['nobody-asserts', nobody(entry)];
  return ['wrong-type', `This is ${quote(value)}.`];
}

function nobody(entry: Entry): string {
  return `Nobody’s name stands on this ${String(valueAt(entry.raw, ['kind']))}.`;
}
