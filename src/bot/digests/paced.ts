import type { Transformer } from 'grammy';
import type { ApiError } from 'grammy/types';
import type { Pace } from '../../digests/pace.ts';
import type { ChatKind } from '../../digests/subscription.ts';

/** Answers count in the pace of digests, wait only while Telegram has told everything to wait, and pass on what it tells. */
export function answersInPace(pace: Pace, wait: (milliseconds: number) => Promise<void>): Transformer {
  return async (call, method, payload, signal) => {
    const chatId = chatOf(method, payload);
    if (chatId !== undefined) {
      for (let pause = pace.paused(); pause > 0; pause = pace.paused()) await wait(pause);
      pace.note(chatId, kindOf(chatId));
    }
    const response = await call(method, payload, signal);
    if (!response.ok) heed(response, pace);
    return response;
  };
}

function heed({ error_code: code, parameters }: ApiError, pace: Pace): void {
  if (code === 429) pace.pause((parameters?.retry_after ?? 1) * 1_000);
}

/** Of the calls that Telegram's pace is about. */
function chatOf(method: string, payload: unknown): number | undefined {
  if (!/^(send|forward|copy|edit)/.test(method) || typeof payload !== 'object' || payload === null)
    return undefined;
  const id: unknown = Reflect.get(payload, 'chat_id');
  return typeof id === 'number' ? id : undefined;
}

/** Channels count as groups here: their pace is the same. */
function kindOf(chatId: number): ChatKind {
  return chatId > 0 ? 'private' : 'group';
}
