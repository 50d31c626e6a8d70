import { isDeepStrictEqual } from 'node:util';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { z } from 'zod';
import { readInlineMessageId } from '../../world/inlineMessage.ts';
import { botMay } from '../../world/members.ts';
import { type MessageDraft, replace } from '../../world/messages.ts';
import { type ChatRecord, unixTime, type WorldState } from '../../world/state.ts';
import { findActiveChat } from '../chats.ts';
import { contentOf, defined, isOwn } from '../content.ts';
import { badRequest } from '../errors.ts';
import { checkedKeyboard, inlineMarkup } from '../keyboards.ts';
import { method } from '../method.ts';
import { chatId, integer } from '../parameters.ts';
import { formattedText, linkPreview, textParameters } from '../text.ts';

/** What an edit needs to know of its message. */
const place = {
  chat_id: chatId.optional(),
  message_id: integer.optional(),
  inline_message_id: z.string().optional(),
};

const editMessageText = method(
  'editMessageText',
  z.strictObject({
    ...place,
    ...textParameters,
    link_preview_options: linkPreview.optional(),
    reply_markup: inlineMarkup.optional(),
  }),
  (input, { state }) => {
    const content = formattedText(state, input);
    const { record, message } = editable(state, input);
    if (message.text === undefined) throw badRequest('there is no text in the message to edit');
    const { entities: _, reply_markup: __, link_preview_options: ___, ...kept } = message;
    return edited(state, record, message, {
      ...kept,
      edit_date: unixTime(state),
      ...contentOf(content),
      ...(input.link_preview_options && { link_preview_options: defined(input.link_preview_options) }),
      ...markupOf(checkedKeyboard(input.reply_markup)),
    });
  },
);

const editMessageReplyMarkup = method(
  'editMessageReplyMarkup',
  z.strictObject({ ...place, reply_markup: inlineMarkup.optional() }),
  (input, { state }) => {
    const { record, message } = editable(state, input);
    const { reply_markup: _, ...kept } = message;
    return edited(state, record, message, { ...kept, ...markupOf(checkedKeyboard(input.reply_markup)) });
  },
);

function markupOf(keyboard: InlineKeyboardMarkup | undefined): MessageDraft {
  return keyboard ? { reply_markup: keyboard } : {};
}

interface PlaceInput {
  readonly chat_id?: number | string | undefined;
  readonly message_id?: number | undefined;
  readonly inline_message_id?: string | undefined;
}

function editable(state: WorldState, input: PlaceInput): { record: ChatRecord; message: Message } {
  if (input.inline_message_id !== undefined) return sentThroughBot(state, input.inline_message_id);
  if (input.chat_id === undefined) throw badRequest('chat_id is empty');
  if (input.message_id === undefined) throw badRequest('message identifier is not specified');
  const record = findActiveChat(state, input.chat_id);
  const message = record.messages.get(input.message_id);
  if (!message) throw badRequest('message to edit not found');
  if (!isEditable(state, record, message)) throw badRequest("message can't be edited");
  return { record, message };
}

/** In a channel it is a question of rights. What came with a reply keyboard stays as it is. */
function isEditable(state: WorldState, record: ChatRecord, message: Message): boolean {
  if (record.keyboardMessages.has(message.message_id)) return false;
  const own = isOwn(state, record, message);
  if (record.chat.type !== 'channel') return own;
  return botMay(state, record, 'canEditMessages') || (own && botMay(state, record, 'canPostMessages'));
}

/** A message with buttons that somebody sent through the bot, wherever that was. */
function sentThroughBot(state: WorldState, id: string): { record: ChatRecord; message: Message } {
  const place = readInlineMessageId(id);
  const record = place && state.chats.get(place.chat);
  const message = place && record?.messages.get(place.message);
  if (!record || !message?.via_bot) throw badRequest('MESSAGE_ID_INVALID');
  return { record, message };
}

/** Gives back the message, or `true` for one that the bot does not get to see. Source: `editMessageText`. */
function edited(state: WorldState, record: ChatRecord, before: Message, after: Message): Message | true {
  if (sameContent(before, after)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  const message = replace(state, record, after);
  return message.via_bot ? true : message;
}

function sameContent(one: Message, other: Message): boolean {
  const content = ({ text, entities, reply_markup }: Message) => ({ text, entities, reply_markup });
  return isDeepStrictEqual(content(one), content(other));
}

export const editMethods = [editMessageText, editMessageReplyMarkup];
