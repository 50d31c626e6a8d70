import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../src/facts/load.ts';
import { createIndex, type Index } from '../../../src/facts/search/index/index.ts';
import { readQuestion } from '../../../src/facts/search/query/question.ts';
import { rank } from '../../../src/facts/search/rank/score.ts';
import { type Trait, traits } from '../../../src/facts/search/rank/traits.ts';
import { weigh } from '../../../src/facts/search/rank/weigh.ts';
import { createFactStore } from '../../../src/facts/snapshot.ts';
import type { Fact } from '../../../src/facts/types.ts';
import { locales } from '../../../src/locale.ts';
import { type Asked, isRight, readQuestions, repositoryStore } from './evaluate.ts';
import { type Example, learn } from './learn.ts';
import { isNear, without } from './leaveOut.ts';

/**
 * Fits `src/facts/search/rank/judgement.ts`, and prints it: `npx tsx tests/facts/search/fit.ts`. It learns from every
 * `ask`, asked of an index without it, and from the questions of `tests/questions` that are not kept for measuring. Takes
 * about a minute.
 */
const own = [
  ...['tuned', 'unseen', 'fresh'].map((name) => `../../questions/${name}.json`),
  'unanswerable.json',
];
/** The asks are many, and other people's questions are what counts. */
const weightOfAsk = 0.5;
const weightOfQuestion = 3;
const mostCandidates = 12;

function example(
  text: string,
  index: Index,
  { weight, isAnswerable }: Pick<Example, 'weight' | 'isAnswerable'>,
  right: (fact: Fact) => boolean,
): Example {
  const ranked = rank(weigh(readQuestion(text, index), index), index).slice(0, mostCandidates);
  return {
    weight,
    isAnswerable,
    candidates: ranked.flatMap(({ fact: place, traits: measured }) => {
      const fact = index.facts[place];
      if (!fact || !measured) return [];
      return [{ isRight: right(fact), values: traits.map((trait) => measured[trait]) }];
    }),
  };
}

/** Every ask, of an index that does not have it. */
async function asks(data: string): Promise<readonly Example[]> {
  const content = await loadContent(data, new Date());
  const store = createFactStore(content);
  return [0, 1, 2, 3, 4].flatMap((place) => {
    const kept = content.facts.map((fact) => without(fact, () => place));
    const index = createIndex(createFactStore({ ...content, facts: kept }));
    const kind = { weight: weightOfAsk, isAnswerable: true };
    return content.facts.flatMap((fact) => {
      const texts = locales.flatMap((locale) => fact.asks?.[locale][place] ?? []);
      return texts.map((text) => example(text, index, kind, (other) => isNear(fact, other, store)));
    });
  });
}

async function questions(data: string): Promise<readonly Example[]> {
  const store = await repositoryStore(data);
  const index = createIndex(store);
  const files = own.map((name) => fileURLToPath(new URL(name, import.meta.url)));
  return [...files, ...process.argv.slice(2)].flatMap(readQuestions).map((asked: Asked) => {
    const kind = { weight: weightOfQuestion, isAnswerable: asked.expect !== 'unknown' };
    return example(asked.text, index, kind, (fact) => isRight(asked, fact, store));
  });
}

/** What must not speak for a fact, whatever the examples say, and what may count either way. */
const against: readonly Trait[] = traits
  .slice(traits.indexOf('noNumber'))
  .filter((trait) => trait !== 'length');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = fileURLToPath(new URL('../../../data', import.meta.url));
  const examples = [...(await asks(data)), ...(await questions(data))];
  const signs = traits.map((trait) => (trait === 'length' ? 0 : against.includes(trait) ? -1 : 1));
  const { counts, bias } = learn(examples, signs);
  const lines = traits.map((trait, number) => `  ${trait}: ${counts[number]?.toFixed(2)},`);
  process.stdout.write(`${lines.join('\n')}\n\nexport const bias = ${bias.toFixed(2)};\n`);
}
