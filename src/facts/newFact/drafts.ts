import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeFile } from 'atomically';
import { formatJson } from '../formatJson.ts';
import { type Draft, draftSchema, entryOf } from './draft.ts';

/** The drafts of a content folder: facts that are not complete, out of the bot's sight, and fit to be handed on. */
export const draftsFolder = 'drafts';

export function draftPath(folder: string, id: string): string {
  return path.join(folder, draftsFolder, `${id}.json`);
}

export async function saveDraft(folder: string, id: string, draft: Draft): Promise<string> {
  const file = draftPath(folder, id);
  await mkdir(path.dirname(file), { recursive: true });
  const { revision: _, status: __, ...fact } = entryOf({ ...draft, fact: { ...draft.fact, id } });
  await writeFile(file, `${formatJson({ fact, sources: draft.sources, entities: draft.entities })}\n`);
  return file;
}

export async function removeDraft(folder: string, id: string): Promise<void> {
  await rm(draftPath(folder, id), { force: true });
}

export async function listDrafts(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(folder, draftsFolder)).catch((): string[] => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** The draft, or why it cannot be gone on with. */
export async function openDraft(folder: string, id: string): Promise<Draft | { readonly problem: string }> {
  const known = await listDrafts(folder);
  if (!known.includes(id)) {
    const list = known.length > 0 ? `The drafts are: ${known.join(', ')}.` : 'There are no drafts.';
    return { problem: `There is no draft of that name. ${list}` };
  }
  const read = draftSchema.safeParse(parse(await readFile(draftPath(folder, id), 'utf8')));
  // The name of the file is what people call it by.
  if (read.success) return { ...read.data, fact: { ...read.data.fact, id } };
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') || 'the file';
  return { problem: `${draftPath(folder, id)} is no draft: ${place}: ${issue?.message}.` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
