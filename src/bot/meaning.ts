import type { Search } from '../facts/search/search.ts';

/**
 * The words of a question that carry its meaning, as the store knows them: so that the same question in two languages,
 * or with a slip of the hand, is one question to the curators. A word that the store does not know stands for itself.
 */
export function meaningOf(search: () => Search): (text: string) => readonly string[] {
  return (text) =>
    search()
      .answer(text, 'en')
      .why.words.filter(({ weight }) => weight > 0)
      .map(({ means, text: word }) => means[0] ?? word.toLowerCase());
}
