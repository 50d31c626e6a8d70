import type { Locale } from '../../locale.ts';
import type { FactStore } from '../store.ts';
import type { Fact } from '../types.ts';
import type { Answer } from './answer.ts';
import { createIndex } from './index/index.ts';
import { readQuestion } from './query/question.ts';
import { decide } from './rank/decide.ts';
import { rank } from './rank/score.ts';
import { weigh } from './rank/weigh.ts';

export interface Page {
  /** At most so many facts. */
  readonly limit: number;
  /** So many are left out before them; none unless said. */
  readonly offset?: number;
}

/** Search in one store. It changes nothing and remembers nothing: the same question gets the same answer. */
export interface Search {
  /**
   * The answer to a question in any of the four languages, whichever the reader's is. Of a very long text only the
   * beginning is read. Never throws.
   * @param locale the language of the reader; the answer's facts have all four
   */
  answer(question: string, locale: Locale): Answer;
  /**
   * Facts that have something of the query, the best first, as far as there are any: lenient, for a list that somebody looks through
   * while still typing. The last word may be unfinished. Nothing but spaces and punctuation finds nothing.
   */
  find(query: string, page: Page): readonly Fact[];
}

/** Works out the index: about a second for the facts of this repository, two for 10,000 with fewer questions each. */
export function createSearch(store: FactStore): Search {
  const index = createIndex(store);
  return {
    answer(text) {
      const weighed = weigh(readQuestion(text, index), index);
      return decide(weighed, rank(weighed, index), index);
    },
    find(query, { limit, offset = 0 }) {
      const weighed = weigh(readQuestion(query, index, { typing: true }), index);
      const end = Math.max(0, offset) + Math.max(0, limit);
      return rank(weighed, index, end)
        .slice(Math.max(0, offset), end)
        .flatMap(({ fact }) => index.facts[fact] ?? []);
    },
  };
}
