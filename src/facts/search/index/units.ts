import { type Locale, locales } from '../../../locale.ts';
import type { FactStore } from '../../store.ts';
import type { Fact } from '../../types.ts';
import { type Intent, intentOfPair, intents } from '../words/questionWords.ts';
import { unheldIn } from '../words/unheld/index.ts';
import { GrowingNumbers } from './growingNumbers.ts';
import type { Known, TextReader } from './textReader.ts';

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

/** @param read of the vocabulary of the store; the words of its facts come first, those of the carriers behind them */
export function createUnits(store: FactStore, facts: readonly Fact[], read: TextReader): Units {
  const texts = new GrowingTexts(read);
  for (const fact of facts) {
    const paraphrases = store.paraphrases(fact.id);
    for (const locale of locales) {
      texts.add(fact.text[locale], locale, false);
      for (const ask of fact.asks?.[locale] ?? []) texts.add(ask, locale, true);
      for (const ask of paraphrases?.[locale] ?? []) texts.add(ask, locale, true);
    }
    texts.endFact();
  }
  for (const locale of locales) for (const question of unheldIn(locale)) texts.add(question, locale, true);
  texts.endFact();
  return texts.read();
}

class GrowingTexts {
  private readonly reader: TextReader;
  private readonly words = new GrowingNumbers();
  private readonly ends = new GrowingNumbers();
  private readonly flags = new GrowingNumbers();
  private readonly kinds = new GrowingNumbers();
  private readonly starts = new GrowingNumbers();
  /** Of the text that is being read. */
  private start = 0;
  private hasNumber = false;
  private kind = 0;
  private before = '';

  constructor(reader: TextReader) {
    this.reader = reader;
    this.ends.push(0);
    this.starts.push(0);
  }

  add(text: string, locale: Locale, isAsk: boolean): void {
    this.start = this.words.length;
    this.hasNumber = false;
    this.kind = 0;
    this.before = '';
    this.reader.eachToken(text, locale, this.take);
    this.ends.push(this.words.length);
    this.flags.push((isAsk ? askFlag : 0) | (this.hasNumber ? numberFlag : 0));
    this.kinds.push(isAsk ? this.kind : 0);
  }

  /** What was added since the last fact is of one fact. */
  endFact(): void {
    this.starts.push(this.flags.length);
  }

  read(): Units {
    const { words, ends, flags, kinds, starts } = this;
    return readUnits(words.taken(), ends.taken(), flags.taken(), kinds.taken(), starts.taken());
  }

  private readonly take = ({ word, isNumber, intent, folded }: Known): void => {
    if (word !== undefined && !this.words.has(word, this.start)) this.words.push(word);
    if (isNumber) this.hasNumber = true;
    if (intent !== undefined) this.kind = stronger(this.kind, intent);
    const both = intentOfPair(this.before, folded);
    if (both !== undefined) this.kind = stronger(this.kind, both);
    this.before = folded;
  };
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

/** Of a kind of question and one more intent; 0 is none, and `intents` stand in the order of their strength. */
function stronger(kind: number, intent: Intent): number {
  const other = intents.indexOf(intent) + 1;
  return kind === 0 ? other : Math.min(kind, other);
}
