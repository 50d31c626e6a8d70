import type { Locale } from '../../locale.ts';
import type { FactStore } from '../store.ts';
import type { Fact } from '../types.ts';
import type { Answer } from './answer.ts';
import { createIndex } from './index/index.ts';
import { readQuestion } from './query/question.ts';
import { decide } from './rank/decide.ts';
import { rank, weigh } from './rank/score.ts';

export interface Page {
  /** At most so many; nothing below 1. */
  readonly limit: number;
  readonly offset?: number;
}

export interface Search {
  answer(question: string, locale: Locale): Answer;
  find(query: string, page: Page): readonly Fact[];
}

export function createSearch(store: FactStore): Search {
  const index = createIndex(store);
  return {
    answer(text) {
      const question = readQuestion(text, index);
      const weighed = weigh(question, index);
      return decide(weighed, rank(weighed, index), index);
    },
    find(query, { limit, offset = 0 }) {
      const weighed = weigh(readQuestion(query, index, { typing: true }), index);
      return rank(weighed, index)
        .slice(offset, offset + limit)
        .flatMap(({ fact }) => index.facts[fact] ?? []);
    },
  };
}
