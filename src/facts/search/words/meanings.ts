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
  let number = 0;
  for (const row of rows) {
    const keys = new Set(row.split(/\s+/u).filter(Boolean).flatMap(clearKeys));
    if (keys.size === 0) continue;
    number += 1;
    for (const key of keys) meanings.set(key, [...(meanings.get(key) ?? []), number]);
  }
  return meanings;
}

/** Without stems of two letters: Turkish `aile` (family) ends up as `ai`. */
function clearKeys(word: string): readonly string[] {
  return keysInAnyLanguage(word).filter((key, place) => place === 0 || key.length > 2);
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
