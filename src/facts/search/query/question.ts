import type { Index } from '../index/index.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { asksAge, priceVerb } from '../words/attributes.ts';
import { type Intent, intentOfPair, isCityWord, strongest } from '../words/questionWords.ts';
import { asksPricePerUnit, isMoney } from '../words/units.ts';
import { apart } from './apart.ts';
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
  /** It stands beside the question word: what is counted, who is asked for, which of what. */
  readonly isAsked: boolean;
}

export interface Question {
  /** All its words in small letters, grammar and question words too. */
  readonly typed: readonly string[];
  readonly terms: readonly Term[];
  readonly intent: Intent | undefined;
  /** It asks what a kilogram or a tonne of something sells for. */
  readonly asksPricePerUnit: boolean;
  /** A price, or so many of a currency. */
  readonly asksMoney: boolean;
  readonly asksAge: boolean;
  /** `in which city is X`. */
  readonly asksCity: boolean;
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
  const typed = tokensOf(rightLayout(text.slice(0, mostCharacters), index), mostTokens);
  const tokens = typed.flatMap((token) => apart(token, index));
  const plain = tokens.map(({ text: word }) => word);
  const words = readWords(tokens, index);
  const contents = joinedUp(words, index);
  const last = contents.at(-1);
  if (typing && last !== undefined && last === words.at(-1))
    contents[contents.length - 1] = unfinished(last, index);
  const wanted = { asked: askedIn(words), price: priceVerb(plain) };
  const intent = intentIn(words);
  return {
    typed: plain,
    terms: withoutRepeats(termsOf(contents, wanted, index)),
    intent,
    asksMoney: asksMoney(contents, intent, wanted),
    asksAge: asksAge(plain),
    asksCity: intent === 'where' && plain.some((word) => isCityWord(fold(word))),
    asksPricePerUnit: asksPricePerUnit(contents.map(({ forms }) => [...forms.keys, ...forms.transliterated])),
  };
}

/** Where most words are known only in Cyrillic letters, all of them are meant in those. */
function readWords(tokens: readonly Token[], index: Index): readonly ReadWord[] {
  const words = tokens.map((token) => readWord(token, index, false));
  const transliterated = words.filter((word) => word.isTransliterated).length;
  const isLatin = transliterated >= 2 && transliterated >= words.length / 3;
  return inPairs(isLatin ? tokens.map((token) => readWord(token, index, true)) : words, tokens);
}

/** The second word of `қай жерде` and `what year` is part of the question word, and no subject; that of `which city` is both. */
function inPairs(words: readonly ReadWord[], tokens: readonly Token[]): readonly ReadWord[] {
  const all = tokens.map(({ text }) => fold(text));
  return words.flatMap((word, place): readonly ReadWord[] => {
    const folded = all[place] ?? '';
    const intent = intentOfPair(all[place - 1] ?? '', folded);
    if (intent === undefined) return [word];
    const asking = { kind: 'intent', intent, folded, isTransliterated: word.isTransliterated } as const;
    return isCityWord(folded) ? [asking, word] : [asking];
  });
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

/** `how many tenge`, `price of …`; a currency elsewhere is a subject as any other. */
function asksMoney(
  contents: readonly ContentWord[],
  intent: Intent | undefined,
  { asked, price }: Wanted,
): boolean {
  if (price !== undefined) return true;
  return contents.some(
    ({ token, role, forms }) =>
      isMoney([...forms.keys, ...forms.transliterated]) &&
      (role === 'attribute' || (intent === 'count' && asked.has(token.text))),
  );
}

interface Wanted {
  /** What stands beside a question word. */
  readonly asked: ReadonlySet<string>;
  /** The verb with which a price is asked. */
  readonly price: string | undefined;
}

function termsOf(contents: readonly ContentWord[], { asked, price }: Wanted, index: Index): readonly Term[] {
  let guesses = 0;
  return contents.map((word) => {
    const { token } = word;
    const role = token.text === price ? 'attribute' : word.role;
    let found = word.found.recognition === 'beginning' ? word.found : widened(word, index);
    if (found.matches.size === 0 && guesses < mostGuesses) {
      guesses += 1;
      found = guessed(word, index);
    }
    return { text: token.text, role, isAsked: asked.has(token.text), ...strictly(found, role) };
  });
}

const asking: ReadonlySet<Intent> = new Set(['count', 'rank', 'who', 'which']);

/**
 * `how many teachers`, `ne kadar elektrik`, `hangi banka`; and where the question word ends the question the word before it:
 * `müdürü kim`.
 */
function askedIn(words: readonly ReadWord[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const [place, word] of words.entries()) {
    if (word.kind !== 'intent' || !asking.has(word.intent)) continue;
    const behind = words.slice(place + 1).find((each) => each.kind === 'content');
    const before = words.slice(0, place).findLast((each) => each.kind === 'content');
    const beside = behind ?? before;
    if (beside?.kind === 'content') asked.add(beside.token.text);
  }
  return asked;
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
  return strongest(words.map((word) => (word.kind === 'intent' ? word.intent : undefined)));
}
