import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Localized } from '../../../src/locale.ts';
import { copyOfData } from '../derek.ts';

/** What the curators publish while everything breaks, and in which topics it is. */
export const first = {
  'trial-copper': ['minerals'],
  'trial-nickel': ['minerals', 'ai'],
  'trial-model': ['ai'],
};
export const second = { 'trial-zinc': ['minerals'], 'trial-agent': ['ai'] };
/** Of the first ones, what is found to be wrong. */
export const wrong = ['trial-copper', 'trial-nickel'] as const;

export type FirstFact = keyof typeof first;
export type TrialFact = FirstFact | keyof typeof second;

/** Every subscriber has the first, every other one the second as well. */
export const topics = ['minerals', 'ai'] as const;
export type Topic = (typeof topics)[number];

export function topicsOfFact(fact: TrialFact): readonly string[] {
  return { ...first, ...second }[fact];
}

/** Content that is published bit by bit. Whoever reads it meanwhile finds it whole. */
export interface Newsroom {
  readonly folder: string;
  write(...facts: readonly TrialFact[]): Promise<void>;
  /** Corrects the one and writes the other, at once. */
  correct(fact: FirstFact, another: TrialFact): Promise<void>;
  /** Takes it back. */
  retire(fact: FirstFact): Promise<void>;
}

interface Entry {
  readonly id: string;
  readonly entities?: unknown;
  readonly kind?: unknown;
  readonly assertedBy?: unknown;
  readonly evidence?: unknown;
  readonly status?: unknown;
  readonly figures?: readonly string[];
  readonly relations?: unknown;
}

/** As many facts as there are, or no more than something can be published beside: then a bot starts and reloads in a moment. */
export type Extent = 'whole' | 'small';

const fewFacts = 20;

export async function openNewsroom(extent: Extent = 'whole'): Promise<Newsroom> {
  const folder = await copyOfData();
  const file = path.join(folder, 'facts.json');
  let facts: readonly Entry[] = JSON.parse(await readFile(file, 'utf8')).facts;
  if (extent === 'small') facts = facts.filter(({ relations }) => relations === undefined).slice(0, fewFacts);
  // Nothing of what may be one fact's only: the questions that it answers, the entities that it introduces.
  const { entities, kind, assertedBy, evidence, status } = facts.find(isModel) ?? never();
  const model = { entities, kind, assertedBy, evidence, status };

  const save = async () => {
    await writeFile(`${file}.new`, JSON.stringify({ facts }));
    await rename(`${file}.new`, file);
  };
  const add = (fact: TrialFact) => {
    const [year] = new Date().toISOString().split('-');
    const entry = {
      ...model,
      id: fact,
      topics: topicsOfFact(fact),
      text: wordingOf(fact),
      figures: [],
      asOf: year,
      reviewBy: `${Number(year) + 1}-12-31`,
      revision: 1,
      covers: [],
    };
    facts = [...facts, entry];
  };
  if (extent === 'small') await save();
  return {
    folder,
    write: async (...written) => {
      for (const fact of written) add(fact);
      await save();
    },
    correct: async (fact, another) => {
      const correction = {
        text: correctedWordingOf(fact),
        revision: 2,
        change: { kind: 'correction', note },
      };
      facts = facts.map((entry) => (entry.id === fact ? { ...entry, ...correction } : entry));
      add(another);
      await save();
    },
    retire: async (fact) => {
      const retirement = { status: 'retired', revision: 2, change: { kind: 'correction', note } };
      facts = facts.map((entry) => (entry.id === fact ? { ...entry, ...retirement } : entry));
      await save();
    },
  };
}

function isModel({ figures, relations }: Entry): boolean {
  return figures?.length === 0 && relations === undefined;
}

function never(): never {
  throw new Error('data/facts.json has no fact without figures and relations');
}

export function wordingOf(fact: TrialFact): Localized {
  return {
    kk: `Сынақ дерегі: ${fact} туралы алғашқы хабар.`,
    ru: `Пробный факт: первое сообщение о ${fact}.`,
    en: `A fact on trial: the first news of ${fact}.`,
    tr: `Deneme bilgisi: ${fact} hakkında ilk haber.`,
  };
}

export function correctedWordingOf(fact: TrialFact): Localized {
  return {
    kk: `Сынақ дерегі: ${fact} туралы дұрысталған хабар.`,
    ru: `Пробный факт: исправленное сообщение о ${fact}.`,
    en: `A fact on trial: the corrected news of ${fact}.`,
    tr: `Deneme bilgisi: ${fact} hakkında düzeltilmiş haber.`,
  };
}

const note: Localized = {
  kk: 'Бұрын басқаша жазылған еді.',
  ru: 'Раньше было написано иначе.',
  en: 'It said otherwise before.',
  tr: 'Daha önce başka türlü yazıyordu.',
};
