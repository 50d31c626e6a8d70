import { fold, scriptOf } from './fold.ts';
import { skeleton } from './skeleton.ts';
import { keysInAnyLanguage } from './stems.ts';
import type { Token } from './tokens.ts';
import { inCyrillic } from './transliteration.ts';

/** Everything that a typed word may be found by. */
export interface WordForms {
  readonly folded: string;
  /** As it stands: folded, and stemmed in each language of its script. */
  readonly keys: readonly string[];
  /** For a word in Latin letters: the keys of it in Cyrillic ones. */
  readonly transliterated: readonly string[];
  /** The sounds of all these, its own first. */
  readonly sounds: readonly string[];
}

export function formsOf({ text: word, isNumber }: Token): WordForms {
  if (isNumber) return { folded: word, keys: [word], transliterated: [], sounds: [] };
  const folded = fold(word);
  const keys = keysInAnyLanguage(word);
  const transliterated = scriptOf(word) === 'latin' ? keysInAnyLanguage(inCyrillic(word)) : [];
  const sounds = [skeleton(softened(word)), ...[...keys, ...transliterated].map(skeleton)];
  return { folded, keys, transliterated, sounds: [...new Set(sounds)].filter((sound) => sound.length > 1) };
}

/** Folded, but `ş` and `ç` keep the sound that their tails give them. */
function softened(word: string): string {
  return Array.from(word, (letter) => ('şç'.includes(letter) ? letter : fold(letter))).join('');
}
