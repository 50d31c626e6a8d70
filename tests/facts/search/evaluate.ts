import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../src/facts/load.ts';
import type { Answer } from '../../../src/facts/search/answer.ts';
import { createSearch, type Search } from '../../../src/facts/search/search.ts';
import { createFactStore } from '../../../src/facts/snapshot.ts';
import type { FactStore } from '../../../src/facts/store.ts';
import type { Fact } from '../../../src/facts/types.ts';
import type { Locale } from '../../../src/locale.ts';

/** A question with what its answer has to show. */
export interface Asked {
  readonly id: string;
  readonly lang: Locale;
  readonly category: string;
  readonly text: string;
  /**
   * Regular expressions on what the person sees: each of `all`, and one of `any`; `unknown`: nothing must be answered. Not given: one of
   * `facts`.
   */
  readonly expect?: 'unknown' | { readonly all: readonly string[]; readonly any: readonly string[] };
  /** Claims of which a right answer covers one. */
  readonly claims?: readonly string[];
  /** Ids of facts that are right. */
  readonly facts?: readonly string[];
}

export const outcomes = ['right', 'half', 'wrong', 'unknown', 'declined', 'falsely answered'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Judged {
  readonly asked: Asked;
  readonly answer: Answer;
  readonly outcome: Outcome;
}

export async function repositoryStore(
  data: string = fileURLToPath(new URL('../../../data', import.meta.url)),
): Promise<FactStore> {
  return createFactStore(await loadContent(data, new Date()));
}

export function readQuestions(file: string): readonly Asked[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Asked[];
}

export function judgeAll(questions: readonly Asked[], search: Search, store: FactStore): readonly Judged[] {
  return questions.map((asked) => {
    const answer = search.answer(asked.text, asked.lang);
    return { asked, answer, outcome: judge(asked, answer, store) };
  });
}

function judge(asked: Asked, answer: Answer, store: FactStore): Outcome {
  if (asked.expect === 'unknown') return answer.kind === 'unknown' ? 'declined' : 'falsely answered';
  if (answer.kind === 'unknown') return 'unknown';
  if (answer.kind === 'found') return isRight(asked, answer.fact, store) ? 'right' : 'wrong';
  const right = answer.choices.some((choice) => choice.kind === 'fact' && isRight(asked, choice.fact, store));
  return right ? 'half' : 'unknown';
}

/** By what the person sees, or by what the fact covers. */
export function isRight(
  { lang, expect, claims = [], facts = [] }: Asked,
  fact: Fact,
  store: FactStore,
): boolean {
  if (facts.includes(fact.id) || fact.covers.some((claim) => claims.includes(claim))) return true;
  if (expect === undefined || expect === 'unknown') return false;
  const shown = shownText(fact, lang, store);
  const has = (pattern: string) => new RegExp(pattern, 'iu').test(shown);
  return expect.all.every(has) && (expect.any.length === 0 || expect.any.some(has));
}

function shownText(fact: Fact, lang: Locale, store: FactStore): string {
  const who = store.entity(fact.assertedBy);
  const sources = fact.evidence.map(({ source }) => store.source(source));
  return [
    fact.text[lang],
    fact.asOf,
    who.name[lang],
    who.role?.[lang] ?? '',
    ...sources.flatMap(({ title, publisher }) => [title ?? '', publisher]),
  ].join('\n');
}

/** Shares of one group of questions. */
export interface Tally {
  readonly answerable: number;
  readonly unanswerable: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

export function tally(judged: readonly Judged[]): Tally {
  const count = (outcome: Outcome) => judged.filter((each) => each.outcome === outcome).length;
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Tally['counts'];
  const unanswerable = counts.declined + counts['falsely answered'];
  return { counts, unanswerable, answerable: judged.length - unanswerable };
}

export function groupBy(
  judged: readonly Judged[],
  key: (asked: Asked) => string,
): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const each of judged) {
    const list = groups.get(key(each.asked));
    if (list) list.push(each);
    else groups.set(key(each.asked), [each]);
  }
  return groups;
}

function line(name: string, judged: readonly Judged[]): string {
  const { counts, answerable, unanswerable } = tally(judged);
  const share = (count: number, of: number) =>
    of === 0 ? '     –' : `${((100 * count) / of).toFixed(1)}%`.padStart(6);
  return [
    name.padEnd(16),
    `${answerable}`.padStart(5),
    share(counts.right, answerable),
    share(counts.half, answerable),
    share(counts.wrong, answerable),
    share(counts.unknown, answerable),
    `${unanswerable}`.padStart(7),
    share(counts.declined, unanswerable),
    share(counts['falsely answered'], unanswerable),
  ].join(' ');
}

const head = 'group            asked  right   half  wrong unknown  unans. declin. falsely';

export function report(judged: readonly Judged[]): string {
  return [
    head,
    line('all', judged),
    ...[...groupBy(judged, ({ lang }) => lang)].map(([name, group]) => line(name, group)),
    '',
    head,
    ...[...groupBy(judged, ({ category }) => category)].map(([name, group]) => line(name, group)),
  ].join('\n');
}

function failure({ asked, answer, outcome }: Judged): string {
  const { why } = answer;
  const lines = why.considered
    .slice(0, 3)
    .map(
      ({ fact, score, coverage, fit, missing }) =>
        `      ${score.toFixed(2)} cov ${coverage.toFixed(2)} fit ${fit.toFixed(2)} ${fact.id} -[${missing.join(' ')}] ${fact.text[asked.lang].slice(0, 90)}`,
    );
  const words = why.words.map(
    ({ text, recognition, weight, means }) =>
      `${text}(${recognition === 'exact' ? '' : `${recognition}:${means[0] ?? ''} `}${weight.toFixed(2)})`,
  );
  return [
    `${outcome.padEnd(9)} ${asked.id} ${asked.lang} ${asked.category}: ${asked.text}`,
    `    ${why.decision}; ${words.join(' ')}; right: ${(asked.facts ?? asked.claims ?? []).join(' ')}`,
    ...lines,
  ].join('\n');
}

const own = ['tuned', 'unseen'].map((name) =>
  fileURLToPath(new URL(`../../questions/${name}.json`, import.meta.url)),
);

async function main(given: readonly string[]): Promise<void> {
  const quiet = given.includes('--totals');
  const files = given.filter((name) => !name.startsWith('--'));
  const store = await repositoryStore(process.env['DATA_DIR']);
  const search = createSearch(store);
  for (const file of files.length > 0 ? files : own) {
    const judged = judgeAll(readQuestions(file), search, store);
    const failed = judged.filter(({ outcome }) => outcome !== 'right' && outcome !== 'declined');
    const parts = quiet ? [report(judged)] : [report(judged), ...failed.map(failure)];
    process.stdout.write(`${file}\n\n${parts.join('\n')}\n\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
