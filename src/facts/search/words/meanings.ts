import { keysInAnyLanguage } from '../text/stems.ts';
import { linesOfActs } from './meaningsOfActs.ts';
import { linesOfDealing } from './meaningsOfDealing.ts';
import { linesOfMaking } from './meaningsOfMaking.ts';
import { linesOfPeople } from './meaningsOfPeople.ts';
import { linesOfQualities } from './meaningsOfQualities.ts';
import { linesOfSociety } from './meaningsOfSociety.ts';
import { linesOfSpeaking } from './meaningsOfSpeaking.ts';
import { linesOfTechnology } from './meaningsOfTechnology.ts';
import { linesOfThings } from './meaningsOfThings.ts';

/**
 * Everyday words that mean much the same, in the four languages: people ask for `наличка` and `рука` where a fact has
 * money and palms. A line is one meaning. It is language and nothing about the store: no names, no subjects of one topic.
 * A word that means the same counts for less than the word itself, so a line may be generous; a word of two meanings may
 * stand in two lines.
 */

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** Made when first asked for: stemming all of them takes longer than the start of the bot has to spare. */
function meanings(): ReadonlyMap<string, readonly number[]> {
  table ??= tableOf(
    [
      linesOfActs,
      linesOfDealing,
      linesOfMaking,
      linesOfPeople,
      linesOfQualities,
      linesOfSociety,
      linesOfSpeaking,
      linesOfTechnology,
      linesOfThings,
    ]
      .join('')
      .split('\n'),
  );
  return table;
}

function tableOf(rows: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const meanings = new Map<string, number[]>();
  const read = new Map<string, readonly string[]>();
  const keysOf = (word: string) => {
    const known = read.get(word) ?? clearKeys(word);
    read.set(word, known);
    return known;
  };
  for (const [number, row] of rows.entries()) {
    for (const key of new Set(row.split(/\s+/u).filter(Boolean).flatMap(keysOf))) {
      const mine = meanings.get(key);
      if (mine) mine.push(number);
      else meanings.set(key, [number]);
    }
  }
  return meanings;
}

/** Without short stems of longer words: Turkish `aile` (family) ends up as `ai`, and `yakın` (near) as `yak` (burn). */
function clearKeys(word: string): readonly string[] {
  return keysInAnyLanguage(word).filter(
    (key, place) => place === 0 || key.length > 3 || (key.length > 2 && key.length + 1 >= word.length),
  );
}

/** Keys such as `~12` that all words of a meaning share. */
export function meaningsOf(keys: readonly string[]): readonly string[] {
  const found = keys.flatMap((key) => (key.length > 1 ? (meanings().get(key) ?? []) : []));
  return [...new Set(found)].map((meaning) => `~${meaning}`);
}

/** Whether it is one of those keys. */
export function isMeaning(key: string): boolean {
  return key.startsWith('~');
}
