import type { BotError, ErrorHandler } from 'grammy';
import type { Logger } from 'pino';
import { type ChatStoreError, isPassing } from '../chats/errors.ts';
import type { Locale, Localized } from '../locale.ts';
import type { DerekContext } from './context.ts';
import type { L10n } from './locales/l10n.ts';
import { negotiateLocale } from './locales/negotiate.ts';
import { isGone } from './observe.ts';
import { answerPress, reply } from './show.ts';

/**
 * The end of every error in a handler: a line in the log and an apology, both with the same short reference. Where nothing can be kept at
 * the moment, it says that instead.
 */
export function apologize(
  languages: Localized<L10n>,
  defaultLocale: Locale,
  logger: Logger,
): ErrorHandler<DerekContext> {
  return async ({ error, ctx }: BotError<DerekContext>) => {
    ctx.outcome = 'failed';
    const update = ctx.update.update_id;
    if (isGone(error)) return logger.info({ update }, 'nobody there to answer to');
    const reference = referenceOf(update);
    logFailure({ err: error, update, reference }, logger);
    // What fails before the context is made finds no reader in it.
    const reader: DerekContext['reader'] | undefined = ctx.reader;
    const l10n = reader?.l10n ?? languages[negotiateLocale(ctx.from?.language_code, defaultLocale)];
    try {
      await (isPassing(error) ? putOff(ctx, l10n, error) : apologizeTo(ctx, l10n, reference));
    } catch (second) {
      logger.error({ err: second, update, reference }, 'the apology could not be sent');
    }
  };
}

function logFailure(failure: { err: unknown; update: number; reference: string }, logger: Logger): void {
  if (!isPassing(failure.err)) logger.error(failure, 'an update failed');
  else if (failure.err.code === 'unavailable')
    logger.warn(failure, 'an update needs the database, which is away');
  else logger.error(failure, 'an update could not be kept');
}

async function apologizeTo(ctx: DerekContext, l10n: L10n, reference: string): Promise<void> {
  if (ctx.callbackQuery) return answerPress(ctx, l10n.text('error-short', { reference }), true);
  if (isSaid(ctx)) return reply(ctx, { body: l10n.html('error', { reference }) });
}

async function putOff(ctx: DerekContext, l10n: L10n, { code }: ChatStoreError): Promise<void> {
  if (ctx.callbackQuery) return answerPress(ctx, l10n.text('state-unavailable-short'), true);
  if (!isSaid(ctx)) return;
  const isAway = code === 'unavailable';
  await reply(ctx, { body: isAway ? l10n.html('state-unavailable') : l10n.html('state-not-saved') });
}

/** Nobody waits for an answer when a group becomes a supergroup, and in the old one nothing can be said any more. */
function isSaid({ message }: DerekContext): boolean {
  if (message === undefined) return false;
  return message.migrate_to_chat_id === undefined && message.migrate_from_chat_id === undefined;
}

/** Short enough to be read out, and the update's id for whoever reads the log: base 36. */
export function referenceOf(updateId: number): string {
  return updateId.toString(36).toUpperCase();
}
