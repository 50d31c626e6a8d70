import { locales } from '../../locale.ts';
import type { Part } from '../parts.ts';
import { type Entry, listAt, type Path, problemAt, stringAt, stringsAt } from './entry.ts';
import type { Problem } from './problem.ts';
import { codePoint } from './quote.ts';

/** What fits beside date, name and source on a phone. */
const factLength = 300;
/** Telegram’s limit of a command’s description (BotCommand). */
const aboutLength = 256;
/** A line below the fact. */
const noteLength = 200;

interface Shown {
  readonly path: Path;
  readonly value: string;
  readonly limit?: number;
}

/** Every text of the entry that people may see. */
const shownIn: Readonly<Record<Part, (raw: unknown) => readonly Shown[]>> = {
  topics: (raw) => [...at(raw, ['emoji']), ...inFour(raw, 'name'), ...inFour(raw, 'about', aboutLength)],
  sources: (raw) => [
    ...['title', 'publisher', 'author'].flatMap((field) => at(raw, [field])),
    ...listAt(raw, ['editions']).flatMap((_, index) =>
      ['title', 'publisher'].flatMap((field) => at(raw, ['editions', index, field])),
    ),
  ],
  entities: (raw) => [
    ...inFour(raw, 'name'),
    ...locales.flatMap((locale) => stringsAt(raw, ['aliases', locale])),
    ...inFour(raw, 'role'),
  ],
  facts: (raw) => [
    ...inFour(raw, 'text', factLength),
    ...locales.flatMap((locale) => at(raw, ['change', 'note', locale], noteLength)),
  ],
  paraphrases: () => [],
};

function at(raw: unknown, path: Path, limit?: number): readonly Shown[] {
  const value = stringAt(raw, path);
  if (value === undefined) return [];
  return [limit === undefined ? { path, value } : { path, value, limit }];
}

function inFour(raw: unknown, field: string, limit?: number): readonly Shown[] {
  return locales.flatMap((locale) => at(raw, [field, locale], limit));
}

export function checkTexts(entry: Entry): readonly Problem[] {
  return shownIn[entry.part](entry.raw).flatMap((shown) => [
    ...checkLength(entry, shown),
    ...checkCharacters(entry, shown.path, shown.value),
  ]);
}

function checkLength(entry: Entry, { path, value, limit }: Shown): readonly Problem[] {
  if (value.trim() === '') return [problemAt(entry, path, 'empty-text', 'The text is empty.')];
  if (limit === undefined || value.length <= limit) return [];
  const message = `The text has ${value.length} characters, ${value.length - limit} too many.`;
  return [problemAt(entry, path, 'text-too-long', message)];
}

/**
 * Control characters (line breaks and tabs too), what turns the direction of the text around it, and what stands for
 * lost characters. The single direction marks U+200E, U+200F and U+061C cannot reach beyond themselves and are left
 * to titles in right-to-left scripts; the joiner U+200D holds emoji together.
 */
const forbidden = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\ufffd]/gu;

export function checkCharacters(entry: Entry, path: Path, value: string): readonly Problem[] {
  const found = new Set(Array.from(value.matchAll(forbidden), ([character]) => codePoint(character)));
  if (found.size === 0) return [];
  const message = `The text holds characters that nobody sees: ${[...found].join(', ')}.`;
  return [
    problemAt(entry, path, 'forbidden-character', message, {
      expected: 'one line of visible text: no line breaks, tabs, control or direction-changing characters',
    }),
  ];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function checkEmoji(topic: Entry): readonly Problem[] {
  const emoji = stringAt(topic.raw, ['emoji']);
  if (emoji === undefined || emoji.trim() === '') return [];
  if (/\p{Emoji}/u.test(emoji) && [...graphemes.segment(emoji)].length === 1) return [];
  return [problemAt(topic, ['emoji'], 'bad-emoji', 'This is not one emoji.')];
}
