import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatJson } from '../../src/facts/formatJson.ts';
import { type Part, parts } from '../../src/facts/parts.ts';
import { goodContent, type Loose, newFolder } from './content.ts';
import type { Answer } from './new-person.ts';

/** Small content in files formatted like ours. */
export async function folderOfOurs(content: Loose = goodContent()): Promise<string> {
  const folder = await newFolder();
  for (const part of parts)
    await writeFile(path.join(folder, `${part}.json`), `${formatJson({ [part]: content[part] })}\n`);
  return folder;
}

export const read = (folder: string, part: Part) => readFile(path.join(folder, `${part}.json`), 'utf8');

export const statements: readonly Answer[] = [
  ['Which language', 'English'],
  ['The statement in English', 'KazLLM has been downloaded 1,500 times.'],
  ['The statement in Kazakh', 'KazLLM 1500 рет жүктелді.'],
  ['The statement in Russian', 'KazLLM скачали 1500 раз.'],
  ['The statement in Turkish', 'KazLLM 1.500 kez indirildi.'],
];

export const particulars: readonly Answer[] = [
  ['Its id', ''],
  ['Its main topic', '🤖 AI'],
  ['Other topics', ['⛏️ Minerals']],
  ['What kind', 'statistic'],
  ['What does it speak of', true],
  ['Something else that it speaks of', 'kaz > Kazakhstan'],
  ['Something else that it speaks of', 'Nothing more'],
  ['When was it so', '2026-10'],
  ['Does the source say so itself', true],
];

export const evidence: readonly Answer[] = [
  ['Where does it stand', 'second > The second article'],
  ['Which paragraph', '4'],
  ['One to six words', 'скачали 1500 раз'],
  ['Does it rest on another source', false],
];

/** The questions that it answers. */
export const asks: readonly Answer[] = [
  ['Questions in Kazakh', 'модельді қанша рет алды; қанша адам көшірді'],
  ['Questions in Russian', 'сколько раз её взяли; сколько было загрузок'],
  ['Questions in English', 'how often did people get it; how many downloads'],
  ['Questions in Turkish', 'kaç kez alındı; kaç indirme oldu;'],
];

export const rest: readonly Answer[] = [
  ['Who says so', 'exp > The Expert'],
  ['Does it dispute', false],
  ['The figures', ''],
  ...asks,
  ['By when', ''],
];

export const everything = [...statements, ...particulars, ...evidence, ...rest];
