import type { Index } from '../index/index.ts';
import { fold } from '../text/fold.ts';
import { keysInAnyLanguage } from '../text/stems.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf } from '../text/wordForms.ts';
import { intentOf } from '../words/questionWords.ts';
import { isStopWord } from '../words/stopWords.ts';
import { byKeys, byTypo } from './lookup.ts';
import { isWhatIsAsked, roleOf } from './roles.ts';

/** `yapayzeka` is `yapay zeka`, and `whoarethepartnersofaisana` a whole question. */
export function apart(token: Token, index: Index): readonly Token[] {
  const { text, isNumber } = token;
  if (isNumber || text.length < 2 * shortestHalf) return [token];
  const forms = formsOf(token);
  const isKnown = [forms.keys, forms.transliterated].some((keys) => byKeys(index, keys).size > 0);
  if (isKnown || isWhatIsAsked(roleOf(token, forms))) return [token];
  const isSentence = text.length >= shortestSentence && byTypo(index, forms).size === 0;
  return inTwo(text, index) ?? (isSentence ? inMany(text, index) : undefined) ?? [token];
}

const shortestHalf = 4;
/** Shorter ones are rather a word with many endings. */
const shortestSentence = 13;

function inTwo(text: string, index: Index): readonly Token[] | undefined {
  for (let cut = shortestHalf; cut <= text.length - shortestHalf; cut += 1) {
    const [head, tail] = [text.slice(0, cut), text.slice(cut)];
    if (isWordOf(index, head) && isWordOf(index, tail)) return [wordOf(head), wordOf(tail)];
  }
  return undefined;
}

function isWordOf({ vocabulary }: Index, text: string): boolean {
  const folded = fold(text);
  return vocabulary.byKey(folded).some((word) => vocabulary.words[word] === folded);
}

const longestPart = 16;
const longestSentence = 60;

/** The best way to a place in the text: how well its parts are known, and where the last of them starts. */
interface Way {
  readonly cost: number;
  readonly from: number;
}

/** Into the fewest and longest words that the store or the grammar knows; `undefined` when something is left over. */
function inMany(text: string, index: Index): readonly Token[] | undefined {
  if (text.length > longestSentence) return undefined;
  const ways: (Way | undefined)[] = [{ cost: 0, from: 0 }];
  for (let start = 0; start < text.length; start += 1) {
    const before = ways[start];
    if (before === undefined) continue;
    for (let end = start + 2; end <= Math.min(text.length, start + longestPart); end += 1) {
      const cost = before.cost + costOf(text.slice(start, end), index);
      if (cost < (ways[end]?.cost ?? Number.POSITIVE_INFINITY)) ways[end] = { cost, from: start };
    }
  }
  return partsOf(text, ways);
}

function partsOf(text: string, ways: readonly (Way | undefined)[]): readonly Token[] | undefined {
  const parts: Token[] = [];
  for (let end = text.length; end > 0; ) {
    const way = ways[end];
    if (way === undefined) return undefined;
    parts.unshift(wordOf(text.slice(way.from, end)));
    end = way.from;
  }
  // Many short parts are chance.
  return text.length / parts.length >= averagePart ? parts : undefined;
}

const averagePart = 3.5;

/** Subjects of two letters, in the languages that have a name for it. */
const shortWords: ReadonlySet<string> = new Set(['ai', 'us', 'eu', 'un', 'ии', 'ес', 'жи', 'ео', 'yz', 'ab']);

/** Less for long words, more for unknown forms of known ones; infinite for what nobody knows. */
function costOf(part: string, { vocabulary }: Index): number {
  const folded = fold(part);
  const known = 1 + 2 / part.length;
  if (intentOf(folded) !== undefined || isStopWord(folded) || shortWords.has(folded)) return known;
  if (part.length < 3) return Number.POSITIVE_INFINITY;
  if (vocabulary.byKey(folded).length > 0) return known;
  const stems = part.length > 4 ? keysInAnyLanguage(part).filter((key) => key.length > 3) : [];
  return stems.some((key) => vocabulary.byKey(key).length > 0) ? known + 0.5 : Number.POSITIVE_INFINITY;
}

function wordOf(text: string): Token {
  return { text, isNumber: false };
}
