import type { Index } from '../index/index.ts';
import type { WordId } from '../index/vocabulary.ts';
import { scriptOf } from '../text/fold.ts';
import { meaningsOf } from '../words/meanings.ts';
import type { WordForms } from '../text/wordForms.ts';

/** How a word of the question was recognised. */
export type Recognition = 'exact' | 'transliterated' | 'layout' | 'joined' | 'meaning' | 'ending' | 'typo' | 'beginning' | 'unknown';

/** The words of the store that one word of the question stands for, each with how sure that is: 0 to 1. */
export type Matches = ReadonlyMap<WordId, number>;

const stemmed = 0.95;
const sounding = 0.88;

export function byKeys(index: Index, keys: readonly string[]): Matches {
  const matches = new Map<WordId, number>();
  keys.forEach((key, place) => {
    for (const word of index.vocabulary.byKey(key)) raise(matches, word, place === 0 ? 1 : stemmed);
  });
  return matches;
}

const similar = 0.7;

/** Adds words that mean much the same. */
export function withMeaning(index: Index, matches: Matches, keys: readonly string[]): Matches {
  const all = new Map(matches);
  for (const meaning of meaningsOf(keys)) {
    for (const word of index.vocabulary.byKey(meaning)) raise(all, word, similar);
  }
  return all;
}

export function bySounds(index: Index, sounds: readonly string[]): Matches {
  const matches = new Map<WordId, number>();
  for (const sound of sounds) addSound(index, matches, sound, sounding);
  return matches;
}

/** With another ending than any that the store has. */
export function byStart(index: Index, { sounds }: WordForms): Matches {
  const matches = new Map<WordId, number>();
  for (const sound of sounds.slice(0, 3)) {
    for (const near of index.near.sameStart(sound)) addSound(index, matches, near.sound, near.quality);
  }
  return matches;
}

/** Misspelt. Of several sounds the nearest count: a stem is nearer to something wrong than the whole word is. */
export function byTypo(index: Index, { folded, sounds }: WordForms): Matches {
  const script = scriptOf(folded);
  const matches = new Map<WordId, number>();
  for (const { sound, quality } of sounds.slice(0, 3).flatMap((each) => index.near.likely(each))) {
    for (const word of index.vocabulary.bySound(sound)) {
      if (scriptOf(index.vocabulary.words[word] ?? '') === script) raise(matches, word, quality);
    }
  }
  const best = Math.max(...matches.values());
  return new Map([...matches].filter(([, quality]) => quality > best - 0.08));
}

/** As the beginning of a word that is still being typed. */
export function byBeginning(index: Index, { sounds }: WordForms): Matches {
  const matches = new Map<WordId, number>();
  for (const near of index.near.continued(sounds[0] ?? '')) addSound(index, matches, near.sound, near.quality);
  return matches;
}

function addSound(index: Index, matches: Map<WordId, number>, sound: string, quality: number): void {
  for (const word of index.vocabulary.bySound(sound)) raise(matches, word, quality);
}

function raise(matches: Map<WordId, number>, word: WordId, quality: number): void {
  if ((matches.get(word) ?? 0) < quality) matches.set(word, quality);
}
