import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFile } from 'atomically';
import type { Json } from '../formatJson.ts';
import { loadContent } from '../load.ts';
import { fileOf, type Part } from '../parts.ts';
import { checkDraft, type DraftProblems } from './checkDraft.ts';
import { type Draft, entryOf } from './draft.ts';
import { insertEntry } from './insertEntry.ts';

export type Published =
  | { readonly files: readonly string[] }
  /** Nothing was written: somebody else has changed the content meanwhile. */
  | { readonly problems: DraftProblems };

/**
 * Writes the fact, and before it the entities and sources that it needs: whoever reads meanwhile finds no reference into
 * nothing. The content is read again first.
 * @throws {ContentError} when the content has become bad
 * @throws {InsertError} when a file is not built like ours
 */
export async function publish(folder: string, draft: Draft, today: Date): Promise<Published> {
  const problems = checkDraft(draft, await loadContent(folder, today), today);
  if (problems.missing.length + problems.wrong.length > 0) return { problems };
  const additions: readonly (readonly [Part, readonly Json[]])[] = [
    ['entities', draft.entities],
    ['sources', draft.sources],
    ['facts', [entryOf(draft)]],
  ];
  const texts = await Promise.all(
    additions.filter(([, entries]) => entries.length > 0).map((addition) => changed(folder, addition)),
  );
  for (const { file, text } of texts) await writeFile(file, text);
  return { files: texts.map(({ file }) => file) };
}

async function changed(folder: string, [part, entries]: readonly [Part, readonly Json[]]) {
  const file = path.join(folder, fileOf(part));
  const text = await readFile(file, 'utf8');
  return { file, text: entries.reduce((before: string, entry) => insertEntry(before, part, entry), text) };
}
