import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/facts/check/check.ts';
import { renderProblems } from '../../src/facts/check/problem.ts';
import { loadContent, readFiles } from '../../src/facts/load.ts';
import { fold, plain } from '../../src/facts/search/text/fold.ts';
import { createFactStore } from '../../src/facts/snapshot.ts';
import { locales } from '../../src/locale.ts';
import { today } from './content.ts';
import { readQuestions } from './search/evaluate.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));

const claims = [
  ...Array.from({ length: 56 }, (_, index) => `ka-${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 33 }, (_, index) => `kz-${String(index + 1).padStart(2, '0')}`),
];

/** Capitals, punctuation, spaces and keyboards make no other question. */
function comparable(question: string): string {
  return fold(plain(question))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

describe('the content of this repository', () => {
  it('has no problems', async () => {
    const { raw, problems } = await readFiles(folder);
    const all = [...problems, ...checkContent(raw, { today }).problems];
    expect(renderProblems(folder, all)).toBe(renderProblems(folder, []));
  });

  it('has the ten topics, in their order', async () => {
    const { topics } = await loadContent(folder, today);
    expect(topics.map(({ id }) => id)).toEqual([
      'ai',
      'compute',
      'minerals',
      'startups',
      'egov',
      'fintech',
      'blockchain',
      'connectivity',
      'talent',
      'cooperation',
    ]);
  });

  it('covers every claim of the two articles, and shows each under a topic', async () => {
    const content = await loadContent(folder, today);
    const store = createFactStore(content);
    const shown = store.topics.flatMap(({ id }) => store.inTopic(id)).flatMap(({ covers }) => covers);
    expect(claims).toHaveLength(89);
    expect(claims.filter((claim) => !shown.includes(claim))).toEqual([]);
  });

  it('has no fact under no topic, and no topic without a fact', async () => {
    const store = createFactStore(await loadContent(folder, today));
    for (const { id } of store.topics) expect(store.inTopic(id).length, id).toBeGreaterThan(0);
  });

  it('keeps facts short enough for a phone', async () => {
    const { facts } = await loadContent(folder, today);
    for (const { id, text } of facts) {
      for (const locale of locales) expect(text[locale].length, `${id} ${locale}`).toBeLessThanOrEqual(300);
    }
  });

  it('holds at least 200 facts, ten to a topic, twenty where most is asked', async () => {
    const store = createFactStore(await loadContent(folder, today));
    expect(store.size).toBeGreaterThanOrEqual(200);
    for (const { id } of store.topics) expect(store.inTopic(id).length, id).toBeGreaterThanOrEqual(10);
    for (const id of ['startups', 'minerals', 'ai'])
      expect(store.inTopic(id).length, id).toBeGreaterThanOrEqual(20);
  });

  it('copies no question of those that measure the search', async () => {
    const { facts, paraphrases = [] } = await loadContent(folder, today);
    const measuring = ['tuned', 'unseen', 'fresh', 'articles', 'fresh8'].flatMap((name) =>
      readQuestions(fileURLToPath(new URL(`../questions/${name}.json`, import.meta.url))),
    );
    const questions = new Set(measuring.map(({ text }) => comparable(text)));
    const copied = [...facts, ...paraphrases].flatMap(({ id, asks }) =>
      locales
        .flatMap((locale) => asks?.[locale] ?? [])
        .filter((ask) => questions.has(comparable(ask)))
        .map((ask) => `${id}: ${ask}`),
    );
    expect(copied).toEqual([]);
  });

  it.each([
    ['the US list', 'us-list-50-resources', /\b60\b/],
    ['the EU list', 'eu-list-40-resources', /\b34\b/],
    ['the project that the EU put on its list', 'zhana-kazakhstan-eu-priority', /Sarytogan/],
    ['the rank of Zhana Kazakhstan', 'rare-earth-reserves-rank', /third|top three|three/],
    ['where and when the rare-earth centre was proposed', 'rare-earth-institute-idea', /Samarkand/],
    ['what 2 exaflops means', 'alem-cloud-power', /FP8/],
    ['AI-Sana over time', 'ai-sana-reach', /673,000/],
    ['KazLLM’s use', 'two-language-models', /600,000/],
    ['what share of online services is automatic', 'egov-services-online', /digitally|recorded/],
    ['energy for data centres', 'kazakhstan-offer-for-ai', /123|deficit/],
    ['how many people are needed', 'skilled-people-shortage', /million/],
  ])('answers %s: the article’s fact leads to what others say', async (_, id, expected) => {
    const store = createFactStore(await loadContent(folder, today));
    const fact = store.fact(id);
    if (!fact) throw new Error(`data/facts.json has no "${id}"`);
    const { newest, earlier, disputes, sharpenedBy, sharpens, related } = store.standing(fact);
    const others = [newest, ...earlier, ...disputes, ...sharpenedBy, ...sharpens, ...related];
    expect(others.map((other) => other?.text.en).join('\n')).toMatch(expected);
  });
});
