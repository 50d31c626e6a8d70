import type { Message } from 'grammy/types';
import { z } from 'zod';
import { commentThread, forwardToDiscussion } from '../../world/discussion.ts';
import { showKeyboard } from '../../world/keyboards.ts';
import { type MessageDraft, post, withoutReply } from '../../world/messages.ts';
import { botUser, type ChatRecord, type WorldState } from '../../world/state.ts';
import { findWritableChat } from '../chats.ts';
import { contentOf, defined } from '../content.ts';
import { badRequest, stricter, tooManyRequests } from '../errors.ts';
import { anyMarkup, checkedKeyboard } from '../keyboards.ts';
import { method } from '../method.ts';
import { boolean, chatId, integer, json } from '../parameters.ts';
import { checkedReplyMarkup } from '../replyKeyboards.ts';
import { formattedText, linkPreview, textParameters } from '../text.ts';
import { topicPlace } from '../topics.ts';

const replyParameters = json(
  z.strictObject({
    message_id: integer,
    chat_id: chatId.optional(),
    allow_sending_without_reply: boolean.optional(),
  }),
);

export const sendMessage = method(
  'sendMessage',
  z.strictObject({
    chat_id: chatId,
    message_thread_id: integer.optional(),
    ...textParameters,
    link_preview_options: linkPreview.optional(),
    disable_notification: boolean.optional(),
    protect_content: boolean.optional(),
    reply_parameters: replyParameters.optional(),
    reply_markup: anyMarkup.optional(),
  }),
  (input, { state }) => {
    const content = formattedText(state, input);
    const record = findWritableChat(state, input.chat_id);
    const keyboard = checkedKeyboard(input.reply_markup);
    const replyMarkup = checkedReplyMarkup(record, input.reply_markup);
    const replied = repliedMessage(record, input.reply_parameters);
    const place = placeOf(state, record, replied, input.message_thread_id);
    keepRate(state, record);
    const message = post(state, record, {
      ...senderOf(state, record),
      ...place,
      ...(replied && { reply_to_message: withoutReply(replied) }),
      ...contentOf(content),
      ...(input.link_preview_options && { link_preview_options: defined(input.link_preview_options) }),
      ...(input.protect_content && { has_protected_content: true as const }),
      ...(keyboard && { reply_markup: keyboard }),
    });
    if (record.chat.type === 'channel') record.ownPosts.add(message.message_id);
    forwardToDiscussion(state, record, message);
    if (replyMarkup) showKeyboard(state, record, message, replyMarkup);
    return message;
  },
);

function senderOf(state: WorldState, record: ChatRecord): MessageDraft {
  return record.chat.type === 'channel' ? { sender_chat: record.chat } : { from: botUser(state) };
}

function repliedMessage(
  record: ChatRecord,
  reply: z.output<typeof replyParameters> | undefined,
): Message | undefined {
  if (!reply) return undefined;
  if (reply.chat_id !== undefined && reply.chat_id !== record.chat.id) {
    throw stricter('replies to messages of other chats are not built');
  }
  const message = record.messages.get(reply.message_id);
  if (!message && !reply.allow_sending_without_reply) throw badRequest('message to be replied not found');
  return message;
}

/** An answer to a message of a topic goes into that topic, one to a comment stands among the comments. */
function placeOf(
  state: WorldState,
  record: ChatRecord,
  replied: Message | undefined,
  wanted: number | undefined,
): MessageDraft {
  const thread = commentThread(replied);
  const isComment = !wanted && thread !== undefined && !record.chat.is_forum;
  if (isComment) return { message_thread_id: thread };
  return topicPlace(state, record, wanted || (replied?.is_topic_message ? thread : undefined));
}

function keepRate(state: WorldState, record: ChatRecord): void {
  const wait = state.rates.take(record.chat);
  if (wait !== undefined) throw tooManyRequests(wait);
}
