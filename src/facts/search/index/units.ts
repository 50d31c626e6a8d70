import { type Locale, locales } from '../../../locale.ts';
import type { Fact } from '../../types.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Intent, intentOf } from '../words/questionWords.ts';
import { isStopWord } from '../words/stopWords.ts';
import type { GrowingVocabulary, WordId } from './vocabulary.ts';

/** One text of a fact: its statement in a language, or one of its `asks`. */
export interface Unit {
  readonly words: readonly WordId[];
  readonly intent: Intent | undefined;
  readonly isAsk: boolean;
  readonly locale: Locale;
}

export function unitsOf(fact: Fact, vocabulary: GrowingVocabulary): readonly Unit[] {
  return locales.flatMap((locale) => [
    unitOf(fact.text[locale], locale, false, vocabulary),
    ...(fact.asks?.[locale] ?? []).map((ask) => unitOf(ask, locale, true, vocabulary)),
  ]);
}

function unitOf(text: string, locale: Locale, isAsk: boolean, vocabulary: GrowingVocabulary): Unit {
  const tokens = tokensOf(text);
  return {
    words: wordsIn(tokens, locale, vocabulary),
    intent: isAsk ? firstIntent(tokens) : undefined,
    isAsk,
    locale,
  };
}

/** The words that a text is found by, each once: not its grammar, and not its question words. */
export function wordsIn(tokens: readonly Token[], locale: Locale, vocabulary: GrowingVocabulary): WordId[] {
  const content = tokens.filter((token) => token.isNumber || isContent(fold(token.text)));
  return [...new Set(content.map((token) => vocabulary.add(token, locale)))];
}

export function isContent(folded: string): boolean {
  return !isStopWord(folded) && intentOf(folded) === undefined;
}

export function firstIntent(tokens: readonly Token[]): Intent | undefined {
  for (const { text } of tokens) {
    const intent = intentOf(fold(text));
    if (intent !== undefined) return intent;
  }
  return undefined;
}
