import { GrammyError, HttpError } from 'grammy';
import type { Outcome } from '../../digests/post.ts';
import { movedTo } from '../moveChat.ts';

/** Milliseconds would be too many: Telegram says seconds, and nothing less than one. */
const shortestWait = 1;

// Telegram answers many different troubles with the code 400 or 403; only the description tells them apart.
// Its texts: https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Client.cpp
const refusals: readonly (readonly [
  RegExp,
  Extract<Outcome['kind'], 'blocked' | 'gone' | 'forbidden' | 'topic-gone'>,
])[] = [
  [/thread not found|topic_closed|topic_deleted|topic_id_invalid/i, 'topic-gone'],
  [/blocked by the user|can't initiate conversation|can't send messages to bots/i, 'blocked'],
  [/chat not found|deactivated|was kicked|not a member|was deleted|peer_id_invalid|chat_id_invalid/i, 'gone'],
  [
    /not enough rights|no rights|need administrator rights|chat_write_forbidden|restricted|chat_restricted/i,
    'forbidden',
  ],
];

/** What a failed call means for a digest, or for an answer of the curators. Anything but a failed call is a bug, and thrown again. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof HttpError) return { kind: 'again', why: 'network' };
  if (!(error instanceof GrammyError)) throw error;
  const { error_code: code, description, parameters } = error;
  if (code === 429) return { kind: 'wait', seconds: Math.max(parameters.retry_after ?? 0, shortestWait) };
  if (code >= 500) return { kind: 'again', why: `${code} ${description}` };
  const to = movedTo(error);
  if (to !== undefined) return { kind: 'moved', to };
  const known = refusals.find(([pattern]) => pattern.test(description));
  if (known) return { kind: known[1] };
  return code === 403 ? { kind: 'blocked' } : { kind: 'refused', why: `${code} ${description}` };
}

export function cannotBeParsed(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && /can't parse/i.test(error.description);
}

/** Whether a message shows already what it should, or cannot be shown anew any more; then there is nothing left to do. */
export function needsNoEdit(error: unknown): boolean {
  if (!(error instanceof GrammyError) || error.error_code !== 400) return false;
  return /message is not modified|message to edit not found|message can't be edited/i.test(error.description);
}
