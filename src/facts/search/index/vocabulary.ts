import type { Locale } from '../../../locale.ts';
import { fold } from '../text/fold.ts';
import { numberOfWord } from '../text/numberWords.ts';
import { skeleton } from '../text/skeleton.ts';
import { keysOf } from '../text/stems.ts';
import type { Token } from '../text/tokens.ts';
import { meaningsOf } from '../words/meanings.ts';

/** A word of the store by its number; the same in all four languages when it is spelled the same. */
export type WordId = number;

/** The words of the store and what they are found by. Grows while the index is built, and is only read afterwards. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Words that have the key: a folded form, a stem, a number. */
  byKey(key: string): readonly WordId[];
  /** Words that sound like it, they or their stems. */
  bySound(sound: string): readonly WordId[];
  /** All sounds, for those who look for near ones. */
  sounds(): Iterable<string>;
  keysOfWord(word: WordId): readonly string[];
}

export interface GrowingVocabulary extends Vocabulary {
  add(token: Token, locale: Locale): WordId;
}

export function createVocabulary(): GrowingVocabulary {
  const words: string[] = [];
  const ids = new Map<string, WordId>();
  const byKey = new Map<string, WordId[]>();
  const bySound = new Map<string, WordId[]>();
  /** By word, without its meanings. */
  const ofWord: (readonly string[])[] = [];

  function idOf(folded: string): WordId {
    const known = ids.get(folded);
    if (known !== undefined) return known;
    ids.set(folded, words.length);
    ofWord.push(none);
    return words.push(folded) - 1;
  }

  /** The same word may be read in several languages; what each of them adds is little. */
  function learn(word: WordId, keys: readonly string[], isNumber: boolean): void {
    const mine = ofWord[word] ?? none;
    const further = mine.length === 0 ? keys : keys.filter((key) => !mine.includes(key));
    if (further.length === 0) return;
    for (const key of further) {
      append(byKey, key, word);
      if (!isNumber) append(bySound, skeleton(key), word);
    }
    // A copy has no room to grow, which these lists of a large store need not keep.
    ofWord[word] = mine.length === 0 ? further.slice() : [...mine, ...further];
    if (isNumber) return;
    const known = mine.length === 0 ? none : meaningsOf(mine);
    for (const meaning of meaningsOf(further)) if (!known.includes(meaning)) append(byKey, meaning, word);
  }

  return {
    words,
    byKey: (key) => byKey.get(key) ?? none,
    bySound: (sound) => bySound.get(sound) ?? none,
    sounds: () => bySound.keys(),
    keysOfWord: (word) => ofWord[word] ?? none,
    add(token, locale) {
      const word = idOf(fold(token.text));
      learn(word, keysOfToken(token, locale), token.isNumber);
      return word;
    },
  };
}

const none: readonly never[] = [];

function keysOfToken(token: Token, locale: Locale): readonly string[] {
  if (token.isNumber) return [...new Set([token.text, token.also ?? token.text])];
  const keys = keysOf(token.text, locale);
  const number = numberOfWord(keys[0] ?? '');
  return number === undefined ? keys : [...keys, number];
}

/** Stems of one word may sound alike. */
function append(map: Map<string, WordId[]>, key: string, word: WordId): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else if (list.at(-1) !== word) list.push(word);
}
