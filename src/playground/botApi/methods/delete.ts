import type { Message } from 'grammy/types';
import { z } from 'zod';
import { remove } from '../../world/messages.ts';
import { type ChatRecord, isAdministrator, unixTime, type WorldState } from '../../world/state.ts';
import { findOwnChat } from '../chats.ts';
import { isOwn } from '../content.ts';
import { badRequest } from '../errors.ts';
import { method } from '../method.ts';
import { chatId, integer } from '../parameters.ts';

/** Seconds. Source: `deleteMessage`. */
const deletableFor = 48 * 60 * 60;

export const deleteMessage = method(
  'deleteMessage',
  z.strictObject({ chat_id: chatId, message_id: integer }),
  ({ chat_id, message_id }, { state }) => {
    const record = findOwnChat(state, chat_id);
    const message = record.messages.get(message_id);
    if (!message) throw badRequest('message to delete not found');
    if (!isDeletable(state, record, message)) throw badRequest("message can't be deleted for everyone");
    remove(state, record, message_id);
    return true;
  },
);

function isDeletable(state: WorldState, record: ChatRecord, message: Message): boolean {
  if (unixTime(state) - message.date > deletableFor) return isAdministrator(record.members.get(state.bot.id));
  if (record.chat.type === 'private' || isOwn(state, message)) return true;
  return isAdministrator(record.members.get(state.bot.id));
}
