import { setTimeout as delay } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import type { Logger } from 'pino';
import type { DerekBot } from './bot.ts';

const longestPauseMs = 30_000;

/** Telegram does not know the token: trying again would not help. */
export class TokenRefusedError extends Error {
  readonly code = 'token-refused';
  constructor(options: ErrorOptions) {
    super(
      'Telegram does not accept BOT_TOKEN. It may be mistyped, revoked, or of a deleted bot. ' +
        'Ask @BotFather for it (/mybots, the bot, "API Token") and start again.',
      options,
    );
  }
}

/**
 * Learns who the bot is. Without a network it goes on trying, in growing pauses of at most 30 seconds, until `signal`.
 * Throws `TokenRefusedError` when Telegram says 401 or 404.
 */
export async function connect(bot: DerekBot, logger: Logger, signal: AbortSignal): Promise<void> {
  for (let pauseMs = 500; !signal.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      bot.botInfo = await bot.api.getMe();
      return;
    } catch (error) {
      if (signal.aborted) return;
      if (isRefused(error)) throw new TokenRefusedError({ cause: error });
      const code = error instanceof GrammyError ? error.error_code : 'network';
      logger.warn({ code, pauseMs }, 'Telegram did not answer; trying again');
    }
    await delay(pauseMs, undefined, { signal }).catch(() => {});
  }
}

// 404: Telegram's answer to a token that is not even of the right form.
function isRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}
