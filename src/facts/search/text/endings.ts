import { fold } from './fold.ts';
import { isKazakhEnding } from './kazakh.ts';
import { skeleton } from './skeleton.ts';

/** Turkish endings behind an apostrophe or a hyphen, folded, and the English ones. */
const latin = new Set(
  [
    'a e i u ya ye yi yu da de ta te dan den tan ten in un nin nun la le yla yle lar ler',
    'daki deki taki teki na ne ndan nden nda nde si su sini sine sinin larin lerin lari leri ca ce',
    's t re ll ve d m',
  ]
    .join(' ')
    .split(' '),
);

/** Russian ones behind a name or a number: `Kaspi-й`, `24-м`. */
const russian = /^(?:[аеийоямухы]|го|му|ми|ом|ой|ый|ая|ое|ые|ых|ей|ам|ах|ов)$/u;

/** Whether a piece behind an apostrophe or a hyphen adds nothing to the word before it. */
export function isEnding(piece: string): boolean {
  const folded = fold(piece);
  if (/^\p{Script=Cyrillic}/u.test(folded)) return isKazakhEnding(folded) || russian.test(folded);
  return latin.has(folded) || isKazakhEnding(cyrillicOf(folded));
}

const letters: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  g: 'г',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  y: 'ы',
  z: 'з',
};

/** Enough of a transliteration for endings: `JIO-sin`. */
function cyrillicOf(folded: string): string {
  return Array.from(skeleton(folded), (each) => letters[each] ?? each).join('');
}
