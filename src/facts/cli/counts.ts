import { readFile, writeFile } from 'node:fs/promises';
import { loadContent } from '../load.ts';
import { createFactStore } from '../snapshot.ts';
import { UsageError } from './usage.ts';
import { type ExitCode, exitCodes, type Surroundings } from './writer.ts';

const place = /(<!-- counts -->).*?(<!-- \/counts -->)/s;

/** Prints what the store holds; with a file, writes it between `<!-- counts -->` and `<!-- /counts -->` there. */
export async function counts(
  { writer, folder, today }: Surroundings,
  file: string | undefined,
): Promise<ExitCode> {
  const store = createFactStore(await loadContent(folder, today));
  const line = `The store holds ${store.size} facts from ${store.usage().length} sources on ${store.topics.length} topics.`;
  if (file === undefined) {
    writer.out(`${line}\n`);
    return exitCodes.fine;
  }
  const text = await readFile(file, 'utf8');
  if (!place.test(text))
    throw new UsageError(`${file} has no <!-- counts --><!-- /counts --> to write between.`);
  await writeFile(file, text.replace(place, `$1${line}$2`));
  return exitCodes.fine;
}
