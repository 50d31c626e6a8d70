import type { ChatStore } from '../../chats/store.ts';
import { isLocale, type Locale, type Localized } from '../../locale.ts';
import { mayChangeSettings, onlyAdministrators } from '../administrators.ts';
import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';
import type { L10n } from '../locales/l10n.ts';
import { setChatMenu } from '../menus.ts';
import { onCommand, onPress } from '../routes.ts';
import { show } from '../show.ts';
import { topicChoice } from '../views/menu.ts';
import { languageChoice } from '../views/settings.ts';

/** `/language`, or `/language kk`: the language of a private chat, or of a group for its administrators. */
export function languageFeature(chats: ChatStore, languages: Localized<L10n>): Feature {
  const feature = new Feature();
  const choose = (ctx: DerekContext, locale: Locale) => chooseLanguage(ctx, locale, chats, languages);
  const ask = (ctx: DerekContext) => show(ctx, languageChoice(ctx.reader.l10n));
  onCommand(feature, 'language', (ctx, code) => {
    const wanted = code.toLowerCase();
    return isLocale(wanted) ? choose(ctx, wanted) : ask(ctx);
  });
  onPress(feature, 'languages', ask);
  onPress(feature, 'language', (ctx, { to }) => choose(ctx, to));
  return feature;
}

async function chooseLanguage(
  ctx: DerekContext,
  locale: Locale,
  chats: ChatStore,
  languages: Localized<L10n>,
): Promise<void> {
  if (!ctx.chat) return;
  if (!(await mayChangeSettings(ctx))) return onlyAdministrators(ctx, 'language');
  await chats.set(ctx.chat.id, { ...ctx.settings, locale });
  ctx.reader = { ...ctx.reader, l10n: languages[locale] };
  await show(ctx, topicChoice(ctx.reader.l10n.html('language-chosen'), ctx.reader));
  await setChatMenu(ctx);
}
