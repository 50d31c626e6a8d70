import type { Index } from '../index/index.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Intent, intentOfPair, strongest } from '../words/questionWords.ts';
import { asksPricePerUnit } from '../words/units.ts';
import { rightLayout } from './keyboard.ts';
import type { Matches, Recognition } from './lookup.ts';
import { isWhatIsAsked, type Role } from './roles.ts';
import {
  type ContentWord,
  type Found,
  guessed,
  joined,
  type ReadWord,
  readWord,
  unfinished,
  widened,
} from './words.ts';

/** A word of the question that says what it is about. */
export interface Term {
  readonly text: string;
  readonly matches: Matches;
  readonly recognition: Recognition;
  readonly role: Role;
}

export interface Question {
  readonly terms: readonly Term[];
  readonly intent: Intent | undefined;
  /** It asks what a kilogram or a tonne of something sells for. */
  readonly asksPricePerUnit: boolean;
}

/** A question longer than this is read to here: what it is about has been said, and reading costs time. */
const mostCharacters = 400;
const mostTokens = 28;
/** Looking for misspelt words is the costly part. */
const mostGuesses = 6;

export interface ReadOptions {
  /** The last word may be unfinished. */
  readonly typing?: boolean;
}

export function readQuestion(text: string, index: Index, { typing = false }: ReadOptions = {}): Question {
  const tokens = tokensOf(rightLayout(text.slice(0, mostCharacters), index), mostTokens);
  const words = readWords(tokens, index);
  const contents = joinedUp(words, index);
  const last = contents.at(-1);
  if (typing && last !== undefined && last === words.at(-1))
    contents[contents.length - 1] = unfinished(last, index);
  return {
    terms: withoutRepeats(termsOf(contents, index)),
    intent: intentIn(words),
    asksPricePerUnit: asksPricePerUnit(contents.map(({ forms }) => [...forms.keys, ...forms.transliterated])),
  };
}

/** Where most words are known only in Cyrillic letters, all of them are meant in those. */
function readWords(tokens: readonly Token[], index: Index): readonly ReadWord[] {
  const words = tokens.map((token) => readWord(token, index, false));
  const transliterated = words.filter((word) => word.isTransliterated).length;
  if (transliterated < 2 || transliterated < words.length / 3) return words;
  return tokens.map((token) => readWord(token, index, true));
}

function joinedUp(words: readonly ReadWord[], index: Index): ContentWord[] {
  const contents: ContentWord[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word?.kind !== 'content') continue;
    const both = joined(word, words[place + 1], index);
    contents.push(both ?? word);
    if (both) place += 1;
  }
  return contents;
}

function termsOf(contents: readonly ContentWord[], index: Index): readonly Term[] {
  let guesses = 0;
  return contents.map((word) => {
    const { token, role } = word;
    let found = word.found.recognition === 'beginning' ? word.found : widened(word, index);
    if (found.matches.size === 0 && guesses < mostGuesses) {
      guesses += 1;
      found = guessed(word, index);
    }
    return { text: token.text, role, ...strictly(found, role) };
  });
}

/** A word as it stands, one of its forms, another name of the same, or its spelling in other letters. */
const certain = 0.85;

/** Somebody who asks for an age is not answered with a life: of these words only the very word counts. */
function strictly(found: Found, role: Role): Found {
  if (!isWhatIsAsked(role)) return found;
  return { ...found, matches: new Map([...found.matches].filter(([, quality]) => quality >= certain)) };
}

function withoutRepeats(terms: readonly Term[]): readonly Term[] {
  const seen = new Set<string>();
  return terms.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function intentIn(words: readonly ReadWord[]): Intent | undefined {
  const asked = words.map((word) => (word.kind === 'intent' ? word : undefined));
  return strongest(
    asked.flatMap((word, place) => [
      word?.intent,
      intentOfPair(asked[place - 1]?.folded ?? '', word?.folded ?? ''),
    ]),
  );
}
