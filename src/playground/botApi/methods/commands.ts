import type { BotCommandScope } from 'grammy/types';
import { z } from 'zod';
import type { WorldState } from '../../world/state.ts';
import { findOwnChat } from '../chats.ts';
import { badRequest, stricter } from '../errors.ts';
import { method } from '../method.ts';
import { chatId, integer, json, languageCode } from '../parameters.ts';

/** Sources: `setMyCommands` and `BotCommand`. */
const maxCommands = 100;
const maxDescription = 256;
const commandShape = /^[a-z0-9_]{1,32}$/;

const scopeInput = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('default') }),
  z.strictObject({ type: z.literal('all_private_chats') }),
  z.strictObject({ type: z.literal('all_group_chats') }),
  z.strictObject({ type: z.literal('all_chat_administrators') }),
  z.strictObject({ type: z.literal('chat'), chat_id: chatId }),
  z.strictObject({ type: z.literal('chat_administrators'), chat_id: chatId }),
  z.strictObject({ type: z.literal('chat_member'), chat_id: chatId, user_id: integer }),
]);

const place = { scope: json(scopeInput).optional(), language_code: languageCode };

const setMyCommands = method(
  'setMyCommands',
  z.strictObject({
    commands: json(z.array(z.strictObject({ command: z.string(), description: z.string() }))),
    ...place,
  }),
  ({ commands, scope, language_code }, { state }) => {
    if (commands.length > maxCommands) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    const checked = commands.map(checkedCommand);
    const names = new Set(checked.map(({ command }) => command));
    if (names.size < checked.length) throw stricter('a command stands twice in the list');
    state.commands.set(scopeOf(state, scope), language_code, checked);
    state.events.emit({ type: 'changed' });
    return true;
  },
);

/** A slash before the command is taken off. */
function checkedCommand(input: { command: string; description: string }) {
  const command = input.command.replace(/^\//, '');
  const description = input.description.trim();
  if (!commandShape.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (description === '') throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  if (description.length > maxDescription) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return { command, description };
}

const getMyCommands = method('getMyCommands', z.strictObject(place), ({ scope, language_code }, { state }) =>
  state.commands.get(scopeOf(state, scope), language_code),
);

const deleteMyCommands = method(
  'deleteMyCommands',
  z.strictObject(place),
  ({ scope, language_code }, { state }) => {
    state.commands.delete(scopeOf(state, scope), language_code);
    state.events.emit({ type: 'changed' });
    return true;
  },
);

type ScopeInput = z.output<typeof scopeInput>;

/** The scope with its chat's id in the place of a username; Telegram refuses scopes that fit no chat of that kind. */
function scopeOf(state: WorldState, scope: ScopeInput | undefined): BotCommandScope {
  if (!scope) return { type: 'default' };
  if (!('chat_id' in scope)) return scope;
  const { chat } = findOwnChat(state, scope.chat_id);
  if (chat.type === 'private' && scope.type !== 'chat') {
    throw badRequest("can't use specified scope in private chats");
  }
  if (chat.type === 'channel') throw badRequest("can't change commands in channel chats");
  return { ...scope, chat_id: chat.id };
}

export const commandMethods = [setMyCommands, getMyCommands, deleteMyCommands];
