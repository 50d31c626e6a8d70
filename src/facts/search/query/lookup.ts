import type { Index } from '../index/index.ts';
import type { WordId } from '../index/vocabulary.ts';
import { scriptOf } from '../text/fold.ts';
import type { WordForms } from '../text/wordForms.ts';
import { meaningsOf } from '../words/meanings.ts';

/** How a word of the question was recognised. */
export type Recognition =
  | 'exact'
  | 'transliterated'
  | 'layout'
  | 'joined'
  | 'meaning'
  | 'ending'
  | 'typo'
  | 'beginning'
  | 'unknown';

/** The words of the store that one word of the question stands for, each with how sure that is: 0 to 1. */
export type Matches = ReadonlyMap<WordId, number>;

const stemmed = 0.95;
/** Half of a language ends up with the same three letters. */
const shortStem = 0.65;
const sounding = 0.88;

export function byKeys(index: Index, keys: readonly string[]): Matches {
  const matches = new Map<WordId, number>();
  const length = keys[0]?.length ?? 0;
  keys.forEach((key, place) => {
    const quality = place === 0 ? 1 : key.length < 4 && key.length + 1 < length ? shortStem : stemmed;
    for (const word of index.vocabulary.byKey(key)) raise(matches, word, quality);
  });
  return matches;
}

/** What another word of the same meaning is worth. */
const similar = 0.7;

/** Adds words that mean much the same. */
export function withMeaning(index: Index, matches: Matches, keys: readonly string[]): Matches {
  const all = new Map(matches);
  for (const meaning of meaningsOf(keys)) {
    for (const word of index.vocabulary.byKey(meaning)) raise(all, word, similar);
  }
  return all;
}

/** Adds what the matches themselves mean, for a word that had to be guessed. */
export function withTheirMeaning(index: Index, matches: Matches): Matches {
  const all = new Map(matches);
  for (const [word, quality] of matches) {
    for (const meaning of meaningsOf(index.vocabulary.keysOfWord(word))) {
      for (const other of index.vocabulary.byKey(meaning)) raise(all, other, quality * similar);
    }
  }
  return all;
}

const otherName = 0.9;

/** Adds the other names of what a word names: `kazakstan` stands for `Қазақстан`, whatever the text is in. */
export function withOtherNames(index: Index, matches: Matches): Matches {
  const all = new Map(matches);
  for (const [word, quality] of matches) {
    if (quality < stemmed) continue;
    for (const carrier of index.carriers.of(word)) {
      const { synonyms = [] } = index.carriers.all[carrier] ?? {};
      if (synonyms.includes(word)) for (const other of synonyms) raise(all, other, quality * otherName);
    }
  }
  return all;
}

export function bySounds(index: Index, sounds: readonly string[]): Matches {
  const matches = new Map<WordId, number>();
  for (const sound of sounds) if (sound.length > 3) addSound(index, matches, sound, sounding);
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
  const same = new Map<WordId, number>();
  const other = new Map<WordId, number>();
  for (const { sound, quality } of sounds.slice(0, 2).flatMap((each) => index.near.likely(each))) {
    for (const word of index.vocabulary.bySound(sound)) {
      const isSame = scriptOf(index.vocabulary.words[word] ?? '') === script;
      // A slip on top of a transliteration is believed in long words only.
      if (isSame) raise(same, word, quality);
      else if (sound.length > 5) raise(other, word, quality * sounding);
    }
  }
  const matches = same.size > 0 ? same : other;
  const best = Math.max(...matches.values());
  return new Map([...matches].filter(([, quality]) => quality > best - 0.08));
}

/** As the beginning of a word that is still being typed. */
export function byBeginning(index: Index, { sounds }: WordForms): Matches {
  const matches = new Map<WordId, number>();
  for (const near of index.near.continued(sounds[0] ?? ''))
    addSound(index, matches, near.sound, near.quality);
  return matches;
}

function addSound(index: Index, matches: Map<WordId, number>, sound: string, quality: number): void {
  for (const word of index.vocabulary.bySound(sound)) raise(matches, word, quality);
}

function raise(matches: Map<WordId, number>, word: WordId, quality: number): void {
  if ((matches.get(word) ?? 0) < quality) matches.set(word, quality);
}
