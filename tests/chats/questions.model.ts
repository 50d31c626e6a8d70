import fc from 'fast-check';
import type { KeptQuestion, QuestionStore } from '../../src/chats/questions.ts';
import { locales } from '../../src/locale.ts';

const reader = 4_242;
const group = -100;
const supergroup = -1_001_234_567_890;

export type NewQuestion = Omit<KeptQuestion, 'id'>;

export function asked(text: string, chatId = reader, askedAt = '2026-11-22T09:00:00.000Z'): NewQuestion {
  return { text, locale: 'ru', askedAt, chatId };
}

/** What the queue should do, done with a plain array. */
export class Model {
  questions: KeptQuestion[] = [];
  #last = 0;

  add(question: NewQuestion): KeptQuestion {
    const same = this.questions.find(
      (each) => each.text === question.text && each.chatId === question.chatId,
    );
    if (same !== undefined) return same;
    this.#last += 1;
    const kept = { id: this.#last, ...question };
    this.questions.push(kept);
    return kept;
  }

  remove(unwanted: (question: KeptQuestion) => boolean): KeptQuestion[] {
    const removed = this.questions.filter(unwanted);
    this.questions = this.questions.filter((each) => !unwanted(each));
    return removed;
  }

  migrate(from: number, to: number): void {
    const moved = this.questions.map((each) => (each.chatId === from ? { ...each, chatId: to } : each));
    this.questions = moved.filter(
      (each, at) =>
        moved.findIndex((other) => other.text === each.text && other.chatId === each.chatId) === at,
    );
  }
}

interface Step {
  ask(store: QuestionStore): Promise<unknown>;
  expected(model: Model): unknown;
}

const chat = fc.constantFrom(reader, group, supergroup);
const moment = fc.constantFrom(
  '2026-01-01T00:00:00Z',
  '2026-01-01T00:00:00.001Z',
  '2026-02-01T00:00:00.000Z',
);
const question: fc.Arbitrary<NewQuestion> = fc.record({
  text: fc.constantFrom('a', 'b', '__proto__'),
  locale: fc.constantFrom(...locales),
  askedAt: moment,
  chatId: chat,
});

/** Something that can be asked of both. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: question.map(adding) },
  fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 4 }).map((ids) => ({
    ask: (store: QuestionStore) => store.remove(ids),
    expected: (model: Model) => model.remove(({ id }) => ids.includes(id)),
  })),
  chat.map((chatId) => ({
    ask: (store: QuestionStore) => store.removeOf(chatId),
    expected: (model: Model) => model.remove((each) => each.chatId === chatId).length,
  })),
  moment.map((limit) => ({
    ask: (store: QuestionStore) => store.removeBefore(limit),
    expected: (model: Model) => model.remove(({ askedAt }) => new Date(askedAt) < new Date(limit)).length,
  })),
  fc.record({ from: chat, to: chat }).map(({ from, to }) => ({
    ask: (store: QuestionStore) => store.migrate(from, to),
    expected: (model: Model) => model.migrate(from, to),
  })),
);

function adding(question: NewQuestion): Step {
  return {
    ask: (store) => store.add(question),
    expected: (model) => model.add(question),
  };
}
