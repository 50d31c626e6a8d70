import {
  type Entry,
  type Expression,
  FluentParser,
  type Pattern,
  type SelectExpression,
} from '@fluent/syntax';
import type { Locale } from '../../locale.ts';

/** What the check has to know of one text. Lists are sorted, so that they compare. */
export interface Message {
  /** Without its variables, every plural form behind the other. */
  readonly text: string;
  readonly variables: readonly string[];
  readonly figures: readonly string[];
  readonly commands: readonly string[];
  /** The variables that choose a plural form. */
  readonly plurals: readonly string[];
  readonly errors: readonly string[];
}

/** Reads a Fluent file; what cannot be read becomes a message with an error, under the key `syntax`. */
export function readMessages(locale: Locale, source: string): ReadonlyMap<string, Message> {
  const { body } = new FluentParser().parse(source);
  return new Map(body.flatMap((entry) => readEntry(locale, entry)));
}

function readEntry(locale: Locale, entry: Entry): readonly (readonly [string, Message])[] {
  if (entry.type === 'Junk') {
    const errors = entry.annotations.map(
      ({ message }) => `cannot be read: ${message} In: ${entry.content.trim()}`,
    );
    return [['syntax', { ...emptyMessage, errors }]];
  }
  if (entry.type !== 'Message' || !entry.value) return [];
  return [[entry.id.name, readPattern(locale, entry.value)]];
}

const emptyMessage: Message = {
  text: '',
  variables: [],
  figures: [],
  commands: [],
  plurals: [],
  errors: [],
};

function readPattern(locale: Locale, pattern: Pattern): Message {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const found = readElements(pattern, categories, { text: [], variables: [], plurals: [], errors: [] });
  const text = found.text.join('');
  return {
    text,
    variables: unique(found.variables),
    figures: unique(text.match(/\d+/g) ?? []),
    commands: unique(text.match(/(?<![<\w])\/[a-z]+/g) ?? []),
    plurals: unique(found.plurals),
    errors: found.errors,
  };
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}

/** What stands in a pattern, in order; the forms of a plural one behind the other. */
interface Reading {
  readonly text: string[];
  readonly variables: string[];
  readonly plurals: string[];
  readonly errors: string[];
}

function readElements(pattern: Pattern, categories: readonly string[], found: Reading): Reading {
  for (const element of pattern.elements) {
    if (element.type === 'TextElement') found.text.push(element.value);
    else readExpression(element.expression, categories, found);
  }
  return found;
}

function readExpression(expression: Expression, categories: readonly string[], found: Reading): void {
  if (expression.type === 'VariableReference') found.variables.push(expression.id.name);
  else if (expression.type === 'SelectExpression') readForms(expression, categories, found);
  else found.errors.push(`has a ${expression.type}, which Derek's texts do not use`);
}

function readForms(
  { selector, variants }: SelectExpression,
  categories: readonly string[],
  found: Reading,
): void {
  if (selector.type !== 'VariableReference') found.errors.push('chooses by something that is no variable');
  else found.plurals.push(selector.id.name);
  const forms = variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
  const missing = categories.filter((category) => !forms.includes(category));
  if (missing.length > 0) found.errors.push(`has no plural form for: ${missing.join(', ')}`);
  for (const { value } of variants) readElements(value, categories, found);
}
