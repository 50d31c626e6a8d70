import { isEnding } from './endings.ts';
import { fold, plain } from './fold.ts';
import { numberShape, numberTerm, scaleOf } from './numbers.ts';

/** A word or a number of a text. */
export interface Token {
  /** In small letters, not folded; of a number its term (`#650000`). */
  readonly text: string;
  readonly isNumber: boolean;
  /** `1.3 billion` may also be remembered as `1.3`. */
  readonly also?: string;
}

const letter = '[\\p{L}\\p{M}]';
const pieces = new RegExp(
  [
    // H200, web3, 5G, 3D; `650мың` is a number and a word
    `(?<mixed>${letter}+\\d[\\p{L}\\p{M}\\d]*|\\d+[gd](?!${letter}))`,
    `(?<number>${numberShape.source})(?:(?:st|nd|rd|th)(?!${letter})|[-'](?<ending>${letter}{1,5})(?![\\p{L}\\p{M}']))?`,
    `(?<word>${letter}+(?:'${letter}+)*)(?:-(?<tail>${letter}{1,8})(?![\\p{L}\\p{M}']))?`,
  ].join('|'),
  'gu',
);

type Piece = Readonly<Record<string, string | undefined>>;

/** One word of the letters of the four languages, perhaps in quotation marks or with a punctuation mark behind it. */
const oneWord = /^["«(]?([a-zçğıöşüа-яёәғқңөұүһіA-ZÇĞÖŞÜА-ЯЁӘҒҚҢӨҰҮҺІ]+)[.,:;?!)»"]*$/;

/** The words and numbers of a text, in order, at most `limit` of them. */
export function tokensOf(text: string, limit = Number.POSITIVE_INFINITY): readonly Token[] {
  // Most of what is read are such words, and they need no more than this.
  const word = oneWord.exec(text)?.[1];
  if (word !== undefined && limit > 0) return [wordOf(word.toLowerCase())];
  const tokens: Token[] = [];
  let number: string | undefined;
  for (const { groups = {} } of plain(text).matchAll(pieces)) {
    const factor = number !== undefined && groups['word'] !== undefined ? scaleOf(fold(groups['word'])) : 1;
    if (number !== undefined && factor > 1) tokens.push(scaled(tokens.pop(), number, factor));
    else tokens.push(...read(groups));
    number = groups['number'];
    if (tokens.length > limit) break;
  }
  return tokens.slice(0, limit);
}

function wordOf(text: string): Token {
  return { text, isNumber: false };
}

function scaled(last: Token | undefined, number: string, factor: number): Token {
  return { text: numberTerm(number, factor), isNumber: true, also: last?.text ?? '' };
}

function read({ mixed, number, ending, word = '', tail }: Piece): readonly Token[] {
  if (mixed !== undefined) return [wordOf(mixed)];
  const head =
    number === undefined ? wordOf(withoutEnding(word)) : { text: numberTerm(number), isNumber: true };
  const behind = tail ?? ending;
  return behind === undefined || isEnding(behind) ? [head] : [head, wordOf(behind)];
}

/** `Kazakistan'da` is `kazakistan`, but `o'simdik` and `tan'dau` are words with letters of an older alphabet. */
function withoutEnding(word: string): string {
  const place = word.lastIndexOf("'");
  if (place < 0) return word;
  if (place > 1 && isEnding(word.slice(place + 1))) return withoutEnding(word.slice(0, place));
  return word.replaceAll("'", '');
}
