import type { Message } from 'grammy/types';
import { z } from 'zod';
import { botMay } from '../../world/members.ts';
import { remove } from '../../world/messages.ts';
import { type ChatRecord, unixTime, type WorldState } from '../../world/state.ts';
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
    if (!isDeletable(state, record, message)) throw badRequest(refusalIn(record));
    remove(state, record, message_id);
    return true;
  },
);

function isDeletable(state: WorldState, record: ChatRecord, message: Message): boolean {
  const isOld = unixTime(state) - message.date > deletableFor;
  // The beginning of a topic goes only with the topic.
  if (message.forum_topic_created) return false;
  if (!isOld && record.chat.type === 'private') return true;
  if (botMay(state, record, 'canDeleteMessages')) return true;
  if (isOld || !isOwn(state, record, message)) return false;
  return record.chat.type !== 'channel' || botMay(state, record, 'canPostMessages');
}

/** Telegram has two sentences for it. */
function refusalIn({ chat }: ChatRecord): string {
  const hasOneHistory = chat.type === 'supergroup' || chat.type === 'channel';
  return hasOneHistory ? "message can't be deleted" : "message can't be deleted for everyone";
}
