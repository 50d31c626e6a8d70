import type { MiddlewareFn } from 'grammy';
import type { Logger } from 'pino';
import type { ChatSettings, ChatStore } from '../chats/store.ts';
import type { Clock } from '../clock.ts';
import type { FactStore } from '../facts/store.ts';
import type { Locale, Localized } from '../locale.ts';
import { decodePress, type Press } from './actions.ts';
import { readCommand } from './command.ts';
import type { DerekContext } from './context.ts';
import { isPrivate } from './context.ts';
import { localDay } from './localDay.ts';
import type { L10n } from './locales/l10n.ts';
import { negotiateLocale } from './locales/negotiate.ts';
import { readQuestion } from './question.ts';

export interface EnrichParts {
  readonly facts: () => FactStore;
  readonly chats: ChatStore;
  readonly languages: Localized<L10n>;
  readonly defaultLocale: Locale;
  readonly logger: Logger;
  readonly clock: Clock;
  /** IANA name: where a day begins. */
  readonly timezone: string;
}

/** Puts what every handler needs into the context: the facts as they are now, the chat's settings, the language. */
export function enrich(parts: EnrichParts): MiddlewareFn<DerekContext> {
  const dayOf = localDay(parts.timezone);
  return async (ctx, next) => {
    ctx.settings = await settingsOf(ctx, parts);
    ctx.press = ctx.callbackQuery?.data === undefined ? undefined : decodePress(ctx.callbackQuery.data);
    ctx.question = ctx.message && readQuestion(ctx.message, ctx.me);
    ctx.command =
      ctx.message && ctx.question === undefined ? readCommand(ctx.message, ctx.me.username) : undefined;
    ctx.reader = {
      facts: parts.facts(),
      l10n: parts.languages[localeOf(ctx, ctx.settings, ctx.press, parts.defaultLocale)],
      username: ctx.me.username,
      today: dayOf(parts.clock()),
    };
    await next();
  };
}

// Facts can be answered without the settings: a storage that fails costs the chosen language, not the answer.
async function settingsOf(
  ctx: DerekContext,
  { chats, logger }: EnrichParts,
): Promise<ChatSettings | undefined> {
  // An inline query comes from nowhere: the language is that of the person's private chat, which has the person's id.
  const chatId = ctx.chat?.id ?? ctx.inlineQuery?.from.id;
  if (chatId === undefined) return undefined;
  try {
    return await chats.get(chatId);
  } catch (error) {
    logger.error({ err: error, update: ctx.update.update_id }, 'the settings of a chat could not be read');
    return undefined;
  }
}

/** What the chat chose; in a group without a choice the language of the pressed message; then the person's app. */
function localeOf(
  ctx: DerekContext,
  settings: ChatSettings | undefined,
  press: Press | undefined,
  fallback: Locale,
): Locale {
  const shown = isPrivate(ctx) ? undefined : press?.locale;
  return settings?.locale ?? shown ?? negotiateLocale(ctx.from?.language_code, fallback);
}
