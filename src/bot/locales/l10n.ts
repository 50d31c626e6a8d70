import type { I18n } from '@grammyjs/i18n';
import type { PartialDate } from '../../facts/types.ts';
import type { Locale } from '../../locale.ts';
import { type Html, html, isHtml, type Part, trusted } from '../markup/html.ts';

export type Variables = Readonly<Record<string, string | number | Html>>;

/** Everything that depends on the reader's language, made once a locale and not once an update. */
export interface L10n {
  readonly locale: Locale;
  /** For buttons, toasts and menus, where there is no markup. */
  text(key: string, variables?: Readonly<Record<string, string | number>>): string;
  /** For messages: the translation may hold markup, what is put into it is escaped. */
  html(key: string, variables?: Variables): Html;
  /** As precise as the date is: a day, a month or a year. */
  date(date: PartialDate): string;
  number(value: number): string;
  /** A language's name (`ru` → "Russian"), in the reader's language. */
  language(code: string): string;
}

// English as most of the world outside the US writes it: day before month.
const conventions: Readonly<Record<Locale, string>> = { kk: 'kk', ru: 'ru', en: 'en-GB', tr: 'tr' };

export function createL10n(locale: Locale, i18n: I18n): L10n {
  const translate = remembered((key) => i18n.translate(locale, key));
  const numbers = new Intl.NumberFormat(conventions[locale]);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    locale,
    text: (key, variables) => (variables ? i18n.translate(locale, key, variables) : translate(key)),
    html: (key, variables) =>
      trusted(variables ? i18n.translate(locale, key, escaped(variables)) : translate(key)),
    date: remembered(dateFormat(locale)),
    number: (value) => numbers.format(value),
    language: remembered((code) => languages.of(code) ?? code),
  };
}

function escaped(variables: Variables): Record<string, string | number> {
  const entries = Object.entries(variables).map(([name, value]) => [name, escapedValue(value)] as const);
  return Object.fromEntries(entries);
}

// Numbers stay numbers: Fluent chooses the plural form and the grouping by them.
function escapedValue(value: string | number | Html): string | number {
  if (typeof value === 'number') return value;
  return isHtml(value) ? value.toString() : html`${value satisfies Part}`.toString();
}

function dateFormat(locale: Locale): (date: PartialDate) => string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(conventions[locale], { ...options, timeZone: 'UTC' });
  const byParts = [
    format({ year: 'numeric' }),
    format({ year: 'numeric', month: 'long' }),
    format({ year: 'numeric', month: 'long', day: 'numeric' }),
  ];
  return (date) => {
    const formatter = byParts[date.split('-').length - 1];
    return formatter ? formatter.format(new Date(date)) : date;
  };
}

/** Remembers every answer: for keys from a bounded set (translation keys, dates and languages of the store). */
function remembered<Key extends string>(compute: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
