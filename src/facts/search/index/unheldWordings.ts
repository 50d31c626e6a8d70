import { append } from '../../../append.ts';
import { locales } from '../../../locale.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import { unheldIn } from '../words/unheld/index.ts';

/** The words of the questions that no fact answers, with grammar and question words: how such questions are worded. */
export interface UnheldWordings {
  /** Of each word: how rare it is among these questions, squared. */
  readonly weights: ReadonlyMap<string, number>;
  readonly textsOf: ReadonlyMap<string, readonly number[]>;
  /** By text: the sum of its weights. */
  readonly lengths: readonly number[];
}

const beginning = 5;

/** Of each word only the beginning counts, so that endings do not. */
export function beginningOf(word: string): string {
  return fold(word).slice(0, beginning);
}

export function beginningsIn(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).map((token) => beginningOf(token.text)));
}

let read: UnheldWordings | undefined;

/** The lists are the same for every store, so they are read once. */
export function unheldWordings(): UnheldWordings {
  read ??= readUnheld();
  return read;
}

function readUnheld(): UnheldWordings {
  const texts = locales.flatMap(unheldIn).map(beginningsIn);
  const textsOf = new Map<string, number[]>();
  for (const [number, words] of texts.entries()) {
    for (const word of words) append(textsOf, word, number);
  }
  const rarity = (count: number) => (Math.log(texts.length / count) / Math.log(texts.length)) ** 2;
  const weights = new Map([...textsOf].map(([word, all]) => [word, rarity(all.length)] as const));
  const lengths = texts.map((words) => [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0));
  return { weights, textsOf, lengths };
}
