import type { Locale } from '../../../locale.ts';
import { fold } from '../text/fold.ts';
import { numberOfWord } from '../text/numberWords.ts';
import { skeleton } from '../text/skeleton.ts';
import { keysOf } from '../text/stems.ts';
import type { Token } from '../text/tokens.ts';
import { isMeaning, meaningsOf } from '../words/meanings.ts';

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
  const ofWord: Set<string>[] = [];

  function idOf(folded: string): WordId {
    const known = ids.get(folded);
    if (known !== undefined) return known;
    ids.set(folded, words.length);
    ofWord.push(new Set());
    return words.push(folded) - 1;
  }

  function learn(word: WordId, keys: readonly string[], isNumber: boolean): void {
    const mine = ofWord[word];
    for (const key of keys) {
      if (!mine || mine.has(key)) continue;
      mine.add(key);
      append(byKey, key, word);
      if (!isNumber && !isMeaning(key)) append(bySound, skeleton(key), word);
    }
  }

  return {
    words,
    byKey: (key) => byKey.get(key) ?? none,
    bySound: (sound) => bySound.get(sound) ?? none,
    sounds: () => bySound.keys(),
    keysOfWord: (word) => [...(ofWord[word] ?? [])].filter((key) => !isMeaning(key)),
    add(token, locale) {
      const word = idOf(fold(token.text));
      const keys = keysOfToken(token, locale);
      learn(word, token.isNumber ? keys : [...keys, ...meaningsOf(keys)], token.isNumber);
      return word;
    },
  };
}

const none: readonly WordId[] = [];

function keysOfToken(token: Token, locale: Locale): readonly string[] {
  if (token.isNumber) return token.also === undefined ? [token.text] : [token.text, token.also];
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
