import { asCyrillicKeys, asLatinKeys } from '../../src/facts/search/text/layout.ts';
import type { Content } from '../../src/facts/types.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { misspelt } from '../searchContent.ts';
import type { Typed } from './protocol.ts';

/** What people type, by the kind of it. */
export type Kinds = Readonly<Record<string, readonly Typed[]>>;

/** Telegram's limit. */
const longest = 256;
const many = 200;

/** Made of the real `asks` and names, the same every time. */
export function kindsOfQueries(content: Content, facts: number): Kinds {
  const asks = asksOf(content);
  const words = content.entities.flatMap(({ name }) =>
    locales.map((locale) => ({ locale, text: name[locale] })),
  );
  return {
    nothing: some(asks.map(({ locale }) => typed('', locale))),
    'one letter': some(asks.map(({ text, locale }) => typed(text.slice(0, 1), locale))),
    'two letters': some(asks.map(({ text, locale }) => typed(text.slice(0, 2), locale))),
    'beginnings, letter by letter': every(asks, 97)
      .flatMap(({ text, locale }) => prefixes(text, locale))
      .slice(0, 3 * many),
    names: some(words.map(({ text, locale }) => typed(text, locale))),
    'whole questions': some(asks.map(({ text, locale }) => typed(text, locale))),
    'topics by name': content.topics.flatMap(({ id, name }) =>
      locales.flatMap((locale) => [typed(id, locale), typed(name[locale], locale)]),
    ),
    'another language (kk …)': some(
      asks.map(({ text, locale }, at) => typed(`${locales[at % locales.length]} ${text}`, locale)),
    ),
    'a letter or two wrong': some(asks.map(({ text, locale }, at) => typed(misspelt(text, at), locale))),
    'wrong keyboard layout': some(asks.map(({ text, locale }) => typed(onWrongKeys(text, locale), locale))),
    'nothing like it': some(asks.map(({ text, locale }) => typed([...text].reverse().join(''), locale))),
    '256 characters of words': some(asks.map(({ locale }, at) => typed(long(asks, at, ' '), locale))),
    '256 characters, one word': some(asks.map(({ locale }, at) => typed(long(asks, at, ''), locale))),
    'pages to the last': pages(asks, facts),
  };
}

interface Ask {
  readonly text: string;
  readonly locale: Locale;
}

function asksOf({ facts }: Content): readonly Ask[] {
  return facts.flatMap(({ asks }) =>
    locales.flatMap((locale) => (asks?.[locale] ?? []).map((text) => ({ text, locale }))),
  );
}

function typed(query: string, language: Locale, offset?: number): Typed {
  return { query: query.slice(0, longest), language, ...(offset ? { offset: String(offset) } : {}) };
}

/** Each `nth` of them. */
export function every<Item>(list: readonly Item[], nth: number): readonly Item[] {
  return list.filter((_, at) => at % nth === 0);
}

/** From all over the list. */
function some(list: readonly Typed[]): readonly Typed[] {
  return every(list, Math.max(1, Math.floor(list.length / many))).slice(0, many);
}

function prefixes(text: string, locale: Locale): readonly Typed[] {
  return Array.from({ length: text.length }, (_, at) => typed(text.slice(0, at + 1), locale));
}

function onWrongKeys(text: string, locale: Locale): string {
  const small = text.toLowerCase();
  return locale === 'kk' || locale === 'ru' ? asLatinKeys(small) : asCyrillicKeys(small);
}

function long(asks: readonly Ask[], at: number, space: string): string {
  const own = Array.from({ length: 16 }, (_, more) => asks[(at + more * 31) % asks.length]?.text ?? '');
  return own.join(' ').replaceAll(' ', space).slice(0, longest);
}

/** Of the latest, of a topic and of searches that find much: every twelfth page. */
function pages(asks: readonly Ask[], facts: number): readonly Typed[] {
  const offsets = Array.from({ length: Math.ceil(facts / 240) }, (_, at) => at * 240 + 20);
  const queries = ['', 'ai', 'kazakhstan', ...every(asks, 499).map(({ text }) => text)].slice(0, 8);
  return queries.flatMap((query) => [...offsets, facts - 20].map((offset) => typed(query, 'en', offset)));
}
