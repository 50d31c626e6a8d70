import type { Message } from 'grammy/types';
import { type CommandText, readCommand } from './command.ts';
import { decodeAsk } from './inline/startParameter.ts';

/** What of a message tells whether it is a question. */
interface Asked extends CommandText {
  readonly chat: { readonly type: string };
  readonly reply_to_message?: Pick<Message, 'from'> | undefined;
}

/**
 * What is asked in words: any text in a private chat; in a group what mentions the bot or replies to it, without its
 * name. A link from inline mode brings its question to `/start`. `undefined` for commands and for what was not meant
 * for the bot.
 */
export function readQuestion(message: Asked, bot: { id: number; username: string }): string | undefined {
  const { text } = message;
  if (text === undefined) return undefined;
  const command = readCommand(message, bot.username);
  if (command?.name === 'start') return decodeAsk(command.argument);
  if (startsWithCommand(message)) return undefined;
  const spokenTo =
    message.chat.type === 'private' ||
    message.reply_to_message?.from?.id === bot.id ||
    mentions(message, bot.username);
  return spokenTo ? withoutName(text, bot.username) : undefined;
}

// A command for another bot is no question either.
function startsWithCommand({ entities }: Asked): boolean {
  return entities?.[0]?.type === 'bot_command' && entities[0].offset === 0;
}

function mentions({ text = '', entities = [] }: Asked, username: string): boolean {
  const name = `@${username}`.toLowerCase();
  return entities.some(
    ({ type, offset, length }) =>
      type === 'mention' && text.slice(offset, offset + length).toLowerCase() === name,
  );
}

function withoutName(text: string, username: string): string {
  return text.replace(new RegExp(`@${username}(?!\\w)`, 'gi'), ' ').trim();
}
