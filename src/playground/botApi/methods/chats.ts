import type { ChatFullInfo } from 'grammy/types';
import { z } from 'zod';
import { setBotStatus } from '../../world/chats.ts';
import { memberView, userOf } from '../../world/members.ts';
import { botUser, type ChatRecord, isAdministrator, isPresent, type WorldState } from '../../world/state.ts';
import {
  findCountableChat,
  findMembersChat,
  findOwnChat,
  findReadableChat,
  findWritableChat,
} from '../chats.ts';
import { badRequest } from '../errors.ts';
import { method } from '../method.ts';
import { boolean, chatId, integer } from '../parameters.ts';
import { checkTopic } from '../topics.ts';

/** Source: `action` of `sendChatAction`. */
const actions = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

const sendChatAction = method(
  'sendChatAction',
  z.strictObject({ chat_id: chatId, message_thread_id: integer.optional(), action: z.string() }),
  (input, { state }) => {
    if (!actions.has(input.action.toLowerCase())) throw badRequest('wrong parameter action in request');
    const record = findWritableChat(state, input.chat_id);
    checkTopic(record, input.message_thread_id);
    state.events.emit({ type: 'typing', chat: record.chat.id });
    return true;
  },
);

const ofChat = z.strictObject({ chat_id: chatId });

const getChat = method('getChat', ofChat, (input, { state }): ChatFullInfo => {
  const { chat, linkedTo } = findReadableChat(state, input.chat_id);
  const gifts = {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  };
  return {
    ...chat,
    ...(chat.username !== undefined && { active_usernames: [chat.username] }),
    ...(linkedTo !== undefined && { linked_chat_id: linkedTo }),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: gifts,
  } as ChatFullInfo;
});

const getChatMember = method(
  'getChatMember',
  z.strictObject({ chat_id: chatId, user_id: integer }),
  (input, { state }) => {
    const record = findMembersChat(state, input.chat_id);
    if (input.user_id <= 0) throw badRequest('invalid user_id specified');
    const user = userOf(state, input.user_id);
    if (!user) throw badRequest('member not found');
    return memberView(record, user, record.members.get(user.id) ?? 'left');
  },
);

const getChatAdministrators = method(
  'getChatAdministrators',
  z.strictObject({ chat_id: chatId, return_bots: boolean.optional() }),
  (input, { state }) => {
    const record = findMembersChat(state, input.chat_id);
    if (record.chat.type === 'private') throw badRequest('there are no administrators in the private chat');
    return administratorsOf(state, record);
  },
);

function administratorsOf(state: WorldState, record: ChatRecord) {
  return [...record.members].flatMap(([id, status]) => {
    const user = userOf(state, id);
    return user && isAdministrator(status) ? [memberView(record, user, status)] : [];
  });
}

const getChatMemberCount = method('getChatMemberCount', ofChat, (input, { state }) => {
  const record = findCountableChat(state, input.chat_id);
  return [...record.members.values()].filter(isPresent).length;
});

const leaveChat = method('leaveChat', ofChat, (input, { state }) => {
  const record = findOwnChat(state, input.chat_id);
  if (record.chat.type === 'private')
    throw badRequest("chat member status can't be changed in private chats");
  setBotStatus(state, record.chat, botUser(state), 'left');
  return true;
});

export const chatMethods = [
  sendChatAction,
  getChat,
  getChatMember,
  getChatAdministrators,
  getChatMemberCount,
  leaveChat,
];
