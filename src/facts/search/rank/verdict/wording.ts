import { type Locale, locales } from '../../../../locale.ts';
import type { Fact } from '../../../types.ts';
import type { Index } from '../../index/index.ts';
import { fold } from '../../text/fold.ts';
import { tokensOf } from '../../text/tokens.ts';
import { unheldIn } from '../../words/unheld/index.ts';
import type { Weighed } from '../weigh.ts';

/**
 * How a question is worded, grammar and question words included and names taken out: of `how do I get into X` nothing else is
 * left. Of each word only the beginning counts, so that endings do not. Likeness is a cosine, 0 to 1.
 */
export interface Wording {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

type Words = ReadonlySet<string>;

const beginning = 5;

function beginningOf(text: string): string {
  return fold(text).slice(0, beginning);
}

function wordsIn(text: string): Words {
  return new Set(tokensOf(text).map((token) => beginningOf(token.text)));
}

export function wordingOf({ question, named }: Weighed): Wording {
  const names = new Set([...named].flatMap((term) => question.terms[term]?.text ?? []).map(beginningOf));
  return { names, words: new Set(question.typed.map(beginningOf).filter((word) => !names.has(word))) };
}

/** How much it is like the likest of the questions that no fact answers. */
export function likeUnheld({ words }: Wording): number {
  const { textsOf, lengths } = unheldWordings();
  const overlaps = new Float32Array(lengths.length);
  for (const word of words) {
    const weight = weightOf(word);
    for (const text of textsOf.get(word) ?? []) overlaps[text] = (overlaps[text] ?? 0) + weight;
  }
  let most = 0;
  for (let text = 0; text < lengths.length; text += 1) {
    const overlap = overlaps[text] ?? 0;
    if (overlap > 0) most = Math.max(most, overlap ** 2 / (lengths[text] ?? 1));
  }
  return most === 0 ? 0 : Math.sqrt(most / lengthOf(words));
}

/** How much it is like the likest of the questions that the fact answers. */
export function likeOwn(fact: Fact, { words, names }: Wording, { store }: Index): number {
  const mine = lengthOf(words);
  let best = 0;
  for (const text of ownWordings(fact, store.paraphrases(fact.id))) {
    let [overlap, its] = [0, 0];
    for (const word of text) {
      if (names.has(word)) continue;
      its += weightOf(word);
      if (words.has(word)) overlap += weightOf(word);
    }
    if (overlap > 0) best = Math.max(best, overlap / Math.sqrt(mine * its));
  }
  return best;
}

const read = new WeakMap<Fact, readonly Words[]>();

function ownWordings(fact: Fact, paraphrases: Fact['asks']): readonly Words[] {
  const found = read.get(fact);
  if (found !== undefined) return found;
  const asks = (locale: Locale) => [...(fact.asks?.[locale] ?? []), ...(paraphrases?.[locale] ?? [])];
  const texts = locales.flatMap(asks).map(wordsIn);
  read.set(fact, texts);
  return texts;
}

interface UnheldWordings {
  /** Of each word: how rare it is among these questions, squared. */
  readonly weights: ReadonlyMap<string, number>;
  readonly textsOf: ReadonlyMap<string, readonly number[]>;
  /** By text: the sum of its weights. */
  readonly lengths: readonly number[];
}

/** The lists never change, so they are read once, when first needed. */
let unheld: UnheldWordings | undefined;

function unheldWordings(): UnheldWordings {
  unheld ??= readUnheld();
  return unheld;
}

/** What a word weighs that stands in none of them. */
const unknown = 1;

function weightOf(word: string): number {
  return unheldWordings().weights.get(word) ?? unknown;
}

function lengthOf(words: Words): number {
  return [...words].reduce((sum, word) => sum + weightOf(word), 0);
}

function readUnheld(): UnheldWordings {
  const texts = locales.flatMap(unheldIn).map(wordsIn);
  const textsOf = new Map<string, number[]>();
  for (const [number, words] of texts.entries()) {
    for (const word of words) {
      const list = textsOf.get(word);
      if (list) list.push(number);
      else textsOf.set(word, [number]);
    }
  }
  const rarity = (count: number) => (Math.log(texts.length / count) / Math.log(texts.length)) ** 2;
  const weights = new Map([...textsOf].map(([word, all]) => [word, rarity(all.length)] as const));
  const lengths = texts.map((words) => [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0));
  return { weights, textsOf, lengths };
}
