import { fourLanguages, type Lesson } from './lesson.ts';

/** By field of an entry of paraphrases. */
export const paraphraseLessons: Record<string, Lesson> = {
  '': {
    expected: 'the paraphrases of a fact: { id, asks }',
    example: '{ "id": "kazllm-languages", "asks": { "kk": ["…"], "ru": ["…"], "en": ["…"], "tr": ["…"] } }',
  },
  id: { expected: 'the id of a fact of facts.json', example: '"id": "kazllm-languages"' },
  asks: {
    expected: `${fourLanguages}, each a list of 1 to 32 questions`,
    example: '"asks": { "kk": ["…"], "ru": ["…"], "en": ["…"], "tr": ["…"] }',
  },
  'asks.*': {
    expected: 'a list of 1 to 32 questions in that language that the fact answers, as strangers put them',
    example: {
      kk: '"kk": ["ана тілімде түсіне ме"]',
      ru: '"ru": ["поймёт ли бабушку из аула"]',
      en: '"en": ["can grandma talk to it"]',
      tr: '"tr": ["ninemle anlaşır mı"]',
    },
  },
  'asks.*[]': {
    expected: 'a short question in that language, at most 120 characters, once in the list',
    example: {
      kk: '"ана тілімде түсіне ме"',
      ru: '"поймёт ли бабушку из аула"',
      en: '"can grandma talk to it"',
      tr: '"ninemle anlaşır mı"',
    },
  },
};
