import { Composer } from 'grammy';
import type { ChatStore } from '../../chats/store.ts';
import type { DerekContext } from '../context.ts';

/** A group that became a supergroup has a new id; what was set in it goes along. */
export function groupsFeature(chats: ChatStore): Composer<DerekContext> {
  const feature = new Composer<DerekContext>();
  feature.on('message:migrate_to_chat_id', (ctx) =>
    chats.migrate(ctx.chat.id, ctx.message.migrate_to_chat_id),
  );
  // Telegram tells it twice, in the old chat and in the new one; either alone may arrive.
  feature.on('message:migrate_from_chat_id', (ctx) =>
    chats.migrate(ctx.message.migrate_from_chat_id, ctx.chat.id),
  );
  return feature;
}
