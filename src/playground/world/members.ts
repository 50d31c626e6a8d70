import type { ChatMember, User } from 'grammy/types';
import { botUser, type ChatRecord, type MemberStatus, type WorldState } from './state.ts';

/** Everything a person may do as an administrator here; only the bot can have fewer rights. */
const rights = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

/** How somebody stands in a chat, as the Bot API tells it. */
export function memberView(record: ChatRecord, user: User, status: MemberStatus): ChatMember {
  if (status === 'creator') return { status, user, is_anonymous: false };
  if (status === 'kicked') return { status, user, until_date: 0 };
  if (status !== 'administrator') return { status, user };
  const own = user.is_bot ? record.botRights : {};
  return {
    status,
    user,
    ...rights,
    can_delete_messages: own.canDeleteMessages ?? true,
    ...kindRights(record, own),
  };
}

/** Rights that only one kind of chat knows. */
function kindRights({ chat }: ChatRecord, own: ChatRecord['botRights']) {
  if (chat.type === 'channel') {
    return {
      can_post_messages: own.canPostMessages ?? true,
      can_edit_messages: own.canEditMessages ?? true,
      can_manage_direct_messages: false,
    };
  }
  return {
    can_pin_messages: own.canPinMessages ?? true,
    can_manage_tags: false,
    ...(chat.type === 'supergroup' && { can_manage_topics: own.canManageTopics ?? chat.is_forum ?? false }),
  };
}

/** Whether the bot is an administrator of the chat who may do that. */
export function botMay(state: WorldState, record: ChatRecord, right: keyof ChatRecord['botRights']): boolean {
  const status = record.members.get(state.bot.id);
  return status === 'creator' || (status === 'administrator' && (record.botRights[right] ?? true));
}

/** A person or the bot itself; `undefined`: nobody has that id. */
export function userOf(state: WorldState, id: number): User | undefined {
  return id === state.bot.id ? botUser(state) : state.people.get(id);
}
