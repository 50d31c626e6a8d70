import { GrammyError, HttpError, type MiddlewareFn, type Transformer } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import type { DerekContext, Outcome } from './context.ts';

/** What the bot counts; the server's metrics are one such counter. */
export interface BotMetrics {
  updateHandled(kind: string, outcome: Outcome, seconds: number): void;
  /** `result`: `ok`, Telegram's error code, or `network` when no answer arrived. */
  apiCall(method: string, result: string): void;
  /** What became of a digest's message: an outcome of `src/digests/post.ts`. */
  digestMessage(outcome: string): void;
  /** The journal has come to this edition. */
  published(edition: number): void;
}

/** Milliseconds of a clock that only runs forward; handed in. */
export type Stopwatch = () => number;

/** One line an update: its id, its kind and how long it took; no text, no names. */
export function observeUpdates(
  metrics: BotMetrics,
  logger: Logger,
  now: Stopwatch,
): MiddlewareFn<DerekContext> {
  return async (ctx, next) => {
    const started = now();
    ctx.outcome = 'handled';
    try {
      await next();
    } finally {
      const ms = now() - started;
      const kind = kindOf(ctx.update);
      metrics.updateHandled(kind, ctx.outcome, ms / 1000);
      const refusal = ctx.refusal === undefined ? {} : { refusal: ctx.refusal };
      logger.info(
        {
          update: ctx.update.update_id,
          kind,
          outcome: ctx.outcome,
          ms: Math.round(ms * 10) / 10,
          ...refusal,
        },
        'update',
      );
    }
  };
}

/** The update's kind as Telegram names it (`message`, `callback_query` …); also one that this version does not know. */
export function kindOf(update: Update): string {
  return Object.keys(update).find((key) => key !== 'update_id') ?? 'unknown';
}

/** Counts the calls to Telegram, and says once when it cannot be reached and once when it can again. */
export function observeCalls(metrics: BotMetrics, logger: Logger): Transformer {
  let reachable = true;
  const reached = () => {
    if (!reachable) logger.info('Telegram can be reached again');
    reachable = true;
  };
  const lost = (error: HttpError) => {
    if (reachable) logger.warn({ err: error }, 'Telegram cannot be reached; trying again');
    reachable = false;
  };
  return async (call, method, payload, signal) => {
    try {
      const response = await call(method, payload, signal);
      reached();
      metrics.apiCall(method, response.ok ? 'ok' : String(response.error_code));
      return response;
    } catch (error) {
      // A call that was called off (a stop in the middle of long polling) says nothing about the network.
      if (error instanceof HttpError && !signal?.aborted) lost(error);
      metrics.apiCall(method, 'network');
      throw error;
    }
  };
}

/** Whether Telegram refused because the person left: blocked the bot, removed it from the group, deleted the account. */
export function isGone(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}
