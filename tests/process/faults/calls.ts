import type { Message } from 'grammy/types';
import type { CallRecord } from '../../../src/playground/protocol.ts';

/** The chat that a call is about. */
export function chatIn(payload: unknown): number | undefined {
  const id: unknown = typeof payload === 'object' && payload !== null && Reflect.get(payload, 'chat_id');
  return typeof id === 'number' ? id : undefined;
}

/** What a call was answered; also when the bot never heard of it. */
export interface Answered {
  readonly error_code?: number;
  readonly description?: string;
  readonly chat: number;
  /** The message's id. */
  readonly sent?: number;
}

/** `undefined`: it was not carried out. */
export function answerOf({ response }: CallRecord): Answered | undefined {
  const answer = response as
    | { ok: true; result: Partial<Message> | true }
    | { ok: false; error_code: number; description: string }
    | undefined;
  if (answer === undefined) return undefined;
  if (!answer.ok) return { error_code: answer.error_code, description: answer.description, chat: 0 };
  if (answer.result === true || answer.result.message_id === undefined) return { chat: 0 };
  return { chat: answer.result.chat?.id ?? 0, sent: answer.result.message_id };
}
