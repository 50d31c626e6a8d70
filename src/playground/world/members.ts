import type { ChatMember, User } from 'grammy/types';
import { botUser, type ChatRecord, type MemberStatus, type WorldState } from './state.ts';

/** Everything an administrator may do here; the playground knows no administrators with fewer rights. */
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
  if (record.chat.type === 'channel')
    return { status, user, ...rights, can_post_messages: true, can_edit_messages: true };
  return {
    status,
    user,
    ...rights,
    can_pin_messages: true,
    ...(record.chat.is_forum && { can_manage_topics: true }),
  };
}

/** A person or the bot itself; `undefined`: nobody has that id. */
export function userOf(state: WorldState, id: number): User | undefined {
  return id === state.bot.id ? botUser(state) : state.people.get(id);
}
