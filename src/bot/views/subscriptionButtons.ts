import type { InlineKeyboardButton } from 'grammy/types';
import type { Topic } from '../../facts/types.ts';
import type { L10n } from '../locales/l10n.ts';
import type { Shown } from '../subscriptions/shown.ts';
import type { Step } from '../subscriptions/steps.ts';
import { button } from '../view.ts';

/** A button of the settings; it names the channel that they are for, if they are for one. */
export function stepButton({ reader, target }: Shown, label: string, step: Step): InlineKeyboardButton {
  const chat = target.channel === undefined ? undefined : target.destination.chatId;
  return button(reader.l10n, label, { kind: 'subscription', step, chat });
}

/** What is chosen already has a mark. */
export function ticked(label: string, isChosen: boolean): string {
  return isChosen ? `✓ ${label}` : label;
}

export function topicLabel({ emoji, name }: Topic, { locale }: L10n): string {
  return `${emoji} ${name[locale]}`;
}

export function backButton(
  shown: Shown,
  page: 'home' | 'hours' | 'quiet' | 'zone' = 'home',
): InlineKeyboardButton {
  return stepButton(shown, shown.reader.l10n.text('button-subscribe-back'), { do: 'open', page });
}

/** Rows of so many. */
export function rowsOf(
  buttons: readonly InlineKeyboardButton[],
  size: number,
): readonly (readonly InlineKeyboardButton[])[] {
  const rows = Math.ceil(buttons.length / size);
  return Array.from({ length: rows }, (_, row) => buttons.slice(row * size, (row + 1) * size));
}
