/**
 * What somebody meant who typed with the wrong keyboard layout: `rfpfrcnfy` is `казакстан`, `Фдуь` is `Alem`. The rows
 * are those of the US, the Turkish Q, the Russian (ЙЦУКЕН) and the Kazakh layout, whose letters of its own stand on the digits.
 */
const us = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const turkish = '"qwertyuıopğüasdfghjklşizxcvbnmöç.';
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю.';
const kazakhDigits: Readonly<Record<string, string>> = {
  '2': 'ә',
  '3': 'і',
  '4': 'ң',
  '5': 'ғ',
  '8': 'ү',
  '9': 'ұ',
  '0': 'қ',
  '-': 'ө',
  '=': 'һ',
};

const toCyrillic = new Map([...us].map((key, place) => [key, russian[place] ?? key]));
const keysOf = (layout: string) => new Map([...russian].map((key, place) => [key, layout[place] ?? key]));
const latin = { us: keysOf(us), turkish: keysOf(turkish) };

/** As if the Latin keys had been pressed with the Russian layout on; with `kazakh`, with the Kazakh one. */
export function asCyrillicKeys(text: string, kazakh = false): string {
  // Years and sums are typed with other keys than those of the letters.
  return text.replace(/\S+/gu, (chunk) => (isNumber.test(chunk) ? chunk : inCyrillicKeys(chunk, kazakh)));
}

const isNumber = /^[^\p{L}]*\d{2}[^\p{L}]*$/u;

function inCyrillicKeys(text: string, kazakh: boolean): string {
  return Array.from(
    text,
    (key) => (kazakh ? kazakhDigits[key] : undefined) ?? toCyrillic.get(key) ?? key,
  ).join('');
}

/** As if the Cyrillic keys had been pressed with the US or the Turkish layout on. */
export function asLatinKeys(text: string, layout: keyof typeof latin = 'us'): string {
  return Array.from(text, (key) => latin[layout].get(key) ?? key).join('');
}
