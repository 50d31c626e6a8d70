import { fold } from './fold.ts';

/**
 * The likeliest Cyrillic spelling of a word typed in Latin letters, Russian or Kazakh, folded. It need not be right, only
 * close enough to be stemmed: what it gets wrong (`y` for `ы` or `й`) the skeleton forgives.
 */
const spellings: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['gh', 'г'],
  ['ts', 'ц'],
  ['ya', 'я'],
  ['ia', 'я'],
  ['ja', 'я'],
  ['yu', 'ю'],
  ['iu', 'ю'],
  ['ju', 'ю'],
  ['yo', 'е'],
  ['ye', 'е'],
  ['ay', 'аи'],
  ['ey', 'еи'],
  ['oy', 'ои'],
  ['uy', 'уи'],
  ['iy', 'ии'],
  ['yy', 'ыи'],
  ['ng', 'н'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'ц'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['ı', 'ы'],
  ['j', 'ж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'х'],
  ['y', 'ы'],
  ['z', 'з'],
  ['ş', 'ш'],
  ['ç', 'ч'],
];

const table = new Map(spellings);
const places = new RegExp(spellings.map(([latin]) => latin).join('|'), 'gu');

/** @param word in small Latin letters, not folded */
export function inCyrillic(word: string): string {
  const kept = Array.from(word, (letter) => ('ışç'.includes(letter) ? letter : fold(letter))).join('');
  return kept.replace(places, (latin) => table.get(latin) ?? latin);
}
