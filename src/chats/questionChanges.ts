import { mustBeChatId } from './chatId.ts';
import type { Change } from './keeper.ts';
import { checkedMoment, checkedQuestion } from './questionSchema.ts';
import { type KeptQuestion, QuestionRefusedError, questionsInAll, questionsOfChat } from './questions.ts';

/** Everything that is kept of questions. */
export interface Queue {
  /** What the next question is called. Kept, so that the number of a removed question does not come back. */
  readonly nextId: number;
  /** By id, in the order of the ids. */
  readonly questions: ReadonlyMap<number, KeptQuestion>;
}

/** What a change alters. */
export interface QueueDraft extends Queue {
  nextId: number;
  readonly questions: Map<number, KeptQuestion>;
}

export function emptyQueue(): QueueDraft {
  return { nextId: 1, questions: new Map() };
}

export function addition(question: Omit<KeptQuestion, 'id'>): Change<QueueDraft, KeptQuestion> {
  const checked = checkedQuestion(question);
  return (draft) => {
    const ofChat = those(draft, ({ chatId }) => chatId === checked.chatId);
    const same = ofChat.find(({ text }) => text === checked.text);
    if (same !== undefined) return { ...same };
    mustHaveRoom(draft, ofChat.length);
    const kept = { id: draft.nextId, ...checked };
    draft.nextId += 1;
    draft.questions.set(kept.id, kept);
    return { ...kept };
  };
}

function mustHaveRoom({ questions }: Queue, ofChat: number): void {
  if (ofChat >= questionsOfChat) throw new QuestionRefusedError('too-many-of-chat');
  if (questions.size >= questionsInAll) throw new QuestionRefusedError('too-many');
}

export function removalOf(ids: readonly number[]): Change<QueueDraft, readonly KeptQuestion[]> {
  const wanted = new Set(ids);
  return removalWhere(({ id }) => wanted.has(id));
}

export function removalOfChat(chatId: number): Change<QueueDraft, number> {
  return counted(removalWhere((question) => question.chatId === chatId));
}

export function removalBefore(moment: string): Change<QueueDraft, number> {
  const limit = checkedMoment(moment);
  return counted(removalWhere(({ askedAt }) => Date.parse(askedAt) < limit));
}

export function chatMigration(from: number, to: number): Change<QueueDraft, void> {
  mustBeChatId(to);
  return (draft) => {
    if (from === to) return;
    const texts = new Set<string>();
    for (const question of those(draft, ({ chatId }) => chatId === from || chatId === to)) {
      const { id, text, chatId } = question;
      if (texts.has(text)) draft.questions.delete(id);
      // Under its own id it keeps its place.
      else if (chatId === from) draft.questions.set(id, { ...question, chatId: to });
      texts.add(text);
    }
  };
}

function removalWhere(
  unwanted: (question: KeptQuestion) => boolean,
): Change<QueueDraft, readonly KeptQuestion[]> {
  return (draft) => {
    const removed = those(draft, unwanted);
    for (const { id } of removed) draft.questions.delete(id);
    return removed;
  };
}

function counted(change: Change<QueueDraft, readonly KeptQuestion[]>): Change<QueueDraft, number> {
  return (draft) => change(draft).length;
}

function those({ questions }: Queue, wanted: (question: KeptQuestion) => boolean): readonly KeptQuestion[] {
  return [...questions.values()].filter(wanted);
}
