import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../src/facts/load.ts';
import { createIndex, type Index } from '../../../src/facts/search/index/index.ts';
import { readQuestion } from '../../../src/facts/search/query/question.ts';
import {
  chancesOf,
  contendersIn,
  mostContenders,
  valuesOf,
  winnerOf,
} from '../../../src/facts/search/rank/contest/contest.ts';
import { rank } from '../../../src/facts/search/rank/score.ts';
import { type Trait, traits } from '../../../src/facts/search/rank/traits.ts';
import type { Tree } from '../../../src/facts/search/rank/tree.ts';
import { likelihoodOf, standing } from '../../../src/facts/search/rank/verdict/likelihood.ts';
import { signsBeside } from '../../../src/facts/search/rank/verdict/signs.ts';
import { weigh } from '../../../src/facts/search/rank/weigh.ts';
import { createFactStore } from '../../../src/facts/snapshot.ts';
import type { Fact } from '../../../src/facts/types.ts';
import { locales } from '../../../src/locale.ts';
import { boost, type Row } from './boost.ts';
import { type Asked, isRight, readQuestions, repositoryStore } from './evaluate.ts';
import { type Example, learn } from './learn.ts';
import { isNear, without, wordingsOf } from './leaveOut.ts';

/**
 * Fits `src/facts/search/rank/judgement.ts` (which fact is the likeliest), `rank/contest/forest.ts` (which of several close ones) and
 * `rank/verdict/forest.ts` (whether it is an answer at all), and writes them: `npx tsx tests/facts/search/fit.ts [more questions …]`. It learns from every `ask` and paraphrase, asked of
 * an index without it, and from the questions of `tests/questions` that are not kept for measuring. Takes some minutes. Prints what
 * the verdict is worth on questions that it was not fitted to, threshold by threshold.
 */
const own = [
  ...[
    'tuned',
    'unseen',
    'fresh',
    'fresh2',
    'fresh3',
    'fresh4',
    'fresh5',
    'fresh6',
    'fresh7',
    'asked',
    'articles',
    'borders-held',
    'borders-unheld',
  ].map((name) => `../../questions/${name}.json`),
  'unanswerable.json',
];
/** The asks are many, and other people's questions are what counts. */
const weights = {
  ranking: { ask: 0.5, question: 3 },
  verdict: { ask: 0.1, question: 3, unanswerable: 5 },
  border: 0.5,
} as const;
type Kind = keyof typeof weights.verdict;

const mostCandidates = 12;
/** Twice as fast as for the verdict, which is as good and less patient. */
const contestRate = 0.1;
const folds = 4;

interface Candidate {
  readonly isRight: boolean;
  readonly traits: readonly number[];
  readonly signs: readonly number[] | undefined;
}

interface Case {
  /** Of the questions: the file that they stand in. */
  readonly set: string;
  readonly kind: Kind;
  readonly candidates: readonly Candidate[];
}

function measureCase(
  { set, kind, text }: Pick<Case, 'set' | 'kind'> & { readonly text: string },
  index: Index,
  right: (fact: Fact) => boolean,
): Case {
  const weighed = weigh(readQuestion(text, index), index);
  const signsOf = signsBeside(weighed, index);
  const ranked = rank(weighed, index).slice(0, mostCandidates);
  return {
    set,
    kind,
    candidates: ranked.flatMap(({ fact: place, traits: measured, covers }, at) => {
      const fact = index.facts[place];
      if (!fact || !measured) return [];
      const signs = at < mostContenders ? signsOf(place, { traits: measured, covers }) : undefined;
      return [{ isRight: right(fact), traits: traits.map((trait) => measured[trait]), signs }];
    }),
  };
}

/** Every ask and paraphrase, of an index that does not have it. */
async function asks(data: string): Promise<readonly Case[]> {
  const content = await loadContent(data, new Date());
  const store = createFactStore(content);
  const wordings = wordingsOf(content);
  const counts = content.facts.flatMap((fact) => locales.map((locale) => wordings(fact, locale).length));
  return Array.from({ length: Math.max(...counts) }, (_, place) => place).flatMap((place) => {
    const index = createIndex(createFactStore(without(content, () => place)));
    return content.facts.flatMap((fact) => {
      const texts = locales.flatMap((locale) => wordings(fact, locale)[place] ?? []);
      return texts.map((text) =>
        measureCase({ set: 'asks', kind: 'ask', text }, index, (other) => isNear(fact, other, store)),
      );
    });
  });
}

async function questions(data: string): Promise<readonly Case[]> {
  const store = await repositoryStore(data);
  const index = createIndex(store);
  const files = own.map((name) => fileURLToPath(new URL(name, import.meta.url)));
  const measureOne = (set: string) => (asked: Asked) => {
    const kind = asked.expect === 'unknown' ? 'unanswerable' : 'question';
    return measureCase({ set, kind, text: asked.text }, index, (fact) => isRight(asked, fact, store));
  };
  return [...files, ...process.argv.slice(2)].flatMap((file) =>
    readQuestions(file).map(measureOne(basename(file, '.json'))),
  );
}

/** What must not speak for a fact, whatever the examples say. */
const against: readonly Trait[] = traits.slice(traits.indexOf('noNumber'));
const directions = traits.map((trait) => (against.includes(trait) ? -1 : 1));

function learnRanking(cases: readonly Case[]): readonly number[] {
  const examples = cases.flatMap(({ kind, candidates }): readonly Example[] => {
    const values = candidates.map(({ isRight: is, traits: of }) => ({ isRight: is, values: of }));
    return kind === 'unanswerable' ? [] : [{ weight: weights.ranking[kind], candidates: values }];
  });
  return learn(examples, directions);
}

interface Placed {
  readonly candidate: Candidate;
  readonly odds: number;
}

interface Contest {
  readonly contenders: readonly (Placed & { readonly signs: readonly number[] })[];
  readonly sorted: readonly Placed[];
}

/** The candidates in their order, and those of them that may win. */
function contestOf({ candidates }: Case, counts: readonly number[]): Contest {
  const sorted = candidates
    .map((candidate) => ({
      candidate,
      odds: candidate.traits.reduce((sum, value, at) => sum + value * (counts[at] ?? 0), 0),
    }))
    .sort((one, other) => other.odds - one.odds);
  const measured = sorted.flatMap((placed) => {
    const { signs } = placed.candidate;
    return signs === undefined ? [] : [{ ...placed, signs }];
  });
  const places = contendersIn(measured.map(({ odds }) => odds));
  return { sorted, contenders: measured.slice(0, places.length) };
}

/** What tells the right one among several contenders; nothing where there is nothing to tell. */
function contestRows({ kind }: Case, { contenders }: Contest): readonly Row[] {
  const right = contenders.filter(({ candidate }) => candidate.isRight).length;
  if (kind === 'unanswerable' || right === 0 || right === contenders.length) return [];
  const odds = contenders.map((each) => each.odds);
  const signs = contenders.map((each) => each.signs);
  return contenders.map(({ candidate }, place) => ({
    values: valuesOf(place, odds, signs),
    isSo: candidate.isRight,
    weight: weights.ranking[kind],
  }));
}

/** The winner with its signs; none if there is no fact. */
function verdictRow(
  { kind, set }: Case,
  { contenders, sorted }: Contest,
  trees: readonly Tree[],
): Row | undefined {
  const odds = contenders.map((each) => each.odds);
  const signs = contenders.map((each) => each.signs);
  const { winner, ahead } = winnerOf(chancesOf(odds, signs, trees));
  const won = contenders[winner];
  if (won === undefined) return undefined;
  const others = sorted.filter(({ candidate }) => candidate !== won.candidate).map((each) => each.odds);
  return {
    values: [...standing([won.odds, ...others], ahead), ...won.signs],
    isSo: kind !== 'unanswerable' && won.candidate.isRight,
    weight: weights.verdict[kind] * (atTheBorder.has(set) ? weights.border : 1),
  };
}

/** Each case in one of the folds, in no order that the files have. */
function foldOf(place: number): number {
  return ((place * 7919) % 1009) % folds;
}

/** For each case what something learnt from the cases of other folds makes of it. */
function acrossFolds<Learning, Made>(
  places: readonly number[],
  learnFrom: (places: readonly number[]) => Learning,
  make: (place: number, learning: Learning) => Made,
): readonly Made[] {
  const learnings = Array.from({ length: folds }, (_, fold) =>
    learnFrom(places.filter((place) => foldOf(place) !== fold)),
  );
  return places.map((place) => make(place, learnings[foldOf(place)] as Learning));
}

function report(cases: readonly Case[], rows: readonly (Row | undefined)[]): string {
  const places = cases.map((_, place) => place);
  const chances = acrossFolds(
    places,
    (learning) => boost(learning.flatMap((place) => rows[place] ?? [])),
    (place, forest) => (rows[place] ? likelihoodOf(rows[place].values, forest) : 0),
  );
  const tell = (name: string, sets: (set: string) => boolean) => {
    const mine = places.filter((place) => sets(cases[place]?.set ?? ''));
    return `${name}\n${thresholds.map((least) => lineOf(least, mine, cases, rows, chances)).join('')}`;
  };
  return [
    tell('as people ask', (set) => !atTheBorder.has(set)),
    tell('at the border', (set) => atTheBorder.has(set)),
  ].join('');
}

const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];
/** Written to be hard, and far more of them unanswerable than of what people ask. */
const atTheBorder: ReadonlySet<string> = new Set(['borders-held', 'borders-unheld', 'unanswerable']);

function lineOf(
  least: number,
  places: readonly number[],
  cases: readonly Case[],
  rows: readonly (Row | undefined)[],
  chances: readonly number[],
): string {
  const ofKind = (kind: Kind) => places.filter((place) => cases[place]?.kind === kind);
  const [answerable, unanswerable] = [ofKind('question'), ofKind('unanswerable')];
  const percent = (part: readonly number[], of: readonly number[]) =>
    `${((100 * part.length) / of.length).toFixed(1)} %`;
  const answered = answerable.filter((place) => (chances[place] ?? 0) >= least);
  const right = answered.filter((place) => rows[place]?.isSo);
  const wrong = answered.filter((place) => !rows[place]?.isSo);
  const declined = unanswerable.filter((place) => (chances[place] ?? 0) < least);
  return `  ${least}: right ${percent(right, answerable)}, wrong ${percent(wrong, answerable)}, declined ${percent(declined, unanswerable)}\n`;
}

function judgementFile(counts: readonly number[]): string {
  return `import type { Trait } from './traits.ts';

/**
 * How much each trait counts for the log-odds that a fact is the answer, if one is. Written by \`tests/facts/search/fit.ts\`; not to be changed
 * by hand.
 */
export const counts: Readonly<Record<Trait, number>> = {
${traits.map((trait, at) => `  ${trait}: ${Number(counts[at]?.toFixed(2))},\n`).join('')}};
`;
}

/** @param what the log-odds are of */
function forestFile(what: string, forest: readonly Tree[]): string {
  return `import type { Tree } from '../tree.ts';

/**
 * Trees, one a line, that together give the log-odds ${what}. Written by \`tests/facts/search/fit.ts\`;
 * not to be changed by hand.
 */
export const forest = JSON.parse(\`[
${forest.map((tree) => JSON.stringify(tree)).join(',\n')}
]\`) as readonly Tree[];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = fileURLToPath(new URL('../../../data', import.meta.url));
  const cases = [...(await asks(data)), ...(await questions(data))];
  const casesAt = (places: readonly number[]) => places.flatMap((place) => cases[place] ?? []);
  const places = cases.map((_, place) => place);
  const contests = acrossFolds(
    places,
    (learning) => learnRanking(casesAt(learning)),
    (place, ranking) => contestOf(cases[place] as Case, ranking),
  );
  const learnContest = (learning: readonly number[]) =>
    boost(
      learning.flatMap((place) => contestRows(cases[place] as Case, contests[place] as Contest)),
      contestRate,
    );
  const rows = acrossFolds(places, learnContest, (place, trees) =>
    verdictRow(cases[place] as Case, contests[place] as Contest, trees),
  );
  process.stdout.write(report(cases, rows));
  const write = (name: string, text: string) =>
    writeFileSync(new URL(`../../../src/facts/search/rank/${name}`, import.meta.url), text);
  write('judgement.ts', judgementFile(learnRanking(cases)));
  write(
    'contest/forest.ts',
    forestFile('which of several close facts is the right one', learnContest(places)),
  );
  write(
    'verdict/forest.ts',
    forestFile('that the winner is an answer', boost(rows.flatMap((row) => row ?? []))),
  );
}
