import { type Locale, type Localized, locales } from '../../locale.ts';
import type { Part } from '../parts.ts';
import { factLessons } from './guideOfFacts.ts';
import { paraphraseLessons } from './guideOfParaphrases.ts';
import { address, date, fourLanguages, id, type Lesson, language } from './lesson.ts';

/** What belongs into a field, and a good one to copy. */
export interface Hint {
  readonly expected: string;
  readonly example: string;
}

export const languageNames: Localized = { kk: 'Kazakh', ru: 'Russian', en: 'English', tr: 'Turkish' };

const topics: Record<string, Lesson> = {
  '': {
    expected: 'a topic: { id, emoji, name, about }',
    example: '{ "id": "minerals", "emoji": "⛏️", "name": { … }, "about": { … } }',
  },
  id: {
    expected:
      'the command of the topic: words of a-z and 0-9 joined by _, at most 32 characters (Telegram’s limit)',
    example: '"id": "minerals"',
  },
  emoji: { expected: 'the one emoji that stands for the topic', example: '"emoji": "⛏️"' },
  name: {
    expected: fourLanguages,
    example: '"name": { "kk": "ЖИ", "ru": "ИИ", "en": "AI", "tr": "Yapay zekâ" }',
  },
  'name.*': {
    expected: 'the name of the topic in that language',
    example: {
      kk: '"kk": "Минералдар"',
      ru: '"ru": "Минералы"',
      en: '"en": "Minerals"',
      tr: '"tr": "Mineraller"',
    },
  },
  about: { expected: fourLanguages, example: '"about": { "kk": "…", "ru": "…", "en": "…", "tr": "…" }' },
  'about.*': {
    expected:
      'one line on what the topic is about, at most 256 characters (Telegram shows it in the command menu)',
    example: {
      kk: '"kk": "Кен орындары және аса маңызды минералдар"',
      ru: '"ru": "Месторождения и критические минералы"',
      en: '"en": "Deposits and critical minerals"',
      tr: '"tr": "Maden yatakları ve kritik mineraller"',
    },
  },
};

const sources: Record<string, Lesson> = {
  '': {
    expected:
      'a source: { id, title, publisher, author, url, date, dateBasis, lang, verified, editions } and, if needed, note',
    example: '{ "id": "kazinform-digital-sovereignty", "title": "…", "publisher": "Kazinform", … }',
  },
  id: { expected: id, example: '"id": "kazinform-digital-sovereignty"' },
  title: {
    expected: 'the title as it is printed; null when only the address was seen',
    example: '"title": "Digital sovereignty and critical materials"',
  },
  publisher: { expected: 'who published it', example: '"publisher": "Kazinform"' },
  author: { expected: 'the author’s name, or null when none is named', example: '"author": null' },
  url: { expected: address, example: '"url": "https://example.org/articles/1"' },
  date: { expected: `${date}; null when it is not known`, example: '"date": "2025-11-26"' },
  dateBasis: { expected: 'stated, estimated or unknown', example: '"dateBasis": "stated"' },
  lang: { expected: language, example: '"lang": "ru"' },
  verified: { expected: 'true when somebody has seen the page, else false', example: '"verified": true' },
  archived: {
    expected: 'the full address of a copy in an archive; leave the field out when there is none',
    example: '"archived": "https://web.archive.org/web/2025/https://example.org/articles/1"',
  },
  editions: { expected: 'a list of other editions; [] when there are none', example: '"editions": []' },
  'editions[]': {
    expected: 'an edition: { lang, title, publisher, url, date, verified }',
    example:
      '{ "lang": "kk", "title": "…", "publisher": "Kazinform", "url": null, "date": "2025-11-26", "verified": false }',
  },
  'editions[].lang': { expected: language, example: '"lang": "kk"' },
  'editions[].title': { expected: 'the title of that edition', example: '"title": "Сандық егемендік"' },
  'editions[].publisher': { expected: 'who published it', example: '"publisher": "Kazinform"' },
  'editions[].url': { expected: address, example: '"url": "https://example.org/kk/articles/1"' },
  'editions[].date': { expected: `${date}; null when it is not known`, example: '"date": "2025-11"' },
  'editions[].verified': {
    expected: 'true when somebody has seen the page, else false',
    example: '"verified": false',
  },
  note: {
    expected: 'text for curators; leave the field out when there is none',
    example: '"note": "Day unknown."',
  },
};

const entities: Record<string, Lesson> = {
  '': {
    expected: 'an entity: { id, name, aliases } and, for a person, role',
    example: '{ "id": "kazllm", "name": { … }, "aliases": { "kk": [], "ru": [], "en": [], "tr": [] } }',
  },
  id: { expected: id, example: '"id": "kazllm"' },
  name: {
    expected: fourLanguages,
    example: '"name": { "kk": "KazLLM", "ru": "KazLLM", "en": "KazLLM", "tr": "KazLLM" }',
  },
  'name.*': {
    expected: 'the name in that language',
    example: {
      kk: '"kk": "Қазақстан"',
      ru: '"ru": "Казахстан"',
      en: '"en": "Kazakhstan"',
      tr: '"tr": "Kazakistan"',
    },
  },
  aliases: {
    expected: 'an object with kk, ru, en and tr, each a list',
    example: '"aliases": { "kk": [], "ru": ["КазLLM"], "en": [], "tr": [] }',
  },
  'aliases.*': {
    expected: 'a list of other names; [] when there are none',
    example: '"ru": ["РК", "Республика Казахстан"]',
  },
  'aliases.*[]': { expected: 'another name that people type', example: '"Республика Казахстан"' },
  role: {
    expected: `${fourLanguages}; leave the field out when it is no person`,
    example: '"role": { "kk": "…", "ru": "…", "en": "…", "tr": "…" }',
  },
  'role.*': {
    expected: 'who the person is, in that language',
    example: { kk: '"kk": "сарапшы"', ru: '"ru": "эксперт"', en: '"en": "expert"', tr: '"tr": "uzman"' },
  },
};

const lessons: Readonly<Record<Part, Readonly<Record<string, Lesson>>>> = {
  topics,
  sources,
  entities,
  facts: factLessons,
  paraphrases: paraphraseLessons,
};

/** The field names that are known right under `pattern` (`''`: of the entry itself). */
export function knownFields(part: Part, pattern: string): readonly string[] {
  const prefix = pattern === '' ? '' : `${pattern}.`;
  const own = Object.keys(lessons[part])
    .filter((key) => key !== '' && key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((key) => !/[.[]/.test(key));
  return own.includes('*') ? locales : own;
}

/** What is expected at a field such as `text.*` or `evidence[].phrase`; `locale` chooses the example. */
export function hintFor(part: Part, pattern: string, locale: Locale | undefined): Hint {
  const lesson = lessons[part][pattern] ?? lessons[part][''];
  const { expected = 'another value', example = '' } = lesson ?? {};
  const named = locale ? expected.replace('that language', languageNames[locale]) : expected;
  return { expected: named, example: typeof example === 'string' ? example : example[locale ?? 'en'] };
}
