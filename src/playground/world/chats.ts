import { isDeepStrictEqual } from 'node:util';
import type { Chat, User } from 'grammy/types';
import { WorldError } from './errors.ts';
import { memberView } from './members.ts';
import {
  botUser,
  type ChatRecord,
  isAdministrator,
  isPresent,
  type MemberStatus,
  personOf,
  recordOf,
  unixTime,
  type WorldState,
} from './state.ts';
import type { AddBotInput, ChannelInput, GroupInput } from './types.ts';

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
  if (type === 'group' && input.username !== undefined)
    throw new WorldError('not_allowed', 'Only a supergroup can have a username.');
  const members = membersOf(input.members, input.administrators ?? []);
  members.set(state.bot.id, input.botIsAdministrator ? 'administrator' : 'member');
  return addRecord(state, groupChat(state, input, type), members).chat;
}

export function addChannel(state: WorldState, input: ChannelInput): Chat {
  const members = membersOf(input.members ?? [], input.administrators);
  if (input.botIsAdministrator ?? true) members.set(state.bot.id, 'administrator');
  const username = usernameOf(state, input.username);
  return addRecord(
    state,
    { id: nextId(state, firstSupergroupId), type: 'channel', title: input.title, ...username },
    members,
  ).chat;
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

/** Puts the bot into a group or channel, or changes what it may do there. In a channel a bot is an administrator. */
export function addBot(state: WorldState, chat: Chat, by: User, input: AddBotInput = {}): void {
  const record = recordOf(state, chat);
  const administrator = record.chat.type === 'channel' || (input.administrator ?? false);
  if (administrator && !isAdministrator(record.members.get(by.id))) {
    throw new WorldError('not_allowed', `User ${by.id} is no administrator of chat ${chat.id}.`);
  }
  setBotStatus(state, chat, by, administrator ? 'administrator' : 'member', input.rights);
}

/** Changes how the bot stands in the chat and tells it so, as Telegram does. `by` may be the bot itself. */
export function setBotStatus(
  state: WorldState,
  chat: Chat,
  by: User,
  status: MemberStatus,
  rights: ChatRecord['botRights'] = {},
): void {
  const record = recordOf(state, chat);
  const before = memberView(record, botUser(state), record.members.get(state.bot.id) ?? 'left');
  record.members.set(state.bot.id, status);
  record.botRights = rights;
  const after = memberView(record, botUser(state), status);
  if (isDeepStrictEqual(before, after)) return;
  state.updates.push({
    my_chat_member: {
      chat: record.chat,
      from: by,
      date: unixTime(state),
      old_chat_member: before,
      new_chat_member: after,
    },
  });
  state.events.emit({ type: 'changed' });
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

function groupChat(state: WorldState, input: GroupInput, type: 'group' | 'supergroup'): Chat {
  const { title, isForum } = input;
  if (type === 'group') return { id: nextId(state, firstGroupId), type, title };
  const id = nextId(state, firstSupergroupId);
  return { id, type, title, ...usernameOf(state, input.username), ...(isForum && { is_forum: true }) };
}

/** Names are compared without case; nobody has one that somebody else has. */
function usernameOf(state: WorldState, username: string | undefined): { username?: string } {
  if (username === undefined) return {};
  const wanted = username.toLowerCase();
  const others = [...state.people.values(), ...[...state.chats.values()].map(({ chat }) => chat), state.bot];
  if (others.some((other) => other.username?.toLowerCase() === wanted)) {
    throw new WorldError('username_taken', `Somebody here is called @${username} already.`);
  }
  return { username };
}

function addRecord(state: WorldState, chat: Chat, members: Map<number, MemberStatus>): ChatRecord {
  const record: ChatRecord = {
    chat,
    members,
    messages: new Map(),
    topics: new Map(),
    generalClosed: false,
    botRights: {},
    ownPosts: new Set(),
    keyboardMessages: new Set(),
    keyboards: [],
    // The id 1 names General in a forum: no message of a topic may have it.
    lastMessageId: chat.is_forum ? 1 : 0,
    started: chat.type !== 'private',
  };
  state.chats.set(chat.id, record);
  return record;
}

function nextId(state: WorldState, first: number): number {
  return first - 1 - state.chats.size;
}
