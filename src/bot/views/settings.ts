import { type KeptQuestion, questionDays } from '../../chats/questions.ts';
import type { ChatSettings } from '../../chats/store.ts';
import type { Subscription } from '../../digests/subscription.ts';
import type { PartialDate } from '../../facts/types.ts';
import { type Locale, locales } from '../../locale.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import { button, inRows, shorten, type View } from '../view.ts';
import { settingLines } from './subscription.ts';

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

/** So much of each question is shown; twenty of them fit a message. */
const shownLength = 120;

function day(moment: string, l10n: L10n): string {
  return l10n.date(moment.slice(0, 10) as PartialDate);
}

/** What is kept of a chat. */
export interface Kept {
  readonly chatId: number;
  readonly settings: ChatSettings | undefined;
  /** Its questions that wait for the curators. */
  readonly questions: readonly KeptQuestion[];
  /** Its own, and those of its forum topics. */
  readonly subscriptions: readonly Subscription[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function isNothing({ settings, questions, subscriptions }: Kept): boolean {
  return settings?.locale === undefined && questions.length === 0 && subscriptions.length === 0;
}

/** What is kept of whom, and how to see and delete it; in a group its administrators decide on that. */
export function privacyView({ l10n }: Reader, inPrivate: boolean): View {
  const deletion = inPrivate ? l10n.html('privacy-forget') : l10n.html('privacy-forget-group');
  return { body: html`${l10n.html('privacy', { days: questionDays })}\n\n${deletion}` };
}

/** All that is kept of a chat, in full. */
export function keptView(kept: Kept, reader: Reader, inPrivate: boolean): View {
  const { l10n } = reader;
  if (isNothing(kept)) return { body: l10n.html('mydata-nothing') };
  const { chatId, settings, questions } = kept;
  const lines = [
    l10n.html('mydata-chat', { chat: String(chatId) }),
    ...(settings?.locale ? [l10n.html('mydata-language', { language: ownNames[settings.locale] })] : []),
    ...(questions.length > 0 ? [l10n.html('mydata-questions', { count: questions.length })] : []),
    ...questions.map(
      ({ text, askedAt }) =>
        html`• ${l10n.html('quoted', { text: shorten(text, shownLength) })} ${day(askedAt, l10n)}`,
    ),
  ];
  const digests = kept.subscriptions.map((subscription) => keptSubscription(subscription, kept.now, reader));
  const deletion = inPrivate ? l10n.html('mydata-forget') : l10n.html('mydata-forget-group');
  return { body: join([l10n.html('mydata-heading'), join(lines, '\n'), ...digests, deletion], '\n\n') };
}

function keptSubscription(subscription: Subscription, now: number, reader: Reader): Html {
  const { threadId } = subscription.destination;
  const { l10n } = reader;
  const heading =
    threadId === undefined
      ? l10n.html('subscribe-kept')
      : l10n.html('subscribe-kept-topic', { topic: String(threadId) });
  return html`${heading}\n${settingLines(subscription, { reader, now })}`;
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
