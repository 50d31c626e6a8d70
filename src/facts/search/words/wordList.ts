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
