import type { PartFile } from '../parts.ts';

/** Every problem that content can have. Tools judge by these; the words of a message may change. */
export const problemCodes = [
  'file-missing',
  'file-unreadable',
  'json-syntax',
  'wrong-shape',
  'missing-field',
  'unknown-field',
  'wrong-type',
  'unknown-value',
  'bad-id',
  'duplicate-id',
  'missing-language',
  'empty-text',
  'text-too-long',
  'no-asks',
  'wrong-count',
  'forbidden-character',
  'bad-emoji',
  'bad-language',
  'edition-without-language',
  'bad-date',
  'date-in-future',
  'bad-url',
  'unknown-topic',
  'unknown-entity',
  'unknown-source',
  'unknown-fact',
  'relation-to-itself',
  'circular-updates',
  'updates-newer',
  'no-topic',
  'repeated',
  'not-its-entity',
  'introduced-twice',
  'no-evidence',
  'empty-phrase',
  'phrase-too-long',
  'bad-paragraph',
  'bad-figure',
  'figures-differ',
  'nobody-asserts',
  'bad-revision',
  'no-change',
  'nothing-to-change',
  'same-fact',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing that is wrong with the content, with all that a curator needs to put it right. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: PartFile;
  /** The id of the entry, or `#3` (counted from 1) when it has none; `null` when the file as a whole is meant. */
  readonly entry: string | null;
  /** As one writes it in code: `text.kk`, `evidence[0].phrase`; empty when the whole entry is meant. */
  readonly field: string;
  readonly message: string;
  readonly expected: string;
  readonly example: string;
}

export function renderProblem(problem: Problem): string {
  const place = [problem.file, problem.entry, problem.field].filter((part) => part !== null && part !== '');
  return [
    place.join(' › '),
    `  ${problem.message}`,
    `  Expected: ${problem.expected}`,
    `  Example:  ${problem.example}`,
  ].join('\n');
}

/** All problems of the content in `folder`, in the words that the command line and the start use. */
export function renderProblems(folder: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const title = `The content in ${folder} has ${count}:`;
  return [title, ...problems.map(renderProblem)].join('\n\n');
}
