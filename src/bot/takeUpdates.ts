import { performance } from 'node:perf_hooks';
import { GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { allowedUpdates, type DerekBot } from './bot.ts';
import { startPolling } from './polling.ts';

/** How updates reach the bot. */
export type Intake =
  | { readonly mode: 'polling' }
  | { readonly mode: 'webhook'; readonly url: string; readonly secret: string };

export interface IntakeParts {
  readonly bot: DerekBot;
  readonly intake: Intake;
  readonly handle: (update: Update) => Promise<void>;
  /** No other process serves this bot, as far as anybody is told. */
  readonly isAlone: boolean;
  /** When the taking ends: whether another process goes on with it. */
  readonly isOthersTurn: () => boolean;
  /** Resolves after so many milliseconds, or as soon as the signal is raised. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Telegram hands updates out in one way at a time, so each way ends the other. Resolves when the signal is raised. */
export async function takeUpdates(parts: IntakeParts, signal: AbortSignal): Promise<void> {
  const { bot, intake } = parts;
  const ended = raised(signal);
  if (intake.mode === 'polling') {
    await Promise.race([bot.api.deleteWebhook(), ended]);
    return poll(parts, signal, ended);
  }
  const { url, secret } = intake;
  const webhook = { secret_token: secret, allowed_updates: [...allowedUpdates] };
  await Promise.race([bot.api.setWebhook(url, webhook), ended]);
  await ended;
}

/** So often the process that polled before may disturb this one, before it must be a stranger. */
const mostConflicts = 5;
const conflictsWithinMs = 60_000;
const pollAgainMs = 1_000;

async function poll(parts: IntakeParts, signal: AbortSignal, ended: Promise<void>): Promise<void> {
  const conflicts: number[] = [];
  while (!signal.aborted) {
    const polling = startPolling(parts.bot, parts.handle);
    try {
      await Promise.race([polling.ended, ended]);
    } catch (error) {
      const since = performance.now() - conflictsWithinMs;
      conflicts.push(performance.now());
      const isStranger = conflicts.filter((at) => at > since).length > mostConflicts;
      if (parts.isAlone || isStranger || !isConflict(error)) throw error;
      await parts.wait(pollAgainMs, signal);
      continue;
    }
    await polling.stop(parts.isOthersTurn());
  }
}

/** Another process asks for updates, too. */
function isConflict(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409;
}

function raised(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
