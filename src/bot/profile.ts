import { isDeepStrictEqual } from 'node:util';
import type { Api } from 'grammy';
import type { BotCommandScope, LanguageCode } from 'grammy/types';
import type { FactStore } from '../facts/store.ts';
import { type Locale, type Localized, locales } from '../locale.ts';
import type { L10n } from './locales/l10n.ts';
import { type Audience, menuFor } from './menus.ts';

const scopes: Readonly<Record<Audience, BotCommandScope>> = {
  private: { type: 'all_private_chats' },
  group: { type: 'all_group_chats' },
  administrators: { type: 'all_chat_administrators' },
};

/** grammY takes its signals from a package; the platform's own is as good. */
type Signal = NonNullable<Parameters<Api['getMe']>[0]>;

/** For Telegram a text without a language is for everybody whose language has none of its own. */
interface Edition {
  readonly language: { language_code?: LanguageCode };
  readonly l10n: L10n;
}

/**
 * Sets the command menus, the name and the two descriptions, in every language, where Telegram has something else.
 * Reading is free; changing is not: Telegram limits it to a few times a day (`setMyName` above all).
 * Answers with how many texts were changed.
 * @param ended ends it: calls that do not get through would be repeated for ever
 */
export async function updateProfile(
  api: Api,
  facts: FactStore,
  languages: Localized<L10n>,
  defaultLocale: Locale,
  ended: AbortSignal,
): Promise<number> {
  const signal = ended as unknown as Signal;
  const editions: readonly Edition[] = [
    { language: {}, l10n: languages[defaultLocale] },
    ...locales.map((locale) => ({ language: { language_code: locale }, l10n: languages[locale] })),
  ];
  const updates = editions.flatMap((edition) => [
    () => updateName(api, edition, signal),
    () => updateDescription(api, edition, signal),
    () => updateShortDescription(api, edition, signal),
    ...Object.keys(scopes).map(
      (audience) => () => updateMenu({ api, facts, signal }, edition, audience as Audience),
    ),
  ]);
  let changed = 0;
  // One after the other: the bot's first answers have the line to themselves.
  for (const update of updates) if (!signal.aborted && (await update())) changed += 1;
  return changed;
}

async function updateName(api: Api, { language, l10n }: Edition, signal: Signal): Promise<boolean> {
  const name = l10n.text('bot-name');
  if ((await api.getMyName(language, signal)).name === name) return false;
  return api.setMyName(name, language, signal);
}

async function updateDescription(api: Api, { language, l10n }: Edition, signal: Signal): Promise<boolean> {
  const description = l10n.text('bot-description');
  if ((await api.getMyDescription(language, signal)).description === description) return false;
  return api.setMyDescription(description, language, signal);
}

async function updateShortDescription(
  api: Api,
  { language, l10n }: Edition,
  signal: Signal,
): Promise<boolean> {
  const short = l10n.text('bot-short-description');
  if ((await api.getMyShortDescription(language, signal)).short_description === short) return false;
  return api.setMyShortDescription(short, language, signal);
}

interface MenuParts {
  readonly api: Api;
  readonly facts: FactStore;
  readonly signal: Signal;
}

async function updateMenu(
  { api, facts, signal }: MenuParts,
  { language, l10n }: Edition,
  audience: Audience,
): Promise<boolean> {
  const options = { scope: scopes[audience], ...language };
  const wanted = menuFor(audience, facts, l10n);
  const present = (await api.getMyCommands(options, signal)).map(({ command, description }) => ({
    command,
    description,
  }));
  if (isDeepStrictEqual(present, wanted)) return false;
  return api.setMyCommands(wanted, options, signal);
}
