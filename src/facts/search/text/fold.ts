/**
 * One spelling for what people spell in several ways. Kazakh letters become the Russian ones that people without a
 * Kazakh keyboard type for them; `ё`, `й` and accents lose their marks; Turkish letters lose their dots and tails.
 * Both sides are folded, so that nothing has to be guessed.
 */
const letters: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  э: 'е',
  ь: '',
  ъ: '',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ə: 'a',
  ŋ: 'n',
  ł: 'l',
  đ: 'd',
};

const foldable = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
/** Kazakh says a word twice, with `-ма-` between: `қолма-қол`, from hand to hand, is cash and no hand. */
const doubled = /(?<!\p{L})(\p{L}{2,})([мбп][ае])-(?=\1)/gu;

function withoutDoubling(text: string): string {
  return text.includes('-') ? text.replace(doubled, '$1$2') : text;
}

/** Nothing to fold: Latin letters, digits, and Russian letters but `ё`, `й`, `ъ`, `ь`, `э`. */
const folded = /^[a-z0-9#.а-ик-щыюя]*$/;
const marks = /\p{M}+/gu;

/**
 * Small letters and compatible forms (full-width, ligatures) as one; apostrophes as one. Combining marks that belong to
 * a letter stay (`й`, `ğ`), others go: a Turkish `İ` in small letters is an `i` with a loose dot.
 */
export function plain(text: string): string {
  const one = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(marks, '')
    .replace(/[’‘ʼʻ`´′ʹ＇]/gu, "'");
  return withoutDoubling(one);
}

/** @param word in small letters, as `plain` leaves it */
export function fold(word: string): string {
  return folded.test(word) ? word : (foldKnown(word) ?? foldAny(word));
}

function foldAny(word: string): string {
  return withoutDoubling(word)
    .normalize('NFD')
    .replace(marks, '')
    .replace(foldable, (letter) => letters[letter] ?? letter);
}

/** By its code: what a letter of the four languages is folded to, whatever stands beside it. */
const known: (string | undefined)[] = [];
for (const letter of 'abcdefghijklmnopqrstuvwxyzçğıöşüабвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі')
  known[letter.charCodeAt(0)] = foldAny(letter);

/** Nearly every word has no other letters; the search reads so many that regular expressions would take most of its time. */
function foldKnown(word: string): string | undefined {
  let result = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = known[word.charCodeAt(at)];
    if (letter === undefined) return undefined;
    result += letter;
  }
  return result;
}

export type Script = 'cyrillic' | 'latin' | 'mixed' | 'other';

const onlyLatin = /^[a-zçğıöşü]+$/;
const onlyCyrillic = /^[а-яёәғқңөұүһі]+$/;

export function scriptOf(word: string): Script {
  // Most words, and faster than asking for the scripts of Unicode.
  if (onlyLatin.test(word)) return 'latin';
  if (onlyCyrillic.test(word)) return 'cyrillic';
  const cyrillic = /\p{Script=Cyrillic}/u.test(word);
  const latin = /\p{Script=Latin}/u.test(word);
  if (cyrillic && latin) return 'mixed';
  if (cyrillic) return 'cyrillic';
  return latin ? 'latin' : 'other';
}
