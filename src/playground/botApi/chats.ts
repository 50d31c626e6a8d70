import { type ChatRecord, isAdministrator, isPresent, type WorldState } from '../world/state.ts';
import { badRequest, forbidden } from './errors.ts';

/** The chat that `chat_id` names. */
export function findChat(state: WorldState, chatId: number | string): ChatRecord {
  if (chatId === '') throw badRequest('chat_id is empty');
  const record = typeof chatId === 'number' ? state.chats.get(chatId) : byUsername(state, chatId);
  if (!record) throw badRequest('chat not found');
  return record;
}

function byUsername(state: WorldState, username: string): ChatRecord | undefined {
  if (!username.startsWith('@')) return undefined;
  const wanted = username.slice(1).toLowerCase();
  const isPublic = ({ chat }: ChatRecord) => chat.type === 'supergroup' || chat.type === 'channel';
  return [...state.chats.values()].find(
    (record) => isPublic(record) && record.chat.username?.toLowerCase() === wanted,
  );
}

/** A chat that the bot is in, so that it may ask about it. */
export function findOwnChat(state: WorldState, chatId: number | string): ChatRecord {
  const record = findChat(state, chatId);
  const status = record.members.get(state.bot.id);
  if (record.chat.type === 'private' || isPresent(status)) return record;
  const left = status === 'kicked' ? 'bot was kicked from' : 'bot is not a member of';
  throw forbidden(`${left} the ${record.chat.type} chat`);
}

/** A chat that the bot may write in. */
export function findWritableChat(state: WorldState, chatId: number | string): ChatRecord {
  const record = findChat(state, chatId);
  if (record.migratedTo !== undefined) {
    throw badRequest('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: record.migratedTo,
    });
  }
  if (record.chat.type === 'private') return checkedPrivate(state, record);
  findOwnChat(state, chatId);
  if (record.chat.type === 'channel' && !isAdministrator(record.members.get(state.bot.id))) {
    throw badRequest('need administrator rights in the channel chat');
  }
  return record;
}

function checkedPrivate(state: WorldState, record: ChatRecord): ChatRecord {
  if (record.members.get(state.bot.id) === 'kicked') throw forbidden('bot was blocked by the user');
  if (!record.started) throw forbidden("bot can't initiate conversation with a user");
  return record;
}
