import type { Index } from '../index/index.ts';
import { isYear } from '../text/numbers.ts';
import { numberOfWord } from '../text/numberWords.ts';
import { raise } from './raise.ts';
import type { Weighed } from './weigh.ts';

/** So many words behind a number are what is counted: `650,000 students and researchers`; the one before may be, too. */
const behind = 3;

/** Notes what a statement has a number of, roughly: a text is kept without grammar and without repeating a word. */
export function raiseCounted(
  values: Float32Array,
  text: number,
  { byWord }: Weighed,
  { units, vocabulary }: Index,
): void {
  const words = units.words.subarray(units.ends[text], units.ends[text + 1]);
  const isNumber = (place: number) => {
    const word = vocabulary.words[words[place] ?? -1] ?? '';
    return (word.startsWith('#') && !isYear(word)) || numberOfWord(word) !== undefined;
  };
  for (const [place, word] of words.entries()) {
    const count = byWord.counts[word] ?? 0;
    if (count === 0 || !Array.from({ length: behind + 2 }, (_, at) => place + 1 - at).some(isNumber))
      continue;
    const start = byWord.starts[word] ?? 0;
    for (let link = start; link < start + count; link += 1)
      raise(values, byWord.terms[link] ?? 0, byWord.qualities[link] ?? 0);
  }
}
