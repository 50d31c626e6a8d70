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
}

const none: readonly number[] = [];

export function createUnheld(units: Units, rarities: Float32Array): Unheld {
  const questions: UnheldQuestion[] = [];
  const byWord = new Map<WordId, number[]>();
  for (let text = units.start(units.unheld); text < units.end(units.unheld); text += 1) {
    const words = units.words.subarray(units.ends[text], units.ends[text + 1]);
    for (const word of words) {
      const list = byWord.get(word);
      if (list) list.push(questions.length);
      else byWord.set(word, [questions.length]);
    }
    const length = words.reduce((sum, word) => sum + (rarities[word] ?? 0), 0);
    questions.push({ length, intent: units.intent(text) });
  }
  return { questions, of: (word) => byWord.get(word) ?? none };
}
