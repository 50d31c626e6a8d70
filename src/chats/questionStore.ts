import type { Keeper } from './keeper.ts';
import {
  addition,
  chatMigration,
  type Queue,
  type QueueDraft,
  removalBefore,
  removalOf,
  removalOfChat,
} from './questionChanges.ts';
import type { QuestionStore } from './questions.ts';

/** A store of questions over whatever keeps them. */
export function createQuestionStore(keeper: Keeper<Queue, QueueDraft>): QuestionStore {
  return {
    add: async (question) => keeper.change(addition(question)),
    all: async () => [...keeper.saved().questions.values()].map((question) => ({ ...question })),
    remove: async (ids) => keeper.change(removalOf(ids)),
    removeOf: async (chatId) => keeper.change(removalOfChat(chatId)),
    removeBefore: async (moment) => keeper.change(removalBefore(moment)),
    migrate: async (from, to) => keeper.change(chatMigration(from, to)),
  };
}
