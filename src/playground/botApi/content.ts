import type { Message } from 'grammy/types';
import type { FormattedText } from '../markup/settle.ts';
import type { MessageDraft } from '../world/messages.ts';
import type { ChatRecord, WorldState } from '../world/state.ts';

/** The text as it stands in a message. */
export function contentOf({ text, entities }: FormattedText): MessageDraft {
  return { text, ...(entities.length > 0 && { entities: [...entities] }) };
}

/** Without the fields that were not given. */
export function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}

/** Whether the bot wrote it; in a channel everybody writes as the channel. */
export function isOwn(state: WorldState, record: ChatRecord, message: Message): boolean {
  return record.ownPosts.has(message.message_id) || message.from?.id === state.bot.id;
}
