import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../src/facts/check/check.ts';
import type { Problem } from '../../src/facts/check/problem.ts';
import { parts } from '../../src/facts/parts.ts';
import { createFactStore } from '../../src/facts/snapshot.ts';
import type { FactStore } from '../../src/facts/store.ts';
import type { Content } from '../../src/facts/types.ts';

export const today = new Date('2026-11-22T09:00:00Z');

// biome-ignore lint/suspicious/noExplicitAny: a test breaks content in ways that types forbid.
export type Loose = any;

const same = (text: string) => ({ kk: text, ru: text, en: text, tr: text });
const none = () => ({ kk: [], ru: [], en: [], tr: [] });

/** Small content without problems, new with every call, loosely typed so that a test can break it. */
export function goodContent(): Loose {
  return {
    topics: [
      { id: 'ai', emoji: '🤖', name: same('AI'), about: same('Models and what is done with them') },
      { id: 'minerals', emoji: '⛏️', name: same('Minerals'), about: same('Deposits') },
    ],
    sources: [
      {
        id: 'first-article',
        title: 'The first article',
        publisher: 'Outlet',
        author: null,
        url: null,
        date: '2025-10',
        dateBasis: 'estimated',
        lang: 'en',
        verified: false,
        editions: [
          {
            lang: 'ru',
            title: 'Первая статья',
            publisher: 'Outlet',
            url: 'https://example.org/ru',
            date: null,
            verified: true,
          },
        ],
      },
      {
        id: 'second-article',
        title: 'The second article',
        publisher: 'Outlet',
        author: 'Somebody',
        url: 'https://example.org/2',
        date: '2025-11-26',
        dateBasis: 'stated',
        lang: 'kk',
        verified: true,
        editions: [],
      },
    ],
    entities: [
      { id: 'kazakhstan', name: same('Kazakhstan'), aliases: none() },
      { id: 'kazllm', name: same('KazLLM'), aliases: { ...none(), ru: ['КазLLM'] } },
      { id: 'horizon', name: same('Horizon 7'), aliases: none() },
      { id: 'expert', name: same('The Expert'), aliases: none(), role: same('expert') },
    ],
    facts: [goodFact(), { ...goodFact(), ...secondFact() }],
    paraphrases: [],
  };
}

export function goodFact(): Loose {
  return {
    id: 'model-students',
    topics: ['ai'],
    entities: ['kazllm', 'kazakhstan'],
    kind: 'statistic',
    asOf: '2025-10',
    text: {
      kk: 'Модельмен 650\u00a0000 студент, яғни барлығының 92%-ы жұмыс істейді.',
      ru: 'С моделью работают 650\u00a0000 студентов, то есть 92% от всех.',
      en: '650,000 students, that is 92% of all, work with the model.',
      tr: 'Modelle 650.000 öğrenci, yani hepsinin %92’si çalışıyor.',
    },
    assertedBy: 'expert',
    figures: ['650000', '92%'],
    evidence: [{ source: 'first-article', paragraph: 3, phrase: 'работают с моделью' }],
    covers: ['ka-01'],
    reviewBy: '2027-06-01',
    revision: 1,
    status: 'published',
  };
}

function secondFact() {
  return {
    id: 'deposit-plan',
    topics: ['minerals', 'ai'],
    kind: 'plan',
    asOf: '2025-11-26',
    text: {
      kk: 'Кен орнын игеру жоспарланып отыр.',
      ru: 'Месторождение планируют освоить.',
      en: 'There are plans to develop the deposit.',
      tr: 'Maden yatağının işletilmesi planlanıyor.',
    },
    figures: [],
    evidence: [{ source: 'second-article', paragraph: null, phrase: 'кен орны' }],
  };
}

/** What the checks find after `change` has been made to good content. */
export function problemsAfter(change: (content: Loose) => void): readonly Problem[] {
  const content = goodContent();
  change(content);
  return checkContent(content, { today }).problems;
}

export function checked(content: Loose): Content {
  const { content: good, problems } = checkContent(content, { today });
  if (!good) throw new Error(`the content of this test is bad: ${JSON.stringify(problems, null, 2)}`);
  return good;
}

export function storeOf(content: Loose): FactStore {
  return createFactStore(checked(content));
}

export async function newFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'derek-facts-'));
}

export async function writeContent(folder: string, content: Loose): Promise<void> {
  await Promise.all(
    parts.map((part) =>
      writeFile(path.join(folder, `${part}.json`), JSON.stringify({ [part]: content[part] })),
    ),
  );
}

export async function folderWith(content: Loose): Promise<string> {
  const folder = await newFolder();
  await writeContent(folder, content);
  return folder;
}
