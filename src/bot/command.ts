import type { Message } from 'grammy/types';

/** A command at the beginning of a message or of a caption: `/fact@derek_bot kazllm` → `fact`, `kazllm`. */
export interface Command {
  /** Lower case, without the slash and the bot's name. */
  readonly name: string;
  /** What follows, trimmed. */
  readonly argument: string;
  /** Whether the bot's own name stood behind it; in a group a bare command may be meant for another bot. */
  readonly addressed: boolean;
}

/** What of a message a command is read from. */
export type CommandText = Pick<Message, 'text' | 'caption' | 'entities' | 'caption_entities'>;

/** `undefined` when the message does not begin with a command, or with one for another bot. */
export function readCommand(message: CommandText, username: string): Command | undefined {
  const text = message.text ?? message.caption;
  const entity = (message.entities ?? message.caption_entities)?.[0];
  if (text === undefined || entity?.type !== 'bot_command' || entity.offset !== 0) return undefined;
  const [name = '', mention] = text.slice(1, entity.length).toLowerCase().split('@');
  if (mention !== undefined && mention !== username.toLowerCase()) return undefined;
  return { name, argument: text.slice(entity.length).trim(), addressed: mention !== undefined };
}
