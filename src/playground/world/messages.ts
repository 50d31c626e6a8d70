import type { Message, Update } from 'grammy/types';
import { WorldError } from './errors.ts';
import type { ChatRecord, WorldState } from './state.ts';

/** A message without what the chat gives it. */
export type MessageDraft = Omit<Message, 'message_id' | 'chat' | 'date'>;

/** Puts the message into the chat and shows it to everybody there. */
export function post(state: WorldState, record: ChatRecord, draft: MessageDraft): Message {
  record.lastMessageId += 1;
  const date = Math.floor(state.clock().getTime() / 1000);
  const message: Message = { message_id: record.lastMessageId, chat: record.chat, date, ...draft };
  record.messages.set(message.message_id, message);
  state.events.emit({ type: 'message', chat: record.chat.id, message });
  return message;
}

export function replace(state: WorldState, record: ChatRecord, message: Message): Message {
  record.messages.set(message.message_id, message);
  state.events.emit({ type: 'edited', chat: record.chat.id, message });
  return message;
}

export function remove(state: WorldState, record: ChatRecord, messageId: number): void {
  record.messages.delete(messageId);
  state.events.emit({ type: 'deleted', chat: record.chat.id, messageId });
}

export function messageOf(record: ChatRecord, messageId: number): Message {
  const message = record.messages.get(messageId);
  if (message) return message;
  throw new WorldError(
    'message_not_found',
    `Chat ${record.chat.id} has no message ${messageId}, or it was deleted.`,
  );
}

/** A message as it stands in a reply to it: without what it replied to itself. Source: `reply_to_message`. */
export function withoutReply(message: Message): NonNullable<Message['reply_to_message']> {
  const { reply_to_message: _, ...rest } = message;
  return rest as NonNullable<Message['reply_to_message']>;
}

type MessageUpdateKind = 'message' | 'edited_message' | 'channel_post' | 'edited_channel_post';

export function queueMessage(state: WorldState, message: Message, edited: boolean): void {
  const place = message.chat.type === 'channel' ? 'channel_post' : 'message';
  const kind: MessageUpdateKind = edited ? `edited_${place}` : place;
  state.updates.push({ [kind]: message } as Omit<Update, 'update_id'>);
}
