import type { Message } from 'grammy/types';
import type { FormattedText } from '../markup/settle.ts';
import type { MessageDraft } from '../world/messages.ts';
import type { WorldState } from '../world/state.ts';

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
export function isOwn(state: WorldState, message: Message): boolean {
  if (message.chat.type === 'channel') return message.sender_chat?.id === message.chat.id;
  return message.from?.id === state.bot.id;
}
