import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/facts/load.ts';
import { createSearch, type Search } from '../src/facts/search/search.ts';
import { createFactStore } from '../src/facts/snapshot.ts';
import type { Content } from '../src/facts/types.ts';
import { locales } from '../src/locale.ts';
import { generateContent, generateQuestions, realWordings } from './searchContent.ts';
import { at } from './statistics.ts';
import { table } from './table.ts';

/** What one size of store costs; times in milliseconds, memory in megabytes. */
export interface SearchRow {
  readonly facts: number;
  /** Questions that a fact answers, in each language. */
  readonly wordings: number;
  readonly index: number;
  readonly memory: number;
  readonly median: number;
  readonly p99: number;
  readonly slowest: number;
  /** The same of `find`, with the last word unfinished. */
  readonly findMedian: number;
  readonly findP99: number;
}

/** The last as dense as the real facts are. */
const stores = [
  { size: 100, wordings: 4 },
  { size: 1_000, wordings: 4 },
  { size: 10_000, wordings: 4 },
  { size: 100_000, wordings: 4 },
  { size: 10_000, wordings: realWordings },
] as const;
type Store = (typeof stores)[number];

const questionCount = 2_000;
const warmUp = 300;

/**
 * Stores of generated facts, from the words of the real ones; questions are made of the real `asks`, as they stand, with slips
 * of the hand, in Latin letters, with words of no fact. Takes about a minute with 100,000 facts.
 */
export async function measureSearch(upTo = 100_000): Promise<readonly SearchRow[]> {
  const data = fileURLToPath(new URL('../data', import.meta.url));
  const content = await loadContent(data, new Date());
  return stores.filter(({ size }) => size <= upTo).map((store) => measureOne(content, store));
}

function measureOne(content: Content, { size, wordings }: Store): SearchRow {
  const store = createFactStore(generateContent(content, size, 1, wordings));
  const questions = generateQuestions(content, questionCount + warmUp, 2);
  const before = memory();
  const start = performance.now();
  const search = createSearch(store);
  const index = performance.now() - start;
  const answers = timesOf(questions, (question, number) => {
    search.answer(question, locales[number % locales.length] ?? 'en');
  });
  const finds = timesOf(questions, (question) => search.find(question.slice(0, -2), { limit: 21 }));
  return {
    facts: size,
    wordings,
    index,
    memory: kept(search, before),
    median: at(answers, 0.5),
    p99: at(answers, 0.99),
    slowest: at(answers, 1),
    findMedian: at(finds, 0.5),
    findP99: at(finds, 0.99),
  };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** The search is used once more, so that it is still there when the memory is looked at. */
function kept(search: Search, before: number): number {
  const after = memory();
  search.find('x', { limit: 1 });
  return after - before;
}

function timesOf(
  questions: readonly string[],
  ask: (question: string, number: number) => void,
): readonly number[] {
  for (const [number, question] of questions.slice(0, warmUp).entries()) ask(question, number);
  const times = questions.slice(warmUp).map((question, number) => {
    const start = performance.now();
    ask(question, number);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other);
}

export function searchReport(rows: readonly SearchRow[]): string {
  const head = [
    'facts',
    'wordings',
    'index ms',
    'memory MB',
    'answer: median',
    'p99',
    'slowest',
    'find: median',
    'p99',
  ];
  const line = (row: SearchRow) => [
    String(row.facts),
    String(row.wordings),
    row.index.toFixed(0),
    row.memory.toFixed(0),
    row.median.toFixed(2),
    row.p99.toFixed(2),
    row.slowest.toFixed(2),
    row.findMedian.toFixed(2),
    row.findP99.toFixed(2),
  ];
  return table([head, ...rows.map(line)]);
}

export interface SearchOptions {
  /** No larger stores than this. */
  readonly upTo: number;
}

/** The table from a process of its own, where the memory can be looked at and nothing else runs. */
export function measureSearchApart({ upTo }: SearchOptions, tell: (what: string) => void): string {
  tell(`search in up to ${upTo} facts`);
  const file = fileURLToPath(import.meta.url);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', file, String(upTo)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the search could not be measured:\n${stderr}`);
  return `\nSearch, by the number of generated facts; times in ms:\n\n${stdout}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const upTo = Number(process.argv[2] ?? 100_000);
  process.stdout.write(`${searchReport(await measureSearch(upTo))}\n`);
}
