import { isDeepStrictEqual } from 'node:util';
import type { KeptQuestion } from '../../chats/questions.ts';
import type { ChatSettings } from '../../chats/store.ts';
import { Book } from '../../digests/store/book.ts';
import type { RowChange } from '../../digests/store/rows.ts';

/** Everything that is kept, in memory. Claims are not among it: they are their process's. */
export interface Content {
  readonly chats: ReadonlyMap<number, ChatSettings>;
  readonly questions: ReadonlyMap<number, KeptQuestion>;
  /** The highest number that a question has had. */
  readonly lastQuestion: number;
  readonly book: Book;
}

export const tables = ['chats', 'questions', 'subscriptions', 'editions', 'deliveries', 'edits'] as const;
export type Counts = Readonly<Record<(typeof tables)[number], number>>;

export function countsOf({ chats, questions, book }: Content): Counts {
  return {
    chats: chats.size,
    questions: questions.size,
    subscriptions: book.subscriptions.size,
    editions: book.editions.size,
    deliveries: book.deliveries.size,
    edits: book.edits.size,
  };
}

export function isEmpty(content: Content): boolean {
  return Object.values(countsOf(content)).every((count) => count === 0);
}

/** Whether both hold the same, in whatever order. */
export function isSame(one: Content, other: Content): boolean {
  return (
    isDeepStrictEqual(one.chats, other.chats) &&
    isDeepStrictEqual(one.questions, other.questions) &&
    one.lastQuestion === other.lastQuestion &&
    isDeepStrictEqual(rowsOf(one.book), rowsOf(other.book))
  );
}

export function bookWith(changes: Iterable<RowChange>, lastId: number): Book {
  const book = new Book();
  for (const change of changes) book.set(change);
  book.deliveries.lastId = Math.max(book.deliveries.lastId, lastId);
  return book;
}

function rowsOf(book: Book): ReadonlyMap<string, unknown> {
  return new Map([...book.picture().changes()].map(([table, key, row]) => [`${table} ${key}`, row]));
}
