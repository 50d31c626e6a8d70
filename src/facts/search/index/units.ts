import { type Locale, locales } from '../../../locale.ts';
import type { FactStore } from '../../store.ts';
import type { Fact } from '../../types.ts';
import { fold } from '../text/fold.ts';
import { numberOfWord } from '../text/numberWords.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Intent, intentOf, intentOfPair, intents, strongest } from '../words/questionWords.ts';
import { isStopWord } from '../words/stopWords.ts';
import { unheldIn } from '../words/unheld/index.ts';
import { GrowingNumbers } from './growingNumbers.ts';
import type { GrowingVocabulary, WordId } from './vocabulary.ts';

/**
 * The texts of all facts, word by word, in a few long arrays: an object for each text would cost a large store gigabytes.
 * A text is a statement in one language or one of the `asks` or `paraphrases`; it is known by its number.
 */
export interface Units {
  /**
   * The texts of the fact at that place are numbered from `start` up to, but without, `end`. Behind the last fact, at the place
   * `unheld`, stand the questions that no fact answers.
   */
  start(fact: number): number;
  end(fact: number): number;
  readonly unheld: number;
  /** The content words of all texts, each once in its text; those of text `n` stand from `ends[n]` up to `ends[n + 1]`. */
  readonly words: Uint32Array;
  readonly ends: Uint32Array;
  intent(text: number): Intent | undefined;
  isAsk(text: number): boolean;
  /** Whether it has a number, in digits or in words. */
  hasNumber(text: number): boolean;
}

const askFlag = 1;
const numberFlag = 2;

export function createUnits(store: FactStore, facts: readonly Fact[], vocabulary: GrowingVocabulary): Units {
  const read = createTextReader(vocabulary);
  const words = new GrowingNumbers();
  const ends = new GrowingNumbers();
  const flags = new GrowingNumbers();
  const kinds = new GrowingNumbers();
  const starts = new GrowingNumbers();
  ends.push(0);
  starts.push(0);
  const add = (texts: readonly Text[]) => {
    for (const { text, locale, isAsk } of texts) {
      const tokens = read(text, locale);
      const start = words.length;
      let flag = isAsk ? askFlag : 0;
      for (const { word, isNumber } of tokens) {
        if (isNumber) flag |= numberFlag;
        if (word !== undefined && !words.has(word, start)) words.push(word);
      }
      ends.push(words.length);
      flags.push(flag);
      kinds.push(isAsk ? numberOf(intentIn(tokens)) : 0);
    }
    starts.push(flags.length);
  };
  for (const fact of facts) add(textsOf(fact, store));
  add(unheldTexts());
  return readUnits(words.taken(), ends.taken(), flags.taken(), kinds.taken(), starts.taken());
}

function readUnits(
  words: Uint32Array,
  ends: Uint32Array,
  flags: Uint32Array,
  kinds: Uint32Array,
  starts: Uint32Array,
): Units {
  return {
    words,
    ends,
    unheld: starts.length - 2,
    start: (fact) => starts[fact] ?? 0,
    end: (fact) => starts[fact + 1] ?? 0,
    intent: (text) => intents[(kinds[text] ?? 0) - 1],
    isAsk: (text) => ((flags[text] ?? 0) & askFlag) !== 0,
    hasNumber: (text) => ((flags[text] ?? 0) & numberFlag) !== 0,
  };
}

/** 0 for none. */
function numberOf(intent: Intent | undefined): number {
  return intent === undefined ? 0 : intents.indexOf(intent) + 1;
}

interface Text {
  readonly text: string;
  readonly locale: Locale;
  readonly isAsk: boolean;
}

function unheldTexts(): readonly Text[] {
  return locales.flatMap((locale) => unheldIn(locale).map((text) => ({ text, locale, isAsk: true })));
}

function textsOf(fact: Fact, store: FactStore): readonly Text[] {
  return locales.flatMap((locale) => [
    { text: fact.text[locale], locale, isAsk: false },
    ...[...(fact.asks?.[locale] ?? []), ...(store.paraphrases(fact.id)?.[locale] ?? [])].map((text) => ({
      text,
      locale,
      isAsk: true,
    })),
  ]);
}

/** What there is to know of a token in a text of a known language. */
interface Known {
  readonly folded: string;
  /** `undefined` for grammar and question words. */
  readonly word: WordId | undefined;
  readonly intent: Intent | undefined;
  readonly isNumber: boolean;
}

export type TextReader = (text: string, locale: Locale) => readonly Known[];

/**
 * Reads each token, and each piece of text, once in each language: a large store has few words, which it uses often.
 */
export function createTextReader(vocabulary: GrowingVocabulary): TextReader {
  // Only Turkish reads Latin letters and numbers in a way of its own.
  const latin = new Map<string, Known>();
  const readers = {
    kk: readerFor('kk', vocabulary, latin),
    ru: readerFor('ru', vocabulary, latin),
    en: readerFor('en', vocabulary, latin),
    tr: readerFor('tr', vocabulary, new Map()),
  };
  return (text, locale) => readers[locale](text);
}

const isPlain = /^[a-z\d#.]+$/;

function readerFor(
  locale: Locale,
  vocabulary: GrowingVocabulary,
  latin: Map<string, Known>,
): (text: string) => readonly Known[] {
  const others = new Map<string, Known>();
  const pieces = new Map<string, readonly Known[]>();

  function known(token: Token): Known {
    const key = token.also === undefined ? token.text : `${token.text} ${token.also}`;
    const tokens = isPlain.test(key) ? latin : others;
    const found = tokens.get(key);
    if (found !== undefined) return found;
    const read = readToken(token, locale, vocabulary);
    tokens.set(key, read);
    return read;
  }

  function readPiece(piece: string): readonly Known[] {
    const found = pieces.get(piece);
    if (found !== undefined) return found;
    const read = tokensOf(piece).map(known);
    pieces.set(piece, read);
    return read;
  }

  return (text) => {
    const all: Known[] = [];
    for (const piece of piecesOf(text)) for (const each of readPiece(piece)) all.push(each);
    return all;
  };
}

const digit = /\d/;

/** What stands between two spaces, but a number together with its further digits and the word behind it. */
function piecesOf(text: string): readonly string[] {
  const words = text.split(' ');
  if (!digit.test(text)) return words;
  const pieces: string[] = [];
  for (let start = 0; start < words.length; ) {
    let end = start;
    while (end < words.length && digit.test(words[end] ?? '')) end += 1;
    pieces.push(words.slice(start, end + 1).join(' '));
    start = end + 1;
  }
  return pieces;
}

function readToken(token: Token, locale: Locale, vocabulary: GrowingVocabulary): Known {
  const folded = fold(token.text);
  const intent = token.isNumber ? undefined : intentOf(folded);
  const isContent = token.isNumber || (intent === undefined && !isStopWord(folded));
  return {
    folded,
    intent,
    word: isContent ? vocabulary.add(token, locale) : undefined,
    isNumber: token.isNumber || numberOfWord(folded) !== undefined,
  };
}

/** The words that a text is found by, each once. */
export function contentOf(tokens: readonly Known[]): readonly WordId[] {
  const words: WordId[] = [];
  // Texts are short: looking through the list costs less than a set.
  for (const { word } of tokens) if (word !== undefined && !words.includes(word)) words.push(word);
  return words;
}

function intentIn(tokens: readonly Known[]): Intent | undefined {
  const found: Intent[] = [];
  let before = '';
  for (const { intent, folded } of tokens) {
    if (intent !== undefined) found.push(intent);
    const both = intentOfPair(before, folded);
    if (both !== undefined) found.push(both);
    before = folded;
  }
  return found.length === 0 ? undefined : strongest(found);
}
