import { GrammyError } from 'grammy';
import type { DerekContext } from './context.ts';

/**
 * Waits for a call that Telegram may refuse without anybody being the worse for it: the refusal is noted for the log.
 * Anything else is an error as everywhere.
 * @param codes Telegram's error codes that do not matter here; absent: whatever Telegram refuses
 */
export async function tolerate(
  ctx: DerekContext,
  call: Promise<unknown>,
  codes?: readonly number[],
): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof GrammyError) || (codes && !codes.includes(error.error_code))) throw error;
    ctx.refusal = error.description;
  }
}
