import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Localized, locales } from '../../locale.ts';
import { checkTexts } from './check.ts';

/** `npm run locales`: prints what is wrong with the texts and exits with 1, or says that all is well. */
const root = fileURLToPath(new URL('../../..', import.meta.url));

const sources = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => [locale, await readFile(`${root}/locales/${locale}.ftl`, 'utf8')] as const),
  ),
) as unknown as Localized;

const problems = checkTexts(sources, await usedKeys());
for (const { file, key, message } of problems) process.stderr.write(`${file}: ${key} ${message}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write(`locales: all texts are there in ${locales.join(', ')}\n`);

/** Every key that the bot's code asks for, and the beginnings of those it puts together (`kind-${kind}` → `kind-`). */
async function usedKeys(): Promise<ReadonlySet<string>> {
  const folder = `${root}/src/bot`;
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const codes = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  const asked = /(?:\.(?:text|html)\(|labelled\()\s*['`]([a-z-]+)/g;
  return new Set(codes.flatMap((code) => [...code.matchAll(asked)].map(([, key]) => key ?? '')));
}
