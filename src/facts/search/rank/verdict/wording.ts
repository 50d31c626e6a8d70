import { type Locale, locales } from '../../../../locale.ts';
import type { Fact } from '../../../types.ts';
import type { Index } from '../../index/index.ts';
import { beginningOf, beginningsIn, type UnheldWordings } from '../../index/unheldWordings.ts';
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

export function wordingOf({ question, named }: Weighed): Wording {
  const names = new Set([...named].flatMap((term) => question.terms[term]?.text ?? []).map(beginningOf));
  return { names, words: new Set(question.typed.map(beginningOf).filter((word) => !names.has(word))) };
}

/** How much it is like the likest of the questions that no fact answers. */
export function likeUnheld({ words }: Wording, { wordings }: Index): number {
  const { textsOf, lengths, weights } = wordings;
  const overlaps = new Float32Array(lengths.length);
  let most = 0;
  for (const word of words) {
    const weight = weights.get(word) ?? unknown;
    for (const text of textsOf.get(word) ?? []) {
      const overlap = (overlaps[text] ?? 0) + weight;
      overlaps[text] = overlap;
      most = Math.max(most, (overlap * overlap) / (lengths[text] ?? 1));
    }
  }
  return most === 0 ? 0 : Math.sqrt(most / lengthOf(words, wordings));
}

/** How much it is like the likest of the questions that the fact answers. */
export function likeOwn(fact: Fact, { words, names }: Wording, { store, wordings }: Index): number {
  const mine = lengthOf(words, wordings);
  let best = 0;
  for (const text of ownWordings(fact, store.paraphrases(fact.id))) {
    let [overlap, its] = [0, 0];
    for (const word of text) {
      if (names.has(word)) continue;
      const weight = wordings.weights.get(word) ?? unknown;
      its += weight;
      if (words.has(word)) overlap += weight;
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
  const texts = locales.flatMap(asks).map(beginningsIn);
  read.set(fact, texts);
  return texts;
}

/** What a word weighs that stands in none of the questions that no fact answers. */
const unknown = 1;

function lengthOf(words: Words, { weights }: UnheldWordings): number {
  return [...words].reduce((sum, word) => sum + (weights.get(word) ?? unknown), 0);
}
