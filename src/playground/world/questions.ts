import type { CallbackQuery, Update } from 'grammy/types';
import { WorldError } from './errors.ts';
import { inlineMessageId } from './inlineMessage.ts';
import { type ChatRecord, personOf, recordOf, type WorldState } from './state.ts';
import type { CallbackAnswer, PressInput } from './types.ts';

/** A press of an inline button; the answer may never come. */
export function openPress(state: WorldState, input: PressInput): Promise<CallbackAnswer> {
  if (Buffer.byteLength(input.data) > 64) {
    throw new WorldError('data_invalid', 'Callback data has at most 64 bytes, also from a modified app.');
  }
  const { id, answer } = state.callbacks.open();
  state.updates.push({ callback_query: callbackQuery(state, input, id) } as Omit<Update, 'update_id'>);
  return answer;
}

/** `givenUp`: when to stop waiting for the bot. */
export async function press(
  state: WorldState,
  input: PressInput,
  givenUp: () => Promise<void>,
): Promise<CallbackAnswer> {
  const answer = openPress(state, input);
  return Promise.race([answer, givenUp().then(() => ({ answered: false }))]);
}

function callbackQuery(
  state: WorldState,
  { from, chat, messageId, data }: PressInput,
  id: string,
): CallbackQuery {
  return {
    id,
    from: personOf(state, from),
    ...carrierOf(recordOf(state, chat), messageId),
    chat_instance: String(Math.abs(chat.id) * 7),
    data,
  };
}

/** What the bot is told of the message with the button. Of one that was sent through it, only how to edit it. */
function carrierOf(
  record: ChatRecord,
  messageId: number,
): Pick<CallbackQuery, 'message' | 'inline_message_id'> {
  const message = record.messages.get(messageId);
  return message?.via_bot
    ? { inline_message_id: inlineMessageId(message) }
    : { message: pressedMessage(record, messageId) };
}

/** A deleted message is inaccessible: only its chat and id are left, and a date of 0. */
function pressedMessage(record: ChatRecord, messageId: number): NonNullable<CallbackQuery['message']> {
  return record.messages.get(messageId) ?? { chat: record.chat, message_id: messageId, date: 0 };
}
