import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fact, Source, SourceId } from '../types.ts';
import { type Claim, claimsOn, findPhrases, type Visit } from './judge.ts';
import { readBytes } from './readPage.ts';
import type { PageReading, SourceCheck } from './types.ts';

interface SavedFile {
  readonly name: string;
  readonly reading: PageReading;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/plain',
};

/**
 * Looks for the phrases in files of a folder instead of on pages. A file belongs to the source in whose name it is saved
 * (`<id>.html`, `<id>.kk.txt`); a file of any other name to the source most of whose phrases stand in it. A source
 * without a file is `not-saved`, which is no failure.
 * @param sources those that are asked for
 * @param all every source: a file of any name may be another one's
 */
export async function verifySaved(
  folder: string,
  sources: readonly Source[],
  all: readonly Source[],
  facts: readonly Fact[],
): Promise<readonly SourceCheck[]> {
  const files = await readFolder(folder);
  const owners = ownersOf(files, all, facts);
  return sources.map((source) =>
    checkOf(
      source,
      claimsOn(source, facts),
      files.filter((file) => owners.get(file) === source.id),
    ),
  );
}

async function readFolder(folder: string): Promise<readonly SavedFile[]> {
  const names = (await readdir(folder)).filter((name) => typeOf(name) !== undefined).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(path.join(folder, name));
      return { name, reading: readBytes(bytes, typeOf(name) ?? null) };
    }),
  );
}

function typeOf(name: string): string | undefined {
  return types[path.extname(name).toLowerCase()];
}

function ownersOf(
  files: readonly SavedFile[],
  sources: readonly Source[],
  facts: readonly Fact[],
): ReadonlyMap<SavedFile, SourceId> {
  const claims = sources.map((source) => ({ source, claims: claimsOn(source, facts) }));
  return new Map(
    files.flatMap((file) => {
      const named = sources.find(({ id }) => file.name.startsWith(`${id}.`));
      const owner = named?.id ?? likeliestOwner(file, claims);
      return owner === undefined ? [] : [[file, owner]];
    }),
  );
}

/** The source with the most phrases in the file, if that is more than half of its phrases: short ones stand in many texts. */
function likeliestOwner(
  file: SavedFile,
  all: readonly { readonly source: Source; readonly claims: readonly Claim[] }[],
): SourceId | undefined {
  let best: { readonly id: SourceId; readonly found: number } | undefined;
  for (const { source, claims } of all) {
    const found = foundIn(claims, file);
    if (found * 2 > claims.length && found > (best?.found ?? 0)) best = { id: source.id, found };
  }
  return best?.id;
}

function foundIn(claims: readonly Claim[], file: SavedFile): number {
  const phrases = findPhrases(claims, [visitTo(file)]);
  return phrases.filter(({ status }) => status === 'article' || status === 'page').length;
}

function visitTo({ name, reading }: SavedFile): Visit {
  return { reading, address: { role: 'source', url: name, lang: '', title: null, date: null } };
}

function checkOf(source: Source, claims: readonly Claim[], files: readonly SavedFile[]): SourceCheck {
  const phrases = findPhrases(claims, files.map(visitTo));
  const missing = phrases.some(({ status }) => status === 'missing');
  const pages = files.map(({ name, reading: { status } }) => ({
    ...{ role: 'source' as const, lang: source.lang, url: name, status },
    differs: [],
  }));
  const status = files.length === 0 ? 'not-saved' : missing ? 'changed' : 'ok';
  return { id: source.id, status, broken: missing, pages, phrases };
}
