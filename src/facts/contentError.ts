import { type Problem, renderProblems } from './check/problem.ts';

/** The content of a folder cannot be used. Its message names every problem, in the words of `npm run facts -- check`. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code = 'BAD_CONTENT';
  readonly folder: string;
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    super(renderProblems(folder, problems));
    this.folder = folder;
    this.problems = problems;
  }
}
