import type { Message } from 'grammy/types';
import type { ChatStore } from '../../chats/store.ts';
import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';

/** A group that became a supergroup has a new id; what was set in it goes along. */
export function groupsFeature(chats: ChatStore): Feature {
  const feature = new Feature();
  // Every update passes here, and grammY builds what stands behind an `on` anew each time: looking costs less.
  feature.use((ctx, next) => (ctx.message && migration(ctx.message, chats)) ?? next());
  return feature;
}

/** Telegram tells it twice, in the old chat and in the new one; either alone may arrive. */
function migration(message: Message, chats: ChatStore): Promise<void> | undefined {
  const { chat, migrate_to_chat_id: to, migrate_from_chat_id: from } = message;
  if (to !== undefined) return chats.migrate(chat.id, to);
  return from === undefined ? undefined : chats.migrate(from, chat.id);
}
