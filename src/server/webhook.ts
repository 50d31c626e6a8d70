import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { type ReadyCheck, reasonsAgainst } from './health.ts';
import type { Metrics } from './metrics.ts';

export interface WebhookOptions {
  /** What Telegram was told in `setWebhook` and repeats in every request. */
  readonly secret: string;
  /** Settles when the update is handled; `close()` of the server waits for it. */
  readonly handle: (update: Update) => Promise<unknown>;
  /** Who waits longer is answered before the update is handled; absent: 10 seconds. */
  readonly answerWithinMilliseconds?: number;
}

interface Parts extends WebhookOptions {
  readonly metrics: Metrics;
  readonly ready: ReadyCheck;
  readonly logger: Logger;
}

/** The largest update of Telegram is some tens of kilobytes. */
const bodyLimitBytes = 2 ** 20;
const tenSeconds = 10_000;

/**
 * `POST /webhook`: takes an update from Telegram and hands it on.
 *
 * Telegram sends an update again unless it is answered 2xx in time. So: not ready or stopping, 503, and the update
 * comes again. Handled, 200. Failed, 200 as well: it would fail again and hold up those behind it. Not handled after
 * ten seconds (Telegram asked us to wait, say), 200, and the handling goes on; repeating it would answer twice.
 */
export function webhook(parts: Parts): FastifyPluginAsync {
  const { secret, metrics, ready, logger, answerWithinMilliseconds = tenSeconds } = parts;
  const underWay = new Set<Promise<void>>();

  function take(update: Update): Promise<void> {
    const handling = settle(parts, update).finally(() => underWay.delete(handling));
    underWay.add(handling);
    return handling;
  }

  return async (app) => {
    app.addHook('onResponse', async (_request, reply) => metrics.webhookAnswered(reply.statusCode));
    app.addHook('onClose', async () => void (await Promise.all(underWay)));
    // Before the body is read: a stranger's megabyte is not even parsed.
    const onRequest = demand(secret);
    app.post('/webhook', { bodyLimit: bodyLimitBytes, onRequest }, async ({ body }, reply) => {
      if (!isUpdate(body)) return reply.code(400).send({ error: 'this is no update of Telegram' });
      const reasons = await reasonsAgainst(ready, logger);
      if (reasons.length > 0) return reply.code(503).send({ error: reasons.join('; ') });
      await within(answerWithinMilliseconds, take(body));
      return reply.code(200).send({ ok: true });
    });
  };
}

/** Never rejects. */
async function settle({ handle, logger }: Parts, update: Update): Promise<void> {
  try {
    await handle(update);
  } catch (error) {
    logger.error({ err: error, update: update.update_id }, 'an update could not be handled');
  }
}

function demand(secret: string): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  const expected = digest(secret);
  return async (request, reply) => {
    const given = request.headers['x-telegram-bot-api-secret-token'];
    // Digests are of one length, so that comparing takes the same time whatever was sent.
    const agrees = typeof given === 'string' && timingSafeEqual(digest(given), expected);
    return agrees ? undefined : reply.code(401).send({ error: 'the secret token is missing or wrong' });
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function isUpdate(body: unknown): body is Update {
  return (
    typeof body === 'object' && body !== null && 'update_id' in body && Number.isSafeInteger(body.update_id)
  );
}

/** Resolves when the work is done or the time is over, whichever is first. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsOver = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, timeIsOver]);
  clearTimeout(timer);
}
