import path from 'node:path';
import { questionsFileIn } from './files.ts';
import { isFolder } from './folder.ts';
import type { KeptQuestion } from './questions.ts';

/**
 * The questions that wait, oldest first, read without holding the folder: works while a bot runs, since the file is
 * always whole. `undefined` when there is no such folder. Throws `ChatStoreError` (`damaged`, `failed` …).
 * @param stateDir relative to the working directory, or absolute
 */
export async function readQuestions(stateDir: string): Promise<readonly KeptQuestion[] | undefined> {
  const folder = path.resolve(stateDir);
  if (!(await isFolder(folder))) return undefined;
  return (await questionsFileIn(folder).read())?.questions ?? [];
}
