import { botMay } from '../world/members.ts';
import { type ChatRecord, isAdministrator, isPresent, type WorldState } from '../world/state.ts';
import { badRequest, forbidden } from './errors.ts';

/** The chat that `chat_id` names. */
export function findChat(state: WorldState, chatId: number | string): ChatRecord {
  if (chatId === '') throw badRequest('chat_id is empty');
  const record = chatNamed(state, chatId);
  if (!record) throw badRequest('chat not found');
  return record;
}

/** The same, where nothing is refused. */
export function chatNamed(state: WorldState, chatId: unknown): ChatRecord | undefined {
  if (typeof chatId === 'number') return state.chats.get(chatId);
  if (typeof chatId !== 'string') return undefined;
  return chatId.startsWith('@') ? byUsername(state, chatId.slice(1)) : state.chats.get(Number(chatId));
}

function byUsername(state: WorldState, username: string): ChatRecord | undefined {
  const wanted = username.toLowerCase();
  return [...state.chats.values()].find(
    (record) => isPublic(record) && record.chat.username?.toLowerCase() === wanted,
  );
}

function isPublic({ chat }: ChatRecord): boolean {
  return (chat.type === 'supergroup' || chat.type === 'channel') && chat.username !== undefined;
}

/** A chat that the bot may ask about: it is in it, or everybody may look at it. */
export function findReadableChat(state: WorldState, chatId: number | string): ChatRecord {
  const record = findChat(state, chatId);
  if (isPublic(record) && record.members.get(state.bot.id) !== 'kicked') return record;
  return checkedMember(state, record);
}

/** A chat whose members the bot may count. */
export function findCountableChat(state: WorldState, chatId: number | string): ChatRecord {
  const record = findReadableChat(state, chatId);
  checkMigration(record);
  return record;
}

/** A chat whose members the bot may ask about. Those of a channel only its administrators see. */
export function findMembersChat(state: WorldState, chatId: number | string): ChatRecord {
  const record = findCountableChat(state, chatId);
  if (record.chat.type === 'channel' && !isAdministrator(record.members.get(state.bot.id))) {
    throw badRequest('member list is inaccessible');
  }
  return record;
}

/** A chat that the bot is in, so that it may change what is its own there. */
export function findOwnChat(state: WorldState, chatId: number | string): ChatRecord {
  const record = findChat(state, chatId);
  if (record.chat.type === 'private' && state.deactivated.has(record.chat.id)) throw deactivated();
  return checkedMember(state, record);
}

function checkedMember(state: WorldState, record: ChatRecord): ChatRecord {
  const status = record.members.get(state.bot.id);
  if (record.chat.type === 'private' || isPresent(status)) return record;
  const left = status === 'kicked' ? 'bot was kicked from' : 'bot is not a member of';
  throw forbidden(`${left} the ${record.chat.type} chat`);
}

/** A chat that the bot is in and that was not replaced by another one. */
export function findActiveChat(state: WorldState, chatId: number | string): ChatRecord {
  const record = findChat(state, chatId);
  checkMigration(record);
  if (record.chat.type === 'private') return checkedPrivate(state, record);
  return checkedMember(state, record);
}

/** A chat that the bot may write in. */
export function findWritableChat(state: WorldState, chatId: number | string): ChatRecord {
  const record = findActiveChat(state, chatId);
  if (record.chat.type === 'channel' && !botMay(state, record, 'canPostMessages')) {
    throw badRequest('need administrator rights in the channel chat');
  }
  return record;
}

function checkMigration({ migratedTo }: ChatRecord): void {
  if (migratedTo === undefined) return;
  throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: migratedTo });
}

function checkedPrivate(state: WorldState, record: ChatRecord): ChatRecord {
  if (state.deactivated.has(record.chat.id)) throw deactivated();
  if (record.members.get(state.bot.id) === 'kicked') throw forbidden('bot was blocked by the user');
  if (!record.started) throw forbidden("bot can't initiate conversation with a user");
  return record;
}

function deactivated() {
  return forbidden('user is deactivated');
}
