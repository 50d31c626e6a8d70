import { fold, plain } from '../../facts/search/text/fold.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Fact, Topic } from '../../facts/types.ts';

/** The one thing that inline mode needs of a search: published facts that fit, the best first. */
export interface FactFinder {
  find(query: string, page: { readonly limit: number; readonly offset: number }): readonly Fact[];
}

export interface Findings {
  readonly facts: readonly Fact[];
  /** What Telegram sends back for more; empty at the end. */
  readonly nextOffset: string;
}

/** A page of cards: Telegram takes up to 50, a phone shows six. */
export const cardsPerPage = 20;

const nothing: Findings = { facts: [], nextOffset: '' };

/**
 * The facts for what was typed: before there is a word the latest, for the name of a topic what it holds now, for the id of a fact
 * that fact, else what the search finds.
 * @param offset `nextOffset` of the page before, or empty; any other text is past the end
 */
export function findingsFor(words: string, offset: string, facts: FactStore, finder: FactFinder): Findings {
  const first = readOffset(offset);
  if (first === undefined) return nothing;
  const limit = cardsPerPage + 1;
  const list = listFor(words, facts);
  const page = list ? list.slice(first, first + limit) : finder.find(words, { limit, offset: first });
  return {
    facts: page.slice(0, cardsPerPage),
    nextOffset: page.length > cardsPerPage ? String(first + cardsPerPage) : '',
  };
}

function readOffset(offset: string): number | undefined {
  if (offset === '') return 0;
  return /^[1-9]\d{0,5}$/.test(offset) ? Number(offset) : undefined;
}

/** With one letter a word has only begun: "nothing found" would flash up before every query. */
const beginsOnly = /^\p{L}$/u;

/** What needs no search. */
function listFor(words: string, facts: FactStore): readonly Fact[] | undefined {
  if (words === '' || beginsOnly.test(words)) return facts.latest();
  const topic = topicNamed(words, facts.topics);
  if (topic) return facts.currentIn(topic.id);
  const fact = facts.fact(words.toLowerCase());
  return fact?.status === 'published' ? [fact] : undefined;
}

function topicNamed(words: string, topics: readonly Topic[]): Topic | undefined {
  const wanted = bare(words);
  if (wanted === '') return undefined;
  return topics.find(({ id, name }) => [id, ...Object.values(name)].some((each) => bare(each) === wanted));
}

/** A name as people may type it: `E Devlet` for `E-devlet`. */
function bare(name: string): string {
  return fold(plain(name)).replace(/[^\p{L}\p{N}]/gu, '');
}
