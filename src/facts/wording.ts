import { locales } from '../locale.ts';
import { tokensOf } from './search/text/tokens.ts';
import { formsOf } from './search/text/wordForms.ts';
import type { FactStore } from './store.ts';
import type { Fact } from './types.ts';

/** Answers whether a fact speaks of any of some words or names, whatever their language and ending. */
export type Wording = (fact: Fact, wanted: readonly string[]) => boolean;

/**
 * Literal words, no patterns: `gallium`, `галлий` and `Alem.cloud` find what has that word, stemmed, in one of its four texts
 * or in a name of what it speaks of. Of several words in one wish all must be there.
 */
export function createWording(facts: Pick<FactStore, 'entity'>): Wording {
  const known = new WeakMap<Fact, ReadonlySet<string>>();
  const wordsOf = (fact: Fact) => {
    const words = known.get(fact) ?? new Set(textsOf(fact, facts).flatMap(keysOf).flat());
    known.set(fact, words);
    return words;
  };
  return (fact, wanted) => {
    const words = wordsOf(fact);
    return wanted.some((wish) => {
      const tokens = keysOf(wish);
      return tokens.length > 0 && tokens.every((keys) => keys.some((key) => words.has(key)));
    });
  };
}

/** Whether there is any word in it that could be looked for. */
export function isWording(wish: string): boolean {
  return tokensOf(wish).length > 0;
}

function textsOf({ text, entities }: Fact, facts: Pick<FactStore, 'entity'>): readonly string[] {
  const names = entities.flatMap((id) => {
    const { name, aliases } = facts.entity(id);
    return locales.flatMap((locale) => [name[locale], ...aliases[locale]]);
  });
  return [...locales.map((locale) => text[locale]), ...names];
}

/** For each word, all that it may be known by. */
function keysOf(text: string): readonly (readonly string[])[] {
  return tokensOf(text).map((token) => formsOf(token).keys);
}
