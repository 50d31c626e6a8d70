import type { Chat, User } from 'grammy/types';
import { WorldError } from './errors.ts';
import { memberView } from './members.ts';
import {
  botUser,
  type ChatRecord,
  isPresent,
  type MemberStatus,
  personOf,
  recordOf,
  unixTime,
  type WorldState,
} from './state.ts';
import type { ChannelInput, GroupInput } from './types.ts';

/** Ids look like Telegram's: supergroups and channels start with -100, basic groups are small negatives. */
const firstGroupId = -4_000_000_000;
const firstSupergroupId = -1_002_000_000_000;

export function privateChat(state: WorldState, user: User): Chat {
  const existing = state.chats.get(user.id);
  if (existing) return existing.chat;
  const person = personOf(state, user);
  const chat: Chat.PrivateChat = {
    id: person.id,
    type: 'private',
    first_name: person.first_name,
    ...(person.username !== undefined && { username: person.username }),
  };
  return addRecord(
    state,
    chat,
    new Map([
      [person.id, 'member'],
      [state.bot.id, 'member'],
    ]),
  ).chat;
}

export function addGroup(state: WorldState, input: GroupInput): Chat {
  const type = input.type ?? 'supergroup';
  if (type === 'group' && input.isForum)
    throw new WorldError('not_a_forum', 'Only a supergroup can be a forum.');
  const members = membersOf(input.members, input.administrators ?? []);
  members.set(state.bot.id, input.botIsAdministrator ? 'administrator' : 'member');
  return addRecord(state, groupChat(state, input, type), members).chat;
}

export function addChannel(state: WorldState, input: ChannelInput): Chat {
  const members = membersOf([], input.administrators);
  if (input.botIsAdministrator ?? true) members.set(state.bot.id, 'administrator');
  return addRecord(
    state,
    { id: nextId(state, firstSupergroupId), type: 'channel', title: input.title },
    members,
  ).chat;
}

export function addForumTopic(state: WorldState, chat: Chat, name: string): number {
  const record = recordOf(state, chat);
  if (!record.chat.is_forum)
    throw new WorldError('not_a_forum', `Chat ${chat.id} has no topics: create it with isForum.`);
  record.lastMessageId += 1;
  record.topics.set(record.lastMessageId, name);
  return record.lastMessageId;
}

/** The new chat has the old one's members, and none of its messages. */
export function copyAsSupergroup(state: WorldState, old: ChatRecord): ChatRecord {
  if (old.chat.type !== 'group') {
    throw new WorldError(
      'not_a_group',
      `Only a basic group becomes a supergroup; chat ${old.chat.id} is none.`,
    );
  }
  const chat: Chat = { id: nextId(state, firstSupergroupId), type: 'supergroup', title: old.chat.title };
  const record = addRecord(state, chat, new Map(old.members));
  old.migratedTo = chat.id;
  return record;
}

/** Changes how the bot stands in the chat and tells it so, as Telegram does. `by` may be the bot itself. */
export function setBotStatus(state: WorldState, chat: Chat, by: User, status: MemberStatus): void {
  const record = recordOf(state, chat);
  const before = record.members.get(state.bot.id) ?? 'left';
  record.members.set(state.bot.id, status);
  if (before === status) return;
  state.updates.push({
    my_chat_member: {
      chat: record.chat,
      from: by,
      date: unixTime(state),
      old_chat_member: memberView(record, botUser(state), before),
      new_chat_member: memberView(record, botUser(state), status),
    },
  });
}

/** Chats in which the person is, private first, then in order of creation. */
export function chatsOf(state: WorldState, user: User): readonly ChatRecord[] {
  const records = [...state.chats.values()].filter((record) => isPresent(record.members.get(user.id)));
  const current = records.filter((record) => record.migratedTo === undefined);
  return current.sort(
    (one, other) => Number(other.chat.type === 'private') - Number(one.chat.type === 'private'),
  );
}

function membersOf(members: readonly User[], administrators: readonly User[]): Map<number, MemberStatus> {
  const statuses = new Map<number, MemberStatus>(members.map((user) => [user.id, 'member']));
  for (const [index, user] of administrators.entries()) {
    statuses.set(user.id, index === 0 ? 'creator' : 'administrator');
  }
  return statuses;
}

function groupChat(state: WorldState, { title, isForum }: GroupInput, type: 'group' | 'supergroup'): Chat {
  if (type === 'group') return { id: nextId(state, firstGroupId), type, title };
  return { id: nextId(state, firstSupergroupId), type, title, ...(isForum && { is_forum: true }) };
}

function addRecord(state: WorldState, chat: Chat, members: Map<number, MemberStatus>): ChatRecord {
  const record: ChatRecord = {
    chat,
    members,
    messages: new Map(),
    topics: new Map(),
    lastMessageId: 0,
    started: chat.type !== 'private',
  };
  state.chats.set(chat.id, record);
  return record;
}

function nextId(state: WorldState, first: number): number {
  return first - 1 - state.chats.size;
}
