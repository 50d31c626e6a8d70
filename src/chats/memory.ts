import { type Change, migration, removal, setting } from './changes.ts';
import { ChatStoreError } from './errors.ts';
import type { ChatSettings, ChatStore } from './store.ts';

/** Keeps chats as long as the process lives: for tests, and for a playground that may forget. */
export function createMemoryChatStore(): ChatStore {
  const chats = new Map<number, ChatSettings>();
  let closed = false;
  function apply<T>(change: Change<T>): T {
    if (closed) throw new ChatStoreError('closed', 'The chat store is closed.');
    return change(chats);
  }
  return {
    get: async (chatId) => apply((draft) => copyOf(draft.get(chatId))),
    set: async (chatId, settings) => apply(setting(chatId, settings)),
    remove: async (chatId) => apply(removal(chatId)),
    migrate: async (from, to) => apply(migration(from, to)),
    count: async () => apply((draft) => draft.size),
    close: async () => {
      closed = true;
    },
  };
}

function copyOf(settings: ChatSettings | undefined): ChatSettings | undefined {
  return settings && { ...settings };
}
