import { changeKinds, factKinds, relationKinds } from '../types.ts';
import { date, fourLanguages, id, type Lesson } from './lesson.ts';

/** By field of a fact. */
export const factLessons: Record<string, Lesson> = {
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
  introduces: {
    expected: 'a list of those of its entities for which "what is it?" is answered with this fact',
    example: '"introduces": ["kazllm"]',
  },
  'introduces[]': {
    expected: 'one of the ids under "entities", introduced by no other published fact',
    example: '"introduces": ["kazllm"]',
  },
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
    expected: `${fourLanguages}, each a list of 2 to 5 questions that the fact answers, as people would put them`,
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
