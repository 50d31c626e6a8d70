import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFile } from 'atomically';
import { formatJson, type Json } from '../formatJson.ts';
import type { Source } from '../types.ts';
import type { PageCheck, PhraseCheck, SourceCheck } from './types.ts';

export const checksFile = 'checks.json';

type JsonObject = { readonly [key: string]: Json | undefined };

/**
 * Writes what was found about each source, in the order of `sources.json`, so that a change shows what changed. Sources
 * that were not looked at this time keep what was found about them; sources that are no more are left out.
 * @returns the path of the file
 */
export async function writeChecks(
  folder: string,
  sources: readonly Source[],
  checks: readonly SourceCheck[],
  now: Date,
): Promise<string> {
  const file = path.join(folder, checksFile);
  const earlier = await readEarlier(file);
  const found = new Map(checks.map((check) => [check.id as string, record(check, now)]));
  const entries = sources.flatMap(({ id }): (readonly [string, Json])[] => {
    const entry = found.get(id) ?? earlier[id];
    return entry === undefined ? [] : [[id, entry]];
  });
  const content = { checkedAt: now.toISOString(), sources: Object.fromEntries(entries) };
  await writeFile(file, `${formatJson(content)}\n`);
  return file;
}

/** The file can be made again at any time: one that is not there or is damaged is begun anew. */
async function readEarlier(file: string): Promise<JsonObject> {
  const content = await readFile(file, 'utf8')
    .then(
      (text) => JSON.parse(text) as Json,
      () => null,
    )
    .catch(() => null);
  const sources = isObject(content) ? content['sources'] : undefined;
  return sources !== undefined && isObject(sources) ? sources : {};
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What `checks.json` and `--json` say about one source. */
export function record({ status, broken, pages, phrases, archived }: SourceCheck, now: Date): JsonObject {
  const own = pages.find(({ role }) => role === 'source');
  return {
    ...{ status, broken, checkedAt: now.toISOString() },
    finalUrl: own?.moved?.to,
    archived,
    pages: pages.map(pageRecord),
    phrases: phrasesRecord(phrases),
  };
}

function pageRecord({ role, lang, url, status, detail, moved, differs }: PageCheck): Json {
  return {
    ...{ url, role, lang: lang || undefined, status, detail },
    ...(moved && { movedTo: moved.to, movedForGood: moved.permanent }),
    differs: differs.length === 0 ? undefined : differs.map((difference) => ({ ...difference })),
  };
}

function phrasesRecord(phrases: readonly PhraseCheck[]): Json {
  const claims = (wanted: PhraseCheck['status']) =>
    phrases.filter(({ status }) => status === wanted).map(({ fact, phrase }) => ({ fact, phrase }));
  return {
    found: phrases.filter(({ status }) => status === 'article' || status === 'page').length,
    outsideArticle: claims('page'),
    missing: claims('missing'),
    unread: claims('unread').length,
  };
}
