import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { loadContent } from '../src/facts/load.ts';
import type { Content, Fact } from '../src/facts/types.ts';
import { locales } from '../src/locale.ts';
import { generateContent, generateQuestions } from './searchContent.ts';
import { at } from './statistics.ts';
import { table } from './table.ts';

/** What MiniSearch as a whole costs, which Derek does not use so: see docs/search.md. Times in milliseconds, memory in megabytes. */
interface MiniSearchRow {
  readonly facts: number;
  readonly words: number;
  readonly index: number;
  readonly memory: number;
  /** By the way of asking: sorted times. */
  readonly asked: Readonly<Record<WayOfAsking, readonly number[]>>;
}

const ways = {
  exact: {},
  prefix: { prefix: true },
  fuzzy: { prefix: true, fuzzy: 0.2 },
} as const satisfies Record<string, SearchOptions>;
type WayOfAsking = keyof typeof ways;

/** Fewer questions where each takes seconds. */
const sizes = [
  { facts: 1_000, questions: 300 },
  { facts: 10_000, questions: 300 },
  { facts: 100_000, questions: 50 },
] as const;
const warmUp = 20;

export interface MiniSearchOptions {
  /** No larger stores than this. */
  readonly upTo: number;
}

async function measure({ upTo }: MiniSearchOptions): Promise<readonly MiniSearchRow[]> {
  const content = await loadContent(fileURLToPath(new URL('../data', import.meta.url)), new Date());
  return sizes.filter(({ facts }) => facts <= upTo).map((size) => measureOne(content, size));
}

/** The same facts and the same questions as the bench of Derek's own search; all languages of a fact are one document. */
function measureOne(content: Content, { facts, questions: count }: (typeof sizes)[number]): MiniSearchRow {
  const documents = generateContent(content, facts, 1).facts.map(documentOf);
  const questions = generateQuestions(content, count + warmUp, 2);
  const before = memory();
  const start = performance.now();
  const search = new MiniSearch<Document>({ fields: ['text'] });
  search.addAll(documents);
  const index = performance.now() - start;
  const used = memory() - before;
  const words = documents.reduce((sum, { text }) => sum + text.split(' ').length, 0) / facts;
  return { facts, words, index, memory: used, asked: askAll(search, questions) };
}

interface Document {
  readonly id: string;
  readonly text: string;
}

function documentOf({ id, text, asks }: Fact): Document {
  return {
    id,
    text: locales.flatMap((locale) => [text[locale], ...(asks?.[locale] ?? [])]).join(' '),
  };
}

function askAll(search: MiniSearch<Document>, questions: readonly string[]): MiniSearchRow['asked'] {
  const timesOf = (options: SearchOptions) => {
    const times = questions.map((question) => timed(() => search.search(question, options)));
    return times.slice(warmUp).sort((one, other) => one - other);
  };
  return { exact: timesOf(ways.exact), prefix: timesOf(ways.prefix), fuzzy: timesOf(ways.fuzzy) };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

function tableOf(rows: readonly MiniSearchRow[]): string {
  const head = ['facts', 'words each', 'index ms', 'memory MB'];
  const asked = ['exact: median', '99 %', 'with beginnings: median', '99 %', 'and slips: median', '99 %'];
  return table([
    [...head, ...asked],
    ...rows.map(({ facts, words, index, memory: used, asked: { exact, prefix, fuzzy } }) => [
      String(facts),
      words.toFixed(0),
      index.toFixed(0),
      used.toFixed(0),
      ...[exact, prefix, fuzzy].flatMap((times) => [at(times, 0.5).toFixed(1), at(times, 0.99).toFixed(1)]),
    ]),
  ]);
}

/** The table from a process of its own, where the memory can be looked at and nothing else runs. */
export function measureMiniSearchApart({ upTo }: MiniSearchOptions, tell: (what: string) => void): string {
  tell(`MiniSearch in up to ${upTo} facts`);
  const words = [
    '--expose-gc',
    '--max-old-space-size=6144',
    '--import',
    'tsx',
    fileURLToPath(import.meta.url),
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...words, String(upTo)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`MiniSearch could not be measured:\n${stderr}`);
  return `\nMiniSearch as a whole, nothing stemmed, by the number of generated facts; times in ms:\n\n${stdout}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${tableOf(await measure({ upTo: Number(process.argv[2] ?? 10_000) }))}\n`);
}
