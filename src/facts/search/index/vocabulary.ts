import type { Locale } from '../../../locale.ts';
import { numberOfWord } from '../text/numberWords.ts';
import { skeleton } from '../text/skeleton.ts';
import { keysOf } from '../text/stems.ts';
import { fold } from '../text/fold.ts';
import { meaningsOf } from '../words/meanings.ts';
import type { Token } from '../text/tokens.ts';

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
  const keys = new Map<string, WordId[]>();
  const sounds = new Map<string, WordId[]>();
  const ofWord: string[][] = [];
  const seen: Readonly<Record<Locale, Map<string, WordId>>> = { kk: new Map(), ru: new Map(), en: new Map(), tr: new Map() };

  function idOf(folded: string): WordId {
    const known = ids.get(folded);
    if (known !== undefined) return known;
    ids.set(folded, words.length);
    ofWord.push([]);
    return words.push(folded) - 1;
  }

  function learn(token: Token, locale: Locale): WordId {
    const word = idOf(fold(token.text));
    const own = keysOfToken(token, locale);
    for (const meaning of token.isNumber ? [] : meaningsOf(own)) append(keys, meaning, word);
    for (const key of own) {
      if (!append(keys, key, word)) continue;
      ofWord[word]?.push(key);
      if (!token.isNumber) append(sounds, skeleton(key), word);
    }
    return word;
  }

  return {
    words,
    byKey: (key) => keys.get(key) ?? none,
    bySound: (sound) => sounds.get(sound) ?? none,
    sounds: () => sounds.keys(),
    keysOfWord: (word) => ofWord[word] ?? [],
    add(token, locale) {
      // Stemming costs a microsecond or two, and a store has few words that it uses often.
      const text = token.also === undefined ? token.text : `${token.text} ${token.also}`;
      const known = seen[locale].get(text);
      if (known !== undefined) return known;
      const word = learn(token, locale);
      seen[locale].set(text, word);
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

/** Whether it was new. */
function append(map: Map<string, WordId[]>, key: string, word: WordId): boolean {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else if (list.includes(word)) return false;
  else list.push(word);
  return true;
}
