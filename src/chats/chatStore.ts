import { type Chats, type ChatsDraft, migration, removal, setting } from './changes.ts';
import type { Keeper } from './keeper.ts';
import type { ChatStore } from './store.ts';

/** A store of chats over whatever keeps them. */
export function createChatStore(keeper: Keeper<Chats, ChatsDraft>): ChatStore {
  return {
    get: async (chatId) => {
      const settings = keeper.saved().get(chatId);
      return settings && { ...settings };
    },
    set: async (chatId, settings) => keeper.change(setting(chatId, settings)),
    remove: async (chatId) => keeper.change(removal(chatId)),
    migrate: async (from, to) => keeper.change(migration(from, to)),
    count: async () => keeper.saved().size,
  };
}
