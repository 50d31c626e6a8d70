import type { Locale } from '../../../locale.ts';
import { fold } from '../text/fold.ts';
import { numberOfWord } from '../text/numberWords.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Intent, intentOf } from '../words/questionWords.ts';
import { isStopWord } from '../words/stopWords.ts';
import { hashed, Pieces, unread } from './pieces.ts';
import type { GrowingVocabulary, WordId } from './vocabulary.ts';

/** What there is to know of a token in a text of a known language. */
export interface Known {
  readonly folded: string;
  /** `undefined` for grammar and question words. */
  readonly word: WordId | undefined;
  readonly intent: Intent | undefined;
  readonly isNumber: boolean;
}

/** Reads each token, and each piece of text, once in each language: a large store has few words, which it uses often. */
export interface TextReader {
  /** All tokens of a text, in their order. */
  tokensIn(text: string, locale: Locale): readonly Known[];
  /** The same one by one: a list for each text of a large store would take its time. */
  eachToken(text: string, locale: Locale, take: (token: Known) => void): void;
}

export function createTextReader(vocabulary: GrowingVocabulary): TextReader {
  const tokens: Known[] = [];
  // Only Turkish reads Latin letters and numbers in a way of its own.
  const latin = new Map<string, number>();
  const readers = {
    kk: new PieceReader('kk', vocabulary, tokens, latin),
    ru: new PieceReader('ru', vocabulary, tokens, latin),
    en: new PieceReader('en', vocabulary, tokens, latin),
    tr: new PieceReader('tr', vocabulary, tokens, new Map()),
  };
  const eachToken: TextReader['eachToken'] = (text, locale, take) => {
    const reader = readers[locale];
    eachPiece(text, (start, end, hash) => {
      const read = reader.read(text, start, end, hash);
      if (read >= 0) give(tokens[read], take);
      else for (const token of reader.several(read)) give(tokens[token], take);
    });
  };
  return {
    eachToken,
    tokensIn(text, locale) {
      const all: Known[] = [];
      eachToken(text, locale, (token) => all.push(token));
      return all;
    },
  };
}

function give(token: Known | undefined, take: (token: Known) => void): void {
  if (token !== undefined) take(token);
}

const isPlain = /^[a-z\d#.]+$/;

/** Reads pieces in one language. What it says of one is the number of its only token, or what `several` takes. */
class PieceReader {
  private readonly locale: Locale;
  private readonly vocabulary: GrowingVocabulary;
  private readonly tokens: Known[];
  private readonly latin: Map<string, number>;
  private readonly others = new Map<string, number>();
  private readonly pieces = new Pieces();
  private readonly lists: (readonly number[])[] = [];

  /**
   * @param tokens all that were read, by their number
   * @param latin the numbers of those in plain Latin letters and digits
   */
  constructor(locale: Locale, vocabulary: GrowingVocabulary, tokens: Known[], latin: Map<string, number>) {
    this.locale = locale;
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.latin = latin;
  }

  /** @returns below 0 for several tokens or none */
  read(text: string, start: number, end: number, hash: number): number {
    const known = this.pieces.find(text, start, end, hash);
    if (known !== unread) return known;
    const read = this.readNew(text.slice(start, end));
    this.pieces.add(text, start, end, hash, read);
    return read;
  }

  several(read: number): readonly number[] {
    return this.lists[-1 - read] ?? none;
  }

  private readNew(piece: string): number {
    const numbers = tokensOf(piece).map((token) => this.numberOf(token));
    const [only] = numbers;
    return numbers.length === 1 && only !== undefined ? only : -this.lists.push(numbers);
  }

  private numberOf(token: Token): number {
    const key = token.also === undefined ? token.text : `${token.text} ${token.also}`;
    const mine = isPlain.test(key) ? this.latin : this.others;
    const known = mine.get(key);
    if (known !== undefined) return known;
    const number = this.tokens.push(readToken(token, this.locale, this.vocabulary)) - 1;
    mine.set(key, number);
    return number;
  }
}

const none: readonly number[] = [];
const space = 32;
const zero = 48;
const nine = 57;

/** What stands between two spaces, but a number together with its further digits and the word behind it. */
function eachPiece(text: string, visit: (start: number, end: number, hash: number) => void): void {
  let start = 0;
  let hash = 0;
  let hasDigit = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === space && !hasDigit) {
      if (at > start) visit(start, at, hash);
      start = at + 1;
      hash = 0;
    } else {
      hasDigit = letter !== space && (hasDigit || (letter >= zero && letter <= nine));
      hash = hashed(hash, letter);
    }
  }
  if (text.length > start) visit(start, text.length, hash);
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
  return [...new Set(tokens.flatMap(({ word }) => word ?? []))];
}
