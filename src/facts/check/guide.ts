import { type Locale, type Localized, locales } from '../../locale.ts';
import type { Part } from '../parts.ts';
import { changeKinds, factKinds, relationKinds } from '../types.ts';

/** What belongs into a field, and a good one to copy. */
export interface Hint {
  readonly expected: string;
  readonly example: string;
}

interface Lesson {
  readonly expected: string;
  readonly example: string | Localized;
}

export const languageNames: Localized = { kk: 'Kazakh', ru: 'Russian', en: 'English', tr: 'Turkish' };

const id = 'lower-case words of a-z and 0-9 joined by hyphens, at most 48 characters';
const date =
  'a day (2025-11-26), a month (2025-11) or a year (2025) that exists, as precise as the source is';
const address =
  'the full address, starting with https:// or http://, without user name or password; null when it is not known';
const language = 'a language code of ISO 639-1: two lower-case letters';
const fourLanguages = 'an object with kk, ru, en and tr';

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

const facts: Record<string, Lesson> = {
  '': {
    expected:
      'a fact: { id, topics, entities, kind, asOf, text, assertedBy, figures, evidence, covers, reviewBy, revision, status }',
    example: '{ "id": "kazllm-languages", "topics": ["ai"], "entities": ["kazllm"], "kind": "statistic", … }',
  },
  id: { expected: id, example: '"id": "kazllm-languages"' },
  topics: {
    expected: 'a list of topic ids of topics.json, the main one first',
    example: '"topics": ["compute", "ai"]',
  },
  'topics[]': { expected: 'the id of a topic of topics.json, once', example: '"topics": ["compute", "ai"]' },
  entities: {
    expected: 'a list of entity ids of entities.json',
    example: '"entities": ["kazllm", "kazakhstan"]',
  },
  'entities[]': { expected: 'the id of an entity of entities.json, once', example: '"entities": ["kazllm"]' },
  kind: { expected: `one of ${factKinds.join(', ')}`, example: '"kind": "statistic"' },
  asOf: { expected: date, example: '"asOf": "2025-10"' },
  asOfBasis: {
    expected: 'estimated, when the source does not say of when its statement is; else leave the field out',
    example: '"asOfBasis": "estimated"',
  },
  text: { expected: fourLanguages, example: '"text": { "kk": "…", "ru": "…", "en": "…", "tr": "…" }' },
  'text.*': {
    expected: 'one statement in that language, in our own words, 1 to 300 characters',
    example: {
      kk: '"kk": "KazLLM төрт тілде жұмыс істейді."',
      ru: '"ru": "KazLLM работает на четырёх языках."',
      en: '"en": "KazLLM works in four languages."',
      tr: '"tr": "KazLLM dört dilde çalışıyor."',
    },
  },
  asks: {
    expected: `${fourLanguages}, each a list of 2 to 5 questions; leave the field out when there are none`,
    example: '"asks": { "kk": ["…", "…"], "ru": ["…", "…"], "en": ["…", "…"], "tr": ["…", "…"] }',
  },
  'asks.*': {
    expected:
      'a list of 2 to 5 questions in that language that the fact answers, in other words than the text’s',
    example: {
      kk: '"kk": ["KazLLM қай тілдерді түсінеді", "қазақша жауап бере ала ма"]',
      ru: '"ru": ["какие языки знает KazLLM", "понимает ли он по-казахски"]',
      en: '"en": ["what languages does KazLLM speak", "can it write in Kazakh"]',
      tr: '"tr": ["KazLLM hangi dilleri biliyor", "Kazakça yazabiliyor mu"]',
    },
  },
  'asks.*[]': {
    expected: 'a short question in that language, at most 120 characters, once in the fact',
    example: {
      kk: '"KazLLM қай тілдерді түсінеді"',
      ru: '"какие языки знает KazLLM"',
      en: '"what languages does KazLLM speak"',
      tr: '"KazLLM hangi dilleri biliyor"',
    },
  },
  assertedBy: {
    expected: 'the id of the entity of entities.json that says so: a person, a company, an outlet',
    example: '"assertedBy": "tokayev"',
  },
  figures: {
    expected: 'a list of every number in the text; [] when there is none',
    example: '"figures": ["24", "193"]',
  },
  'figures[]': {
    expected: 'a number in plain form: digits, a point for decimals, % behind, nothing between thousands',
    example: '"figures": ["92%", "650000", "0.939"]',
  },
  evidence: {
    expected: 'at least one piece of evidence: no source, no sentence',
    example:
      '"evidence": [{ "source": "kazinform-digital-sovereignty", "paragraph": 4, "phrase": "ЕО тізіміне енді" }]',
  },
  'evidence[]': {
    expected: 'an object with source, paragraph and phrase',
    example: '{ "source": "kazinform-digital-sovereignty", "paragraph": 4, "phrase": "ЕО тізіміне енді" }',
  },
  'evidence[].source': {
    expected: 'the id of a source of sources.json',
    example: '"source": "kazinform-digital-sovereignty"',
  },
  'evidence[].paragraph': {
    expected: 'the number of the paragraph, 1 or more, headings included; null when only an excerpt was seen',
    example: '"paragraph": 4',
  },
  'evidence[].phrase': {
    expected: 'one to six words that stand in the source',
    example: '"phrase": "более 100 ИИ-агентов"',
  },
  relations: {
    expected: 'a list of what the fact has to say of others; leave the field out when there is nothing',
    example: '"relations": [{ "kind": "updates", "fact": "ai-sana-graduates" }]',
  },
  'relations[]': {
    expected: 'an object with kind and fact',
    example: '{ "kind": "disputes", "fact": "eu-list-40-resources" }',
  },
  'relations[].kind': { expected: `one of ${relationKinds.join(', ')}`, example: '"kind": "updates"' },
  'relations[].fact': {
    expected: 'the id of another fact of facts.json, once; an update is not older than what it updates',
    example: '"fact": "ai-sana-graduates"',
  },
  covers: {
    expected: 'a list of the research claims that the fact restates; [] when there is none',
    example: '"covers": ["ka-23"]',
  },
  'covers[]': { expected: 'the id of a claim', example: '"covers": ["ka-23"]' },
  reviewBy: {
    expected: `${date.replace('as precise as the source is', 'by which somebody looks again')}`,
    example: '"reviewBy": "2027-06-01"',
  },
  revision: { expected: 'a whole number: 1 at first, one more with every change', example: '"revision": 1' },
  change: {
    expected: 'what a revision above 1 changed: { kind, note }; nothing for revision 1',
    example: '"change": { "kind": "correction", "note": { "kk": "…", "ru": "…", "en": "…", "tr": "…" } }',
  },
  'change.kind': {
    expected: `${changeKinds.join(' (the world has moved on) or ')} (what stood there was wrong)`,
    example: '"kind": "correction"',
  },
  'change.note': {
    expected: fourLanguages,
    example: '"note": { "kk": "…", "ru": "…", "en": "…", "tr": "…" }',
  },
  'change.note.*': {
    expected: 'what is different now, in that language, 1 to 200 characters',
    example: {
      kk: '"kk": "Бұрын 92% деп көрсетілген еді."',
      ru: '"ru": "Раньше было указано 92%."',
      en: '"en": "It said 92% before."',
      tr: '"tr": "Daha önce %92 yazıyordu."',
    },
  },
  status: { expected: 'published or retired', example: '"status": "published"' },
};

const lessons: Readonly<Record<Part, Readonly<Record<string, Lesson>>>> = {
  topics,
  sources,
  entities,
  facts,
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
