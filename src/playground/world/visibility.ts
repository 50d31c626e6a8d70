import type { Message, MessageEntity } from 'grammy/types';
import { type ChatRecord, isAdministrator, isPresent, type WorldState } from './state.ts';

/**
 * Privacy mode: in groups a bot that is no administrator sees commands that may be its own, mentions of it, replies to
 * it, and what was sent through it. Source: https://core.telegram.org/bots/features#privacy-mode
 */
export function botMaySee(state: WorldState, record: ChatRecord, message: Message): boolean {
  const status = record.members.get(state.bot.id);
  if (!isPresent(status)) return false;
  const inGroup = record.chat.type === 'group' || record.chat.type === 'supergroup';
  if (!inGroup || isAdministrator(status) || state.bot.can_read_all_group_messages) return true;
  return isReplyToBot(state, message) || namesBot(state, message) || message.via_bot?.id === state.bot.id;
}

function isReplyToBot(state: WorldState, message: Message): boolean {
  return message.reply_to_message?.from?.id === state.bot.id;
}

function namesBot({ bot }: WorldState, message: Message): boolean {
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const own = `@${bot.username}`.toLowerCase();
  return entities.some((entity) => {
    const part = textOf(text, entity).toLowerCase();
    if (entity.type === 'mention') return part === own;
    return entity.type === 'bot_command' && (!part.includes('@') || part.endsWith(own));
  });
}

function textOf(text: string, { offset, length }: MessageEntity): string {
  return text.slice(offset, offset + length);
}
