import { run } from '@grammyjs/runner';
import type { Update } from 'grammy/types';
import { allowedUpdates, type DerekBot } from './bot.ts';

/** Telegram keeps a request open this long when there is nothing new. */
const longPollSeconds = 30;

export interface Polling {
  /** Settles only when polling ends by itself: another process polls with the same token (409), or it was revoked (401). */
  readonly ended: Promise<void>;
  /**
   * Takes no more updates; resolves when all that were taken are handled and Telegram knows it.
   * @param isOthersTurn another process polls by now: it would be disturbed, and knows by itself what was handled
   */
  stop(isOthersTurn?: boolean): Promise<void>;
}

/** Long polling: one chat's updates in order, different chats side by side. The bot has to be connected. */
export function startPolling(
  bot: DerekBot,
  handle: (update: Update) => Promise<void> = (update) => bot.handleUpdate(update),
): Polling {
  let lastUpdate = 0;
  const underWay = new Set<Promise<void>>();
  const runner = run(
    {
      api: bot.api,
      errorHandler: bot.errorHandler,
      handleUpdate: (update) => {
        lastUpdate = Math.max(lastUpdate, update.update_id);
        const handled = handle(update).finally(() => underWay.delete(handled));
        underWay.add(handled);
        return handled;
      },
    },
    {
      runner: {
        fetch: { allowed_updates: [...allowedUpdates], timeout: longPollSeconds },
        silent: true,
        retryInterval: 'quadratic',
        maxRetryTime: Number.POSITIVE_INFINITY,
      },
    },
  );
  return {
    ended: runner.task() ?? Promise.resolve(),
    stop: async (isOthersTurn = false) => {
      await runner.stop();
      await Promise.allSettled(underWay);
      if (lastUpdate > 0 && !isOthersTurn) await confirm(bot, lastUpdate);
    },
  };
}

/** Without this, the last updates would come, and be answered, again after the next start. */
async function confirm(bot: DerekBot, updateId: number): Promise<void> {
  try {
    await bot.api.getUpdates({ offset: updateId + 1, limit: 1, timeout: 0 });
  } catch {
    // Without a network there is nobody to tell; being asked twice is the lesser evil than not stopping.
  }
}
