import { fold } from '../text/fold.ts';
import { certain, certainKeys } from '../text/stems.ts';

/**
 * Whether a word is on a list, in any of its forms.
 * @param words separated by spaces or line breaks
 * @returns takes the folded word and its stems
 */
export function wordList(words: string): (wordKeys: readonly string[]) => boolean {
  const keys: ReadonlySet<string> = new Set(words.split(/\s+/u).filter(Boolean).flatMap(certainKeys));
  return (wordKeys) => certain(wordKeys).some((key) => keys.has(key));
}

/**
 * The words of a list as they stand, for what has no other forms or means something else in them.
 * @param words separated by spaces or line breaks
 * @returns folded
 */
export function foldedWords(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean).map(fold));
}
