import { type Entry, listAt, type Path, problemAt, stringAt } from './entry.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** Addresses and languages of a source and of its editions. */
export function checkSource(source: Entry): readonly Problem[] {
  const editions = listAt(source.raw, ['editions']).flatMap((_, index) => [
    ...checkUrl(source, ['editions', index, 'url']),
    ...checkEditionLanguage(source, ['editions', index, 'lang']),
  ]);
  return [
    ...checkUrl(source, ['url']),
    ...checkUrl(source, ['archived']),
    ...checkLanguage(source, ['lang']),
    ...editions,
  ];
}

function checkUrl(source: Entry, path: Path): readonly Problem[] {
  const url = stringAt(source.raw, path);
  const wrong = url === undefined ? undefined : whatIsWrong(url);
  return wrong === undefined ? [] : [problemAt(source, path, 'bad-url', `${quote(url)} ${wrong}.`)];
}

function whatIsWrong(text: string): string | undefined {
  if (text === '') return 'is no address; where none is known, null stands';
  if (/[\s\p{Cc}\p{Cf}]/u.test(text)) return 'holds a space or an invisible character';
  if (!URL.canParse(text)) return 'is no address';
  const url = new URL(text);
  if (!/^https?:\/\/[^/]/i.test(text) || !/^https?:$/.test(url.protocol))
    return 'does not start with https:// or http://';
  return url.username !== '' || url.password !== '' ? 'holds a user name or a password' : undefined;
}

function checkEditionLanguage(source: Entry, path: Path): readonly Problem[] {
  if (stringAt(source.raw, path) !== '') return checkLanguage(source, path);
  return [problemAt(source, path, 'edition-without-language', 'The edition has no language.')];
}

function checkLanguage(source: Entry, path: Path): readonly Problem[] {
  const lang = stringAt(source.raw, path);
  if (lang === undefined || /^[a-z]{2}$/.test(lang)) return [];
  return [problemAt(source, path, 'bad-language', `${quote(lang)} is not a language code.`)];
}
