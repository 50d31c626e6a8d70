import { isWording } from '../../facts/wording.ts';

/** So many words or names a filter may have, … */
export const mostWords = 10;
/** … each of so many characters at most. */
export const longestWord = 40;

/**
 * The words of a filter with those that were typed behind them, each once; commas, semicolons or lines part them.
 * `undefined`: there are none, too many, too long ones, or some without a letter or digit.
 */
export function readFilter(text: string, before: readonly string[]): readonly string[] | undefined {
  const typed = text
    .normalize('NFC')
    .split(/[,;،\n]/u)
    .map((word) => word.replace(/\s+/gu, ' ').trim())
    .filter((word) => word !== '');
  if (typed.length === 0 || !typed.every(isFitting)) return undefined;
  const words = [...before, ...typed].filter(isFirst);
  return words.length > mostWords ? undefined : words;
}

function isFitting(word: string): boolean {
  return word.length <= longestWord && isWording(word);
}

function isFirst(word: string, place: number, words: readonly string[]): boolean {
  return words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === place;
}
