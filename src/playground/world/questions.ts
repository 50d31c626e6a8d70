import type { CallbackQuery, Update } from 'grammy/types';
import { WorldError } from './errors.ts';
import { type ChatRecord, personOf, recordOf, type WorldState } from './state.ts';
import type { CallbackAnswer, InlineAnswer, InlineQueryInput, PressInput } from './types.ts';

const maxInlineQuery = 256;

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
  const record = recordOf(state, chat);
  return {
    id,
    from: personOf(state, from),
    message: pressedMessage(record, messageId),
    chat_instance: String(Math.abs(chat.id) * 7),
    data,
  };
}

/** A deleted message is inaccessible: only its chat and id are left, and a date of 0. */
function pressedMessage(record: ChatRecord, messageId: number): NonNullable<CallbackQuery['message']> {
  return record.messages.get(messageId) ?? { chat: record.chat, message_id: messageId, date: 0 };
}

/** Somebody types the bot's name and a query in any chat. */
export async function inlineQuery(
  state: WorldState,
  input: InlineQueryInput,
  givenUp: () => Promise<void>,
): Promise<InlineAnswer> {
  const { id, answer } = state.inlineQueries.open();
  state.updates.push({
    inline_query: {
      id,
      from: personOf(state, input.from),
      query: input.query.slice(0, maxInlineQuery),
      offset: input.offset ?? '',
      chat_type: 'sender',
    },
  });
  return Promise.race([answer, givenUp().then(() => ({ answered: false, results: [] }))]);
}
