/**
 * How a word sounds, written in a few Latin letters: the same for `қазақстан`, `казакстан`, `qazaqstan` and `kazakstan`,
 * and for `сколько` and `skolko`. It is the bridge between the scripts: Kazakh in Latin letters (the alphabet of 2021,
 * earlier drafts with apostrophes, and what people make up), Russian in Latin letters, and Latin names in Cyrillic ones.
 * Each list is tried in its order at each place of the word: longer spellings first.
 */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ы: 'i',
  ю: 'iu',
  я: 'ia',
};

/** Latin spellings of one sound; a `'` belongs to the letter before it (`o'`, `n'`). */
const latin: readonly (readonly [spelling: string, sound: string])[] = [
  ['shch', 'S'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['ph', 'f'],
  ['yo', 'e'],
  ['ye', 'e'],
  ['ja', 'ia'],
  ['ju', 'iu'],
  ['ck', 'k'],
  ["'", ''],
  ['q', 'k'],
  ['x', 'h'],
  ['w', 'v'],
  ['y', 'i'],
  ['ş', 'S'],
  ['ç', 'C'],
];
const sounds = new Map(latin);
const spelled = new RegExp(latin.map(([spelling]) => spelling).join('|'), 'g');
const first = 'а'.charCodeAt(0);
const last = 'я'.charCodeAt(0);
/** By their codes from `а` to `я`. */
const cyrillicSounds = Array.from(
  { length: last - first + 1 },
  (_, place) => cyrillic[String.fromCharCode(first + place)] ?? '',
);

/** @param word in small letters; `ş` and `ç` may still have their tails, everything else is folded */
export function skeleton(word: string): string {
  const sounded = inLatin(word).replace(spelled, (spelling) => sounds.get(spelling) ?? '');
  // Nobody agrees on doubled letters (`Higgsfield`, `хигсфилд`; `ии`, `iy`).
  return mayDouble(sounded) ? sounded.replace(/(\p{L})\1+/gu, '$1') : sounded;
}

function inLatin(word: string): string {
  let latinWord = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    latinWord += letter >= first && letter <= last ? cyrillicSounds[letter - first] : word[at];
  }
  return latinWord;
}

const highest = 0xd7ff;

/** Few words have, and a look at each letter costs less than the regular expression. Letters above `highest` take two places. */
function mayDouble(word: string): boolean {
  let before = -1;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    if (letter === before || letter > highest) return true;
    before = letter;
  }
  return false;
}
