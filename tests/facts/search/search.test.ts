import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch, type Search } from '../../../src/facts/search/search.ts';
import type { FactStore } from '../../../src/facts/store.ts';
import { locales } from '../../../src/locale.ts';
import { judgeAll, type Outcome, readQuestions, repositoryStore } from './evaluate.ts';

let store: FactStore;
let search: Search;
beforeAll(async () => {
  store = await repositoryStore();
  search = createSearch(store);
});

function entitiesFor(question: string): readonly string[] {
  const answer = search.answer(question, 'en');
  return answer.kind === 'found' ? answer.fact.entities : [];
}

describe('a question is found however it is typed', () => {
  it.each([
    ['plain', 'сколько госуслуг онлайн', 'egov'],
    ['Kazakh', 'Alem.cloud қуаты қандай', 'alem-cloud'],
    ['Turkish', 'KazLLM hangi dilleri biliyor', 'kazllm'],
    ['English', 'who funds zhana kazakhstan', 'zhana-kazakhstan'],
    ['Kazakh in Russian letters', 'аи сана багдарламасынын сериктестери', 'ai-sana'],
    ['Russian in Latin letters', 'skolko gosuslug onlain', 'egov'],
    ['Turkish without its letters', 'kazllm kac kisi kullaniyor', 'kazllm'],
    ['with a typo', 'what is kazlm', 'kazllm'],
    ['with two letters swapped', 'что такое kapsi alaqan', 'kaspi'],
    ['with letters in any order', 'сколько школ на страликне', 'starlink'],
    ['as "what goes on with"', 'kazllm ne oluyor', 'kazllm'],
    ['by its city', 'tumo hangi şehirde', 'tumo'],
    ['on the wrong keyboard', 'Фдуь.сдщгв', 'alem-cloud'],
  ])('%s: %s', (_, question, entity) => {
    expect(entitiesFor(question), question).toContain(entity);
  });

  it.each(['hello', 'курс доллара', 'қалайсың', 'спасибо', 'merhaba', '', '   ', '???', '(.*)+', '🦆'])(
    '%j is no question that the store answers',
    (question) => {
      expect(search.answer(question, 'en').kind).not.toBe('found');
    },
  );
});

it('never throws, and answers the same twice, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(...locales),
      (question, locale) => {
        expect(search.answer(question, locale).kind).toBe(search.answer(question, locale).kind);
        expect(search.find(question, { limit: 5 }).length).toBeLessThanOrEqual(5);
      },
    ),
    { numRuns: 200 },
  );
});

it('pages through what it finds without gaps and without repeating', () => {
  const all = search.find('kazakhstan', { limit: 60 }).map(({ id }) => id);
  const paged = [0, 20, 40]
    .flatMap((offset) => search.find('kazakhstan', { limit: 20, offset }))
    .map(({ id }) => id);
  expect(paged).toEqual(all);
  expect(new Set(all).size).toBe(all.length);
});

// `fresh8` is no part of the fit: it holds the aims. The others hold what is reached, so that it does not get worse unseen.
describe.each([
  ['fresh8', { right: 0.95, wrong: 0.02, declined: 0.97 }],
  ['fresh7', { right: 0.97, wrong: 0.01, declined: 0.97 }],
  ['tuned', { right: 0.94, wrong: 0.03, declined: 0.97 }],
  ['unseen', { right: 0.93, wrong: 0.03, declined: 0.97 }],
  ['fresh', { right: 0.92, wrong: 0.03, declined: 0.96 }],
  ['articles', { right: 0.95, wrong: 0.02, declined: 0.97 }],
  ['fresh5', { right: 0.96, wrong: 0.02, declined: 0.97 }],
  ['fresh6', { right: 0.94, wrong: 0.03, declined: 0.94 }],
] as const)('the %s questions of this repository', (name, least) => {
  it('are answered at least as well as before', () => {
    const judged = judgeAll(readQuestions(`tests/questions/${name}.json`), search, store);
    const count = (...outcomes: Outcome[]) =>
      judged.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const answerable = count('right', 'half', 'wrong', 'unknown');
    const unanswerable = count('declined', 'falsely answered');
    expect(count('right') / answerable).toBeGreaterThanOrEqual(least.right);
    expect(count('wrong') / answerable).toBeLessThanOrEqual(least.wrong);
    expect(count('declined') / unanswerable).toBeGreaterThanOrEqual(least.declined);
  });
});

it('declines at least as many near misses and strange requests as before', () => {
  const judged = judgeAll(readQuestions('tests/facts/search/unanswerable.json'), search, store);
  const declined = judged.filter(({ outcome }) => outcome === 'declined').length;
  expect(declined / judged.length).toBeGreaterThanOrEqual(0.93);
});
