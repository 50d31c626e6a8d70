import type { Index } from '../index/index.ts';
import { scriptOf } from '../text/fold.ts';
import { asCyrillicKeys, asLatinKeys } from '../text/layout.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { formsOf } from '../text/wordForms.ts';
import { intentBySound, intentOf } from '../words/questionWords.ts';
import { isStopWord, soundsLikeStopWord } from '../words/stopWords.ts';
import { byKeys } from './lookup.ts';

/**
 * The text as it was meant, if it was typed with the wrong keyboard layout. It was, when hardly a word of it is known as
 * it stands and most words are known with the other layout; a single strange word among known ones is judged alone.
 */
export function rightLayout(text: string, index: Index): string {
  const whole = better(text, index);
  if (whole !== undefined) return whole;
  const chunks = text.split(/(\s+)/u);
  const longOnes = chunks.map((chunk) => (chunk.length < surely ? chunk : (better(chunk, index) ?? chunk)));
  if (longOnes.every((chunk, place) => chunk === chunks[place])) return text;
  // Beside one that was, a short one was, too.
  return longOnes.map((chunk) => (chunk.length < surely ? (better(chunk, index) ?? chunk) : chunk)).join('');
}

/** A word of fewer letters is something in every layout. */
const surely = 4;

/** More words than this make no difference to the judgement. */
const most = 24;
const hardly = 0.35;
const mostly = 0.65;

function better(text: string, index: Index): string | undefined {
  const before = knownShare(text, index);
  if (before > hardly) return undefined;
  const readings = otherLayouts(text).map((reading) => ({ reading, share: knownShare(reading, index) }));
  const best = readings.sort((one, other) => other.share - one.share)[0];
  return best !== undefined && best.share >= mostly ? best.reading : undefined;
}

function otherLayouts(text: string): readonly string[] {
  const small = text.toLowerCase();
  if (scriptOf(text) === 'cyrillic') return [asLatinKeys(small), asLatinKeys(small, 'turkish')];
  return scriptOf(text) === 'latin' ? [asCyrillicKeys(small), asCyrillicKeys(small, true)] : [];
}

/** How much of the text, by letters, is words that something is known of; 1 for a text without words. */
function knownShare(text: string, index: Index): number {
  const words = tokensOf(text, most).filter(({ isNumber }) => !isNumber);
  if (words.length === 0) return 1;
  const letters = (tokens: readonly Token[]) => tokens.reduce((sum, token) => sum + token.text.length, 0);
  return letters(words.filter((token) => isKnown(token, index))) / letters(words);
}

function isKnown(word: Token, index: Index): boolean {
  const { folded, keys, transliterated, sounds } = formsOf(word);
  if (isStopWord(folded) || intentOf(folded) !== undefined) return true;
  if (byKeys(index, keys).size > 0 || byKeys(index, transliterated).size > 0) return true;
  const [sound = ''] = sounds;
  return sound.length > 2 && (soundsLikeStopWord(sound) || intentBySound(sound) !== undefined);
}
