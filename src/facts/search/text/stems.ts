import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import type { Locale } from '../../../locale.ts';
import { fold, scriptOf } from './fold.ts';
import { stemKazakh } from './kazakh.ts';
import { turkishNoun } from './turkishNouns.ts';
import { turkishRoot } from './turkishVerbs.ts';

/**
 * What a word is found by: its folded form first, then its stems. Turkish is stemmed twice, with and without its dots, and by two tables of our own:
 * the rules of vowel harmony need them, and half of the people leave them out. Latin names in Kazakh and Russian texts are
 * stemmed as English ones are, so that `стартап Startups` and `startup` meet.
 * @param word in small letters, not folded
 */
export function keysOf(word: string, locale: Locale): readonly string[] {
  const folded = fold(word);
  if (folded.length < 3 || /\d/.test(folded)) return [folded];
  const stems =
    scriptOf(word) === 'latin' ? latinStems(word, folded, locale) : cyrillicStems(word, folded, locale);
  const keys = [folded];
  for (const key of stems) if (key.length > 1 && !keys.includes(key)) keys.push(key);
  for (const key of countryStem(folded)) if (key.length > 1 && !keys.includes(key)) keys.push(key);
  return keys;
}

/** Three stemmers take the end of `Kazakistan` for an ending, and not in each of its forms. */
function countryStem(folded: string): readonly string[] {
  if (!folded.includes('стан') && !folded.includes('stan')) return none;
  const [country, people] = /^(\p{L}{3,}?)(?:[иi]?стан|i?stan)(?!\p{L}{6})/u.exec(folded) ?? [];
  // `Kazakh` and `Kazakhstan`, `казахский` and `Казахстан` are asked for alike.
  return country === undefined || people === undefined ? [] : [country, people];
}

const none: readonly string[] = [];

/** The keys of a word in no known language: of each that is written with its letters. */
export function keysInAnyLanguage(word: string): readonly string[] {
  const locales: readonly Locale[] = scriptOf(word) === 'latin' ? ['en', 'tr'] : ['kk', 'ru'];
  return [...new Set(locales.flatMap((locale) => keysOf(word, locale)))];
}

function latinStems(word: string, folded: string, locale: Locale): readonly string[] {
  if (locale !== 'tr') return [english(folded)];
  const bare = turkish(folded);
  const dotted = word === folded ? bare : turkish(word);
  return [fold(dotted), bare, turkishRoot(folded), turkishNoun(folded)];
}

function cyrillicStems(word: string, folded: string, locale: Locale): readonly string[] {
  if (locale === 'kk') return [stemKazakh(folded)];
  const stem = fold(russian(word.replaceAll('ё', 'е')));
  // `казахск-ий` is of `казах`, `американск-ий` of `американ-ец`.
  return stem.length > 6 && stem.endsWith('ск') ? [stem, stem.slice(0, -2)] : [stem];
}

/** The word itself and those of its stems that are long enough to mean one thing only. */
export function certain(keys: readonly string[]): readonly string[] {
  return keys.filter((key, place) => place === 0 || key.length > 3);
}

export function certainKeys(word: string): readonly string[] {
  return certain(keysInAnyLanguage(word));
}
