import { autoRetry } from '@grammyjs/auto-retry';
import type { Transformer } from 'grammy';

// The first two have loops of their own, which try again much sooner and stop when the bot does. Answers to inline queries
// are worth nothing when they are late: the next key press asks again, and waiting ones would pile up.
const unrepeated = new Set(['getMe', 'getUpdates', 'answerInlineQuery']);

/**
 * Repeats what Telegram asked to repeat later (429) or what did not get through (5xx, no connection), without an end:
 * an answer is late rather than lost.
 */
export function patience(): Transformer {
  const retry = autoRetry();
  return async (call, method, payload, signal) => {
    if (unrepeated.has(method)) return call(method, payload, signal);
    const first = call(method, payload, signal);
    // Nearly every call succeeds, and repeating has a price from the start: it begins with the first failure.
    const response = await first.catch(() => undefined);
    if (response?.ok) return response;
    return retry(once(first, call), method, payload, signal);
  };
}

type Call = Parameters<Transformer>[0];

/** A call whose first attempt was made already. */
function once(first: ReturnType<Call>, call: Call): Call {
  let attempts = 0;
  return ((method, payload, signal) => {
    attempts += 1;
    return attempts === 1 ? first : call(method, payload, signal);
  }) as Call;
}
