import { createChatStore } from './chatStore.ts';
import { createMemoryKeeper } from './keeper.ts';
import { emptyQueue } from './questionChanges.ts';
import { createQuestionStore } from './questionStore.ts';
import type { State } from './state.ts';
import type { ChatSettings } from './store.ts';

/** Keeps as long as the process lives: for tests, and for a playground that may forget. */
export function createMemoryState(): State {
  const chats = createMemoryKeeper(new Map<number, ChatSettings>());
  const questions = createMemoryKeeper(emptyQueue());
  return {
    chats: createChatStore(chats),
    questions: createQuestionStore(questions),
    close: async () => void (await Promise.all([chats.close(), questions.close()])),
  };
}
