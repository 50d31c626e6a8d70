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
import { isNear, without, wordingsOf } from './leaveOut.ts';

/**
 * Fits `src/facts/search/rank/judgement.ts`, and prints it: `npx tsx tests/facts/search/fit.ts`. It learns from every
 * `ask` and paraphrase, asked of an index without it, and from the questions of `tests/questions` that are not kept for measuring. Takes
 * about a minute.
 */
const own = [
  ...['tuned', 'unseen', 'fresh', 'articles'].map((name) => `../../questions/${name}.json`),
  'unanswerable.json',
];
/** The asks are many, and other people's questions are what counts. */
const weightOfAsk = 0.5;
const weightOfQuestion = 3;
/** A wrong answer is worse than none. */
const weightOfUnanswerable = 5;
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

/** Every ask and paraphrase, of an index that does not have it. */
async function asks(data: string): Promise<readonly Example[]> {
  const content = await loadContent(data, new Date());
  const store = createFactStore(content);
  const wordings = wordingsOf(content);
  const counts = content.facts.flatMap((fact) => locales.map((locale) => wordings(fact, locale).length));
  return Array.from({ length: Math.max(...counts) }, (_, place) => place).flatMap((place) => {
    const index = createIndex(createFactStore(without(content, () => place)));
    const kind = { weight: weightOfAsk, isAnswerable: true };
    return content.facts.flatMap((fact) => {
      const texts = locales.flatMap((locale) => wordings(fact, locale)[place] ?? []);
      return texts.map((text) => example(text, index, kind, (other) => isNear(fact, other, store)));
    });
  });
}

async function questions(data: string): Promise<readonly Example[]> {
  const store = await repositoryStore(data);
  const index = createIndex(store);
  const files = own.map((name) => fileURLToPath(new URL(name, import.meta.url)));
  return [...files, ...process.argv.slice(2)].flatMap(readQuestions).map((asked: Asked) => {
    const isAnswerable = asked.expect !== 'unknown';
    const kind = { weight: isAnswerable ? weightOfQuestion : weightOfUnanswerable, isAnswerable };
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
