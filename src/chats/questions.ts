import type { Locale } from '../locale.ts';

/** A question that nobody could answer, passed on to the curators with its asker's consent. */
export interface KeptQuestion {
  /** Given by the store: counts up from 1 and is never given again, so that a curator can say it. */
  readonly id: number;
  /** One line without control characters, at most `questionLength` long, not blank; see `questionText`. */
  readonly text: string;
  readonly locale: Locale;
  /** ISO 8601 in UTC, as `Date.toISOString` prints it. */
  readonly askedAt: string;
  /** The chat to answer to. */
  readonly chatId: number;
}

/** How long a question is kept when nobody answers it. The store forgets nothing by itself: see `removeBefore`. */
export const questionDays = 90;

/** The longest text that is kept, counted as Telegram and JavaScript count: in UTF-16 units. */
export const questionLength = 1000;

/** How many questions of one chat may wait. */
export const questionsOfChat = 20;

/** How many questions may wait in all. */
export const questionsInAll = 10_000;

/**
 * The questions that wait for the curators. A resolved promise means that the change is on disk. A storage that fails
 * throws `ChatStoreError`.
 */
export interface QuestionStore {
  /**
   * Keeps a question; the same text of the same chat is kept once, and gives back what is kept already. Throws
   * `QuestionRefusedError` when too many wait already: whoever was promised that a question is kept keeps their
   * place, so it is never an older one that goes. Throws `RangeError` for what is no question: a text that
   * `questionText` would change or that is blank, a moment that is none, a chat id that is none.
   */
  add(question: Omit<KeptQuestion, 'id'>): Promise<KeptQuestion>;
  /** Oldest first, which is the order of the ids. */
  all(): Promise<readonly KeptQuestion[]>;
  /** Removes these; gives back those that were there, oldest first, each once. */
  remove(ids: readonly number[]): Promise<readonly KeptQuestion[]>;
  /** Removes what a chat asked; how many there were. */
  removeOf(chatId: number): Promise<number>;
  /** Removes what was asked before that moment (ISO 8601 in UTC); how many there were. Throws `RangeError`. */
  removeBefore(moment: string): Promise<number>;
  /**
   * A group became a supergroup: its questions are answered there. Of a text that waits for both the older question
   * stays. Nothing else is dropped, so that more than `questionsOfChat` may wait afterwards.
   */
  migrate(from: number, to: number): Promise<void>;
}

/**
 * - `too-many-of-chat`: `questionsOfChat` questions of this chat wait already.
 * - `too-many`: `questionsInAll` questions wait already.
 */
export type QuestionRefusal = 'too-many-of-chat' | 'too-many';

/** The question was not kept, and nothing else was changed. It can be, once some were answered, closed or removed. */
export class QuestionRefusedError extends Error {
  readonly code: QuestionRefusal;

  constructor(code: QuestionRefusal) {
    const [whose, limit] = code === 'too-many' ? ['', questionsInAll] : [' of this chat', questionsOfChat];
    super(
      `${limit} questions${whose} wait already. Answer or close some with /questions, then there is room.`,
    );
    this.name = 'QuestionRefusedError';
    this.code = code;
  }
}

/**
 * A message as the text of a question: on one line, cut to `questionLength`, no character cut in half. Empty when
 * nothing is left that can be read; such a text is refused by the store.
 */
export function questionText(message: string): string {
  const line = message
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  // The first half of a character that needs two units is no character.
  return line
    .slice(0, questionLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
