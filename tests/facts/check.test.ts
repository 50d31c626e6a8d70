import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/facts/check/check.ts';
import {
  type Problem,
  type ProblemCode,
  problemCodes,
  renderProblem,
} from '../../src/facts/check/problem.ts';
import type { RawContent } from '../../src/facts/parts.ts';
import { goodContent, goodFact, type Loose, problemsAfter, today } from './content.ts';

function correction(note: string) {
  return { kind: 'correction', note: { kk: note, ru: note, en: note, tr: note } };
}

interface Case {
  readonly code: ProblemCode;
  readonly what: string;
  readonly break: (content: Loose) => void;
  readonly entry: string;
  readonly field: string;
  /** Pieces that teach: what was wrong, what is expected, a good one. */
  readonly says: readonly string[];
}

const fact = (content: Loose) => content.facts[0];
const inFacts = { entry: 'model-students' };

const cases: readonly Case[] = [
  {
    code: 'missing-language',
    what: 'a text without Turkish',
    break: (content) => delete fact(content).text.tr,
    ...inFacts,
    field: 'text.tr',
    says: ['Turkish is missing', 'statement in Turkish', '"tr": "KazLLM dört dilde çalışıyor."'],
  },
  {
    code: 'missing-language',
    what: 'aliases without Kazakh',
    break: (content) => delete content.entities[1].aliases.kk,
    entry: 'kazllm',
    field: 'aliases.kk',
    says: ['Kazakh is missing', '[] when there are none'],
  },
  {
    code: 'empty-text',
    what: 'a text of spaces',
    break: (content) => {
      fact(content).text.kk = ' \u00a0 ';
    },
    ...inFacts,
    field: 'text.kk',
    says: ['The text is empty', 'statement in Kazakh', '"kk": "KazLLM төрт тілде'],
  },
  {
    code: 'wrong-count',
    what: 'one question only in Russian',
    break: (content) => {
      const two = ['question', 'another'];
      fact(content).asks = { kk: two, ru: ['вопрос'], en: two, tr: two };
    },
    ...inFacts,
    field: 'asks.ru',
    says: ['Russian has 1 question', '2 to 5 questions', 'какие языки знает KazLLM'],
  },
  {
    code: 'not-its-entity',
    what: 'a fact that introduces what it does not name',
    break: (content) => {
      fact(content).introduces = ['horizon'];
    },
    ...inFacts,
    field: 'introduces[0]',
    says: ['"horizon"', 'one of the ids under "entities"'],
  },
  {
    code: 'introduced-twice',
    what: 'an entity that two facts introduce',
    break: (content) => {
      fact(content).introduces = ['kazllm'];
      content.facts[1].entities = ['kazllm'];
      content.facts[1].introduces = ['kazllm'];
    },
    entry: 'deposit-plan',
    field: 'introduces[0]',
    says: ['"kazllm" is introduced by', 'model-students'],
  },
  {
    code: 'text-too-long',
    what: 'a text of 301 characters',
    break: (content) => {
      fact(content).text.en = fact(content).text.en.padEnd(301, ' so');
    },
    ...inFacts,
    field: 'text.en',
    says: ['301 characters, 1 too many', '1 to 300 characters'],
  },
  {
    code: 'text-too-long',
    what: 'a topic description that Telegram would refuse',
    break: (content) => {
      content.topics[0].about.ru = 'ы'.repeat(257);
    },
    entry: 'ai',
    field: 'about.ru',
    says: ['257 characters', 'at most 256 characters', '"ru": "Месторождения'],
  },
  {
    code: 'figures-differ',
    what: 'a figure that differs in one language',
    break: (content) => {
      fact(content).text.tr = fact(content).text.tr.replace('%92', '%93');
    },
    ...inFacts,
    field: 'text.tr',
    says: ['Turkish lacks 92%', 'has 93%', 'same value in all four languages', '92% is %92 in Turkish'],
  },
  {
    code: 'figures-differ',
    what: 'a figure of the text that figures does not list',
    break: (content) => {
      fact(content).figures = ['92%'];
    },
    ...inFacts,
    field: 'figures',
    says: ['figures lacks 650000, which the text has', '"figures": ["650000"]'],
  },
  {
    code: 'figures-differ',
    what: 'thousands written as in another language',
    break: (content) => {
      fact(content).text.en = fact(content).text.en.replace('650,000', '650.000');
    },
    ...inFacts,
    field: 'text.en',
    says: ['English lacks 650000', 'has 650', '650000 is 650,000 in English'],
  },
  {
    code: 'bad-figure',
    what: 'a figure with a separator',
    break: (content) => {
      fact(content).figures = ['650 000', '92%'];
    },
    ...inFacts,
    field: 'figures[0]',
    says: ['"650 000" is not a number in plain form', 'nothing between thousands', '"650000"'],
  },
  {
    code: 'unknown-topic',
    what: 'a topic that does not exist',
    break: (content) => {
      fact(content).topics = ['mineral'];
    },
    ...inFacts,
    field: 'topics[0]',
    says: ['"mineral" is not in topics.json', 'Did you mean "minerals"?', '"topics": ["compute", "ai"]'],
  },
  {
    code: 'unknown-entity',
    what: 'an entity that does not exist',
    break: (content) => {
      fact(content).entities = ['kazlm'];
    },
    ...inFacts,
    field: 'entities[0]',
    says: ['"kazlm" is not in entities.json', 'Did you mean "kazllm"?'],
  },
  {
    code: 'unknown-source',
    what: 'a source that does not exist',
    break: (content) => {
      fact(content).evidence[0].source = 'third-artikle';
    },
    ...inFacts,
    field: 'evidence[0].source',
    says: ['"third-artikle" is not in sources.json', 'the id of a source of sources.json'],
  },
  {
    code: 'no-topic',
    what: 'a fact without a topic',
    break: (content) => {
      fact(content).topics = [];
    },
    ...inFacts,
    field: 'topics',
    says: ['has no topic', 'the main one first'],
  },
  {
    code: 'repeated',
    what: 'an entity named twice',
    break: (content) => {
      fact(content).entities = ['kazllm', 'kazllm'];
    },
    ...inFacts,
    field: 'entities[1]',
    says: ['"kazllm" stands here more than once'],
  },
  ...['2025-13', '2025-02-29', '25-01', 'October 2025', '2025-1-1', '0001', ''].map(
    (date): Case => ({
      code: 'bad-date',
      what: `the date "${date}"`,
      break: (content) => {
        fact(content).asOf = date;
      },
      ...inFacts,
      field: 'asOf',
      says: [
        `There is no date "${date}"`,
        'a day (2025-11-26), a month (2025-11) or a year (2025)',
        '"asOf": "2025-10"',
      ],
    }),
  ),
  {
    code: 'bad-date',
    what: 'a review on 31 June',
    break: (content) => {
      fact(content).reviewBy = '2027-06-31';
    },
    ...inFacts,
    field: 'reviewBy',
    says: ['There is no date "2027-06-31"', '"reviewBy": "2027-06-01"'],
  },
  {
    code: 'bad-date',
    what: 'a bad date of an edition',
    break: (content) => {
      content.sources[0].editions[0].date = '2025-00';
    },
    entry: 'first-article',
    field: 'editions[0].date',
    says: ['null when it is not known'],
  },
  {
    code: 'date-in-future',
    what: 'a plan dated by the year it aims at',
    break: (content) => {
      fact(content).asOf = '2029';
    },
    ...inFacts,
    field: 'asOf',
    says: [
      '"2029" lies far ahead of today, 2026-11-22',
      'the day on which it was announced',
      '"asOf": "2026-11"',
    ],
  },
  {
    code: 'no-evidence',
    what: 'a fact with an empty list of evidence',
    break: (content) => {
      fact(content).evidence = [];
    },
    ...inFacts,
    field: 'evidence',
    says: ['has no evidence', 'no source, no sentence', '"evidence": [{ "source"'],
  },
  {
    code: 'no-evidence',
    what: 'a fact without the field evidence',
    break: (content) => delete fact(content).evidence,
    ...inFacts,
    field: 'evidence',
    says: ['has no evidence'],
  },
  {
    code: 'phrase-too-long',
    what: 'a phrase of seven words',
    break: (content) => {
      fact(content).evidence[0].phrase = 'раз два три — четыре пять шесть семь';
    },
    ...inFacts,
    field: 'evidence[0].phrase',
    says: ['has 7 words', 'one to six words that stand in the source', '"phrase": "более 100 ИИ-агентов"'],
  },
  {
    code: 'empty-phrase',
    what: 'a phrase without a word',
    break: (content) => {
      fact(content).evidence[0].phrase = ' … ';
    },
    ...inFacts,
    field: 'evidence[0].phrase',
    says: ['phrase is empty'],
  },
  {
    code: 'bad-paragraph',
    what: 'paragraph 0',
    break: (content) => {
      fact(content).evidence[0].paragraph = 0;
    },
    ...inFacts,
    field: 'evidence[0].paragraph',
    says: ['no paragraph 0', '1 or more', 'null when only an excerpt was seen'],
  },
  ...(['opinion', 'plan', 'forecast'] as const).flatMap((kind) =>
    [undefined, null, '', 'nobody-known'].map(
      (name): Case => ({
        code: 'nobody-asserts',
        what: `the ${kind} of ${JSON.stringify(name)}`,
        break: (content) => Object.assign(fact(content), { kind, assertedBy: name }),
        ...inFacts,
        field: 'assertedBy',
        says: [
          `Nobody’s name stands on this ${kind}`,
          'a person, a company, an outlet',
          '"assertedBy": "tokayev"',
        ],
      }),
    ),
  ),
  {
    code: 'unknown-entity',
    what: 'a statistic of somebody unknown',
    break: (content) => {
      fact(content).assertedBy = 'exprt';
    },
    ...inFacts,
    field: 'assertedBy',
    says: ['"exprt" is not in entities.json', 'Did you mean "expert"?'],
  },
  {
    code: 'bad-revision',
    what: 'revision 0',
    break: (content) => {
      fact(content).revision = 0;
    },
    ...inFacts,
    field: 'revision',
    says: ['no revision 0', '1 at first, one more with every change', '"revision": 1'],
  },
  {
    code: 'bad-revision',
    what: 'revision 1.5',
    break: (content) => {
      fact(content).revision = 1.5;
    },
    ...inFacts,
    field: 'revision',
    says: ['no revision 1.5'],
  },
  {
    code: 'no-change',
    what: 'a second revision that does not say what it changed',
    break: (content) => {
      fact(content).revision = 2;
    },
    ...inFacts,
    field: 'change',
    says: ['Revision 2 does not say what it changed', '"kind": "correction"'],
  },
  {
    code: 'nothing-to-change',
    what: 'a change of the first revision',
    break: (content) => Object.assign(fact(content), { change: correction('It was wrong.') }),
    ...inFacts,
    field: 'change',
    says: ['A first revision has changed nothing'],
  },
  {
    code: 'figures-differ',
    what: 'a note with a figure in one language only',
    break: (content) =>
      Object.assign(fact(content), {
        revision: 2,
        change: {
          ...correction('It was wrong.'),
          note: { ...correction('It was wrong.').note, tr: '%92 idi' },
        },
      }),
    ...inFacts,
    field: 'change.note.tr',
    says: ['Turkish has 92%'],
  },
  {
    code: 'text-too-long',
    what: 'a note of 201 characters',
    break: (content) =>
      Object.assign(fact(content), {
        revision: 2,
        change: { kind: 'update', note: { ...correction('Brief.').note, en: 'x'.repeat(201) } },
      }),
    ...inFacts,
    field: 'change.note.en',
    says: ['201 characters, 1 too many', '1 to 200'],
  },
  {
    code: 'same-fact',
    what: 'the same statement under another id',
    break: (content) => content.facts.push({ ...goodFact(), id: 'model-users' }),
    entry: 'model-users',
    field: 'text.kk',
    says: [
      'model-users (entry 3) says the same as model-students (entry 1) in Kazakh, Russian, English, Turkish',
      'merge',
    ],
  },
  ...['Model', 'a--b', 'model_students', 'a b', '-a', 'модель', '', `a${'-b'.repeat(24)}`].map(
    (id): Case => ({
      code: 'bad-id',
      what: `the id "${id}"`,
      break: (content) => {
        fact(content).id = id;
      },
      entry: id || '#1',
      field: 'id',
      says: [
        'lower-case words of a-z and 0-9 joined by hyphens, at most 48 characters',
        '"id": "kazllm-languages"',
      ],
    }),
  ),
  ...['rare-earths', 'Ai', `a${'b'.repeat(32)}`].map(
    (id): Case => ({
      code: 'bad-id',
      what: `the topic id "${id}", which is no command`,
      break: (content) => {
        content.topics[0].id = id;
        for (const entry of content.facts) entry.topics = [id];
      },
      entry: id,
      field: 'id',
      says: ['the command of the topic', 'at most 32 characters', '"id": "minerals"'],
    }),
  ),
  ...(['topics', 'sources', 'entities', 'facts'] as const).map(
    (part): Case => ({
      code: 'duplicate-id',
      what: `one id twice in ${part}.json`,
      break: (content) => {
        content[part][1].id = content[part][0].id;
        content.facts[1].topics = ['ai'];
        content.facts[1].evidence[0].source = 'first-article';
        for (const entry of content.facts) entry.entities = ['kazakhstan'];
      },
      entry: goodContent()[part][0].id,
      field: 'id',
      says: ['Entry 2 has the same id as entry 1', 'an id that no other entry of this file has'],
    }),
  ),
  ...[
    'example.org/2',
    'ftp://example.org',
    'https://me:secret@example.org',
    'https://a b',
    '',
    'javascript:alert(1)',
  ].map(
    (url): Case => ({
      code: 'bad-url',
      what: `the address "${url}"`,
      break: (content) => {
        content.sources[1].url = url;
      },
      entry: 'second-article',
      field: 'url',
      says: [
        'the full address, starting with https:// or http://',
        'null when it is not known',
        'https://example.org',
      ],
    }),
  ),
  {
    code: 'bad-url',
    what: 'the bad address of an edition',
    break: (content) => {
      content.sources[0].editions[0].url = 'www.example.org';
    },
    entry: 'first-article',
    field: 'editions[0].url',
    says: ['"www.example.org" is no address'],
  },
  {
    code: 'bad-language',
    what: 'a language written out',
    break: (content) => {
      content.sources[0].lang = 'English';
    },
    entry: 'first-article',
    field: 'lang',
    says: ['"English" is not a language code', 'ISO 639-1', '"lang": "ru"'],
  },
  ...[undefined, ''].map(
    (lang): Case => ({
      code: 'edition-without-language',
      what: `an edition with the language ${JSON.stringify(lang)}`,
      break: (content) => {
        content.sources[0].editions[0].lang = lang;
      },
      entry: 'first-article',
      field: 'editions[0].lang',
      says: ['The edition has no language', 'ISO 639-1', '"lang": "kk"'],
    }),
  ),
  ...['\u202e', '\u2066', '\n', '\t', '\u0007', '\ud800', '\ufffd'].map(
    (character): Case => ({
      code: 'forbidden-character',
      what: `a name with U+${character.charCodeAt(0).toString(16)}`,
      break: (content) => {
        content.entities[0].name.en = `Kazakh${character}stan`;
      },
      entry: 'kazakhstan',
      field: 'name.en',
      says: [
        `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
        'one line of visible text',
      ],
    }),
  ),
  {
    code: 'forbidden-character',
    what: 'a title that turns the text around',
    break: (content) => {
      content.sources[0].editions[0].title = '\u202eelcitra';
    },
    entry: 'first-article',
    field: 'editions[0].title',
    says: ['U+202E'],
  },
  {
    code: 'bad-emoji',
    what: 'two emoji',
    break: (content) => {
      content.topics[0].emoji = '🤖🤖';
    },
    entry: 'ai',
    field: 'emoji',
    says: ['not one emoji', '"emoji": "⛏️"'],
  },
  {
    code: 'missing-field',
    what: 'a fact without a review date',
    break: (content) => delete fact(content).reviewBy,
    ...inFacts,
    field: 'reviewBy',
    says: ['The field is missing', 'by which somebody looks again'],
  },
  {
    code: 'unknown-field',
    what: 'a slip in an optional field',
    break: (content) => {
      content.entities[3].rol = content.entities[3].role;
    },
    entry: 'expert',
    field: 'rol',
    says: ['The field "rol" is not known here', 'Did you mean "role"?', 'id, name, aliases, role'],
  },
  {
    code: 'unknown-field',
    what: 'a fifth language',
    break: (content) => {
      fact(content).text.de = 'Ein Satz.';
    },
    ...inFacts,
    field: 'text.de',
    says: ['"de" is not known here', 'only these fields: kk, ru, en, tr'],
  },
  {
    code: 'wrong-type',
    what: 'a single topic instead of a list',
    break: (content) => {
      fact(content).topics = 'ai';
    },
    ...inFacts,
    field: 'topics',
    says: ['This is "ai"', 'a list of topic ids of topics.json'],
  },
  {
    code: 'unknown-value',
    what: 'a kind that does not exist',
    break: (content) => {
      fact(content).kind = 'statistics';
    },
    ...inFacts,
    field: 'kind',
    says: [
      '"statistics", which is not one of them',
      'statistic, event, plan, opinion, forecast',
      '"kind": "statistic"',
    ],
  },
  {
    code: 'wrong-type',
    what: 'an entry that is a text',
    break: (content) => {
      content.facts[1] = 'deposit-plan';
    },
    entry: '#2',
    field: '',
    says: ['This is "deposit-plan"', 'a fact: { id, topics'],
  },
  {
    code: 'unknown-fact',
    what: 'a relation to a fact that is not there',
    break: (content) => {
      fact(content).relations = [{ kind: 'disputes', fact: 'deposit-plans' }];
    },
    ...inFacts,
    field: 'relations[0].fact',
    says: ['"deposit-plans" is not in facts.json', 'Did you mean "deposit-plan"?'],
  },
  {
    code: 'relation-to-itself',
    what: 'a fact that updates itself',
    break: (content) => {
      fact(content).relations = [{ kind: 'updates', fact: 'model-students' }];
    },
    ...inFacts,
    field: 'relations[0].fact',
    says: ['relation to itself', 'the id of another fact'],
  },
  {
    code: 'repeated',
    what: 'two relations to one fact',
    break: (content) => {
      fact(content).relations = ['sharpens', 'related'].map((kind) => ({ kind, fact: 'deposit-plan' }));
    },
    ...inFacts,
    field: 'relations[1].fact',
    says: ['more than once'],
  },
  {
    code: 'updates-newer',
    what: 'an update that is older than what it updates',
    break: (content) => {
      fact(content).relations = [{ kind: 'updates', fact: 'deposit-plan' }];
    },
    ...inFacts,
    field: 'relations[0].fact',
    says: ['is of 2025-10 and cannot update "deposit-plan", which is of 2025-11-26'],
  },
  {
    code: 'unknown-value',
    what: 'a relation of a kind that does not exist',
    break: (content) => {
      fact(content).relations = [{ kind: 'contradicts', fact: 'deposit-plan' }];
    },
    ...inFacts,
    field: 'relations[0].kind',
    says: ['disputes, updates, sharpens, related'],
  },
];

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[...path, key], ...pathsOf((value as Loose)[key], [...path, key])]);
}

function replaceAt(content: Loose, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce((found, key) => found[key], content);
  const key = path.at(-1) ?? '';
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

describe('the checks of the content', () => {
  it('find nothing in good content', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  it.each(cases)('$code: $what', ({ code, break: change, entry, field, says }) => {
    const problems = problemsAfter(change);
    expect(problems.map(({ code: found }) => found)).toEqual([code]);
    const [problem] = problems;
    expect(problem).toMatchObject({ code, entry, field });
    const text = renderProblem(problem as Problem);
    for (const piece of [problem?.file, entry, field, ...says]) expect(text).toContain(piece);
    expect(text).toMatch(/\n {2}Expected: .+\n {2}Example: {2}.+/);
  });

  it('are all tried above, those of the files apart', () => {
    const ofFiles = ['file-missing', 'file-unreadable', 'json-syntax', 'wrong-shape'];
    const elsewhere = ['circular-updates', 'no-asks'];
    const tried = new Set([...cases.map(({ code }) => code), ...ofFiles, ...elsewhere]);
    expect(problemCodes.filter((code) => !tried.has(code))).toEqual([]);
  });

  it('no-asks: only where they are asked for', () => {
    const { problems } = checkContent(goodContent(), { today, asksNeeded: true });
    expect(problems.map(({ code, entry, field }) => [code, entry, field])).toEqual([
      ['no-asks', 'model-students', 'asks'],
      ['no-asks', 'deposit-plan', 'asks'],
    ]);
    expect(checkContent(goodContent(), { today }).problems).toEqual([]);
  });

  it('circular-updates: each fact of the circle is named, with the way round', () => {
    const problems = problemsAfter((content) => {
      content.facts[0].asOf = '2025-11-26';
      content.facts[0].relations = [{ kind: 'updates', fact: 'deposit-plan' }];
      content.facts[1].relations = [{ kind: 'updates', fact: 'model-students' }];
    });
    expect(problems.map(({ code, entry }) => [code, entry])).toEqual([
      ['circular-updates', 'model-students'],
      ['circular-updates', 'deposit-plan'],
    ]);
    expect(problems[0]?.message).toContain('model-students → deposit-plan → model-students');
  });

  it('report everything at once, file by file and entry by entry', () => {
    const problems = problemsAfter((content) => {
      content.topics[0].emoji = 'x';
      delete content.sources[1].publisher;
      content.facts[0].text.kk = '';
      content.facts[0].asOf = '2025-99';
      content.facts[0].assertedBy = 'unknown';
      content.facts[0].evidence[0] = { source: 'none-such', paragraph: -1, phrase: 'a b c d e f g' };
      content.facts[1].revision = 'one';
      content.facts[1].id = 'No Id';
    });
    expect(problems.map(({ file, entry, code }) => [file, entry, code])).toEqual([
      ['topics.json', 'ai', 'bad-emoji'],
      ['sources.json', 'second-article', 'missing-field'],
      ['facts.json', 'model-students', 'empty-text'],
      ['facts.json', 'model-students', 'bad-date'],
      ['facts.json', 'model-students', 'unknown-source'],
      ['facts.json', 'model-students', 'unknown-entity'],
      ['facts.json', 'model-students', 'phrase-too-long'],
      ['facts.json', 'model-students', 'bad-paragraph'],
      ['facts.json', 'No Id', 'wrong-type'],
      ['facts.json', 'No Id', 'bad-id'],
    ]);
  });

  it('do not mind two entities with the same alias', () => {
    const problems = problemsAfter((content) => {
      content.entities[0].aliases.en = ['the model'];
      content.entities[1].aliases.en = ['the model'];
    });
    expect(problems).toEqual([]);
  });

  it('do not count the digits in the names of entities', () => {
    const problems = problemsAfter((content) => {
      fact(content).text.ru += ' Это Horizon 7.';
    });
    expect(problems).toEqual([]);
  });

  it('leave the direction marks of right-to-left titles alone', () => {
    const problems = problemsAfter((content) => {
      content.sources[0].title = 'מאמר\u200f (1)';
    });
    expect(problems).toEqual([]);
  });

  it('let facts with other figures, and retired ones, be worded alike', () => {
    const problems = problemsAfter((content) => {
      const other = { ...goodFact(), id: 'model-students-2024', figures: ['650000', '91%'] };
      for (const locale of ['kk', 'ru', 'en', 'tr']) {
        other.text = { ...other.text, [locale]: other.text[locale].replace('92', '91') };
      }
      content.facts.push(other, { ...goodFact(), id: 'model-students-old', status: 'retired' });
    });
    expect(problems).toEqual([]);
  });

  it('find a statement again that differs in case, punctuation and one word of ten', () => {
    const words = 'one two three four five six seven eight nine ten';
    const problems = problemsAfter((content) => {
      content.facts[0].figures = [];
      content.facts[0].text = { kk: 'бір', ru: 'раз', en: words, tr: 'bir' };
      content.facts[1].text.en = `${words.toUpperCase()}, eleven!`;
    });
    expect(problems.map(({ code, field }) => [code, field])).toEqual([['same-fact', 'text.en']]);
  });

  it('survive whatever stands in the lists', () => {
    const junk = [
      null,
      1,
      'x',
      [],
      {},
      { id: {} },
      { id: '__proto__', text: [] },
      { evidence: [null, 3], editions: {} },
    ];
    const problems = problemsAfter((content) => {
      for (const part of ['topics', 'sources', 'entities', 'facts']) content[part] = junk;
    });
    expect(problems.length).toBeGreaterThan(4 * junk.length);
    for (const problem of problems) expect(renderProblem(problem)).not.toContain('undefined');
  });

  it('never fail themselves, whatever the files hold', () => {
    const list = fc.option(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 4 }), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ topics: list, sources: list, entities: list, facts: list }), (raw) => {
        const { content, problems } = checkContent(raw as RawContent, { today });
        expect(problems.length > 0 && content !== undefined).toBe(false);
      }),
    );
  });

  it('miss no field: each one that is taken away, or holds something else, is reported', () => {
    const optional = new Set(['role', 'note']);
    const parts = Object.keys(goodContent());
    const places = parts.flatMap((part) => pathsOf(goodContent()[part], [part]));
    expect(places.length).toBeGreaterThan(150);
    for (const path of places) {
      const field = path.at(-1);
      for (const change of [undefined, { odd: true }]) {
        const problems = problemsAfter((content) => replaceAt(content, path, change));
        const fine = change === undefined && (typeof field === 'number' || optional.has(String(field)));
        if (!fine) expect(problems.length, path.join('.')).toBeGreaterThan(0);
      }
    }
  });

  it('show what a bad value holds without letting it forge lines', () => {
    const [problem] = problemsAfter((content) => {
      content.facts[0].topics = ['ai\n  Expected: nothing\u202e'];
    });
    expect(problem && renderProblem(problem).split('\n')).toHaveLength(4);
    expect(problem?.message).toContain('<U+000A>');
  });

  it('go through 10,000 facts in a few seconds', () => {
    const word = (place: number) =>
      [...String(place)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    const content = goodContent();
    content.facts = Array.from({ length: 10_000 }, (_, place) => {
      const text = `one two three four five six seven eight nine ten eleven ${word(place)}`;
      return {
        ...goodFact(),
        id: `fact-${place}`,
        figures: [],
        text: { kk: text, ru: text, en: text, tr: text },
      };
    });
    const started = performance.now();
    expect(problemsAfter((good) => Object.assign(good, content))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
