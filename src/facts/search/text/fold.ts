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

const plainLatin = /^[a-z0-9]*$/;
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
  if (plainLatin.test(word)) return word;
  return withoutDoubling(word)
    .normalize('NFD')
    .replace(marks, '')
    .replace(foldable, (letter) => letters[letter] ?? letter);
}

export type Script = 'cyrillic' | 'latin' | 'mixed' | 'other';

export function scriptOf(word: string): Script {
  const cyrillic = /\p{Script=Cyrillic}/u.test(word);
  const latin = /\p{Script=Latin}/u.test(word);
  if (cyrillic && latin) return 'mixed';
  if (cyrillic) return 'cyrillic';
  return latin ? 'latin' : 'other';
}
