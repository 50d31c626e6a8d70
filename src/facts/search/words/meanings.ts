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

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** Made when first asked for: stemming all of them takes longer than the start of the bot has to spare. */
function meanings(): ReadonlyMap<string, readonly string[]> {
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

function tableOf(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  const read = new Map<string, readonly string[]>();
  for (const [number, row] of rows.entries()) {
    const meaning = `~${number}`;
    for (const word of row.split(/\s+/u)) {
      if (word === '') continue;
      const keys = read.get(word) ?? clearKeys(word);
      read.set(word, keys);
      for (const key of keys) append(meanings, key, meaning);
    }
  }
  return meanings;
}

/** Words of one row often have the same key. */
function append(meanings: Map<string, string[]>, key: string, meaning: string): void {
  const mine = meanings.get(key);
  if (mine === undefined) meanings.set(key, [meaning]);
  else if (mine.at(-1) !== meaning) mine.push(meaning);
}

/** Without short stems of longer words: Turkish `aile` (family) ends up as `ai`, and `yakın` (near) as `yak` (burn). */
function clearKeys(word: string): readonly string[] {
  return keysInAnyLanguage(word).filter(
    (key, place) => place === 0 || key.length > 3 || (key.length > 2 && key.length + 1 >= word.length),
  );
}

/** Keys such as `~12` that all words of a meaning share. */
export function meaningsOf(keys: readonly string[]): readonly string[] {
  let all: readonly string[] = none;
  for (const key of keys) {
    const found = key.length > 1 ? meanings().get(key) : undefined;
    if (found !== undefined) all = all.length === 0 ? found : joined(all, found);
  }
  return all;
}

const none: readonly string[] = [];

function joined(one: readonly string[], other: readonly string[]): readonly string[] {
  const further = other.filter((meaning) => !one.includes(meaning));
  return further.length === 0 ? one : [...one, ...further];
}
