import type { ChatSettings } from '../../chats/store.ts';
import { type Locale, locales } from '../../locale.ts';
import type { L10n } from '../locales/l10n.ts';
import { button, inRows, type View } from '../view.ts';

/** Each language by the name its readers give it. */
export const ownNames: Readonly<Record<Locale, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
  tr: 'Türkçe',
};

export function languageChoice(l10n: L10n): View {
  const choices = locales.map((locale) =>
    button(l10n, locale === l10n.locale ? `✓ ${ownNames[locale]}` : ownNames[locale], {
      kind: 'language',
      to: locale,
    }),
  );
  return { body: l10n.html('language-choose'), buttons: inRows(choices) };
}

/** All that is kept of a chat, in full. */
export function keptView(chatId: number, settings: ChatSettings | undefined, l10n: L10n): View {
  if (settings?.locale === undefined) return { body: l10n.html('mydata-nothing') };
  return { body: l10n.html('mydata', { chat: String(chatId), language: ownNames[settings.locale] }) };
}

export function forgetQuestion(l10n: L10n): View {
  return {
    body: l10n.html('forget-ask'),
    buttons: [
      [
        button(l10n, l10n.text('button-forget-yes'), { kind: 'forget', sure: true }),
        button(l10n, l10n.text('button-forget-no'), { kind: 'forget', sure: false }),
      ],
    ],
  };
}
