import { autoRetry } from '@grammyjs/auto-retry';
import type { Transformer } from 'grammy';

// These have loops of their own, which try again much sooner and stop when the bot does.
const selfRepeating = new Set(['getMe', 'getUpdates']);

/**
 * Repeats what Telegram asked to repeat later (429) or what did not get through (5xx, no connection), without an end:
 * an answer is late rather than lost.
 */
export function patience(): Transformer {
  const retry = autoRetry();
  return (call, method, payload, signal) =>
    selfRepeating.has(method) ? call(method, payload, signal) : retry(call, method, payload, signal);
}
