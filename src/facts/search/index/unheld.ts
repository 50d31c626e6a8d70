import { append } from '../../../append.ts';
import type { Intent } from '../words/questionWords.ts';
import type { Units } from './units.ts';
import type { WordId } from './vocabulary.ts';

/** A question that no fact answers. */
export interface UnheldQuestion {
  /** How much its words say. */
  readonly length: number;
  readonly intent: Intent | undefined;
}

/** The questions that no fact answers, known by their number. */
export interface Unheld {
  readonly questions: readonly UnheldQuestion[];
  /** Those that have the word. */
  of(word: WordId): readonly number[];
  /** Of the `asks` and `paraphrases` of all facts: how many have the word. */
  askedOfFacts(word: WordId): number;
}

const none: readonly number[] = [];

export function createUnheld(units: Units, rarities: Float32Array): Unheld {
  const questions: UnheldQuestion[] = [];
  const byWord = new Map<WordId, number[]>();
  for (let text = units.start(units.unheld); text < units.end(units.unheld); text += 1) {
    const words = units.words.subarray(units.ends[text], units.ends[text + 1]);
    for (const word of words) append(byWord, word, questions.length);
    const length = words.reduce((sum, word) => sum + (rarities[word] ?? 0), 0);
    questions.push({ length, intent: units.intent(text) });
  }
  const asked = countAsks(units, rarities.length);
  return { questions, of: (word) => byWord.get(word) ?? none, askedOfFacts: (word) => asked[word] ?? 0 };
}

function countAsks(units: Units, words: number): Uint32Array {
  const counts = new Uint32Array(words);
  for (let text = 0; text < units.start(units.unheld); text += 1) {
    if (!units.isAsk(text)) continue;
    const end = units.ends[text + 1] ?? 0;
    for (let place = units.ends[text] ?? 0; place < end; place += 1) {
      const word = units.words[place] ?? 0;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  return counts;
}
