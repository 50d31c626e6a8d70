import type { InlineKeyboardButton } from 'grammy/types';
import { type Action, encodePress } from './actions.ts';
import type { L10n } from './locales/l10n.ts';
import type { Html } from './markup/html.ts';

/** What a person is shown: one message with its buttons. Views make it from facts; `show` sends it. */
export interface View {
  readonly body: Html;
  readonly buttons?: readonly (readonly InlineKeyboardButton[])[];
  /** The message is a reply to the question in a private chat as well: a button of it needs the question's text. */
  readonly quotesQuestion?: boolean;
}

export function button(l10n: L10n, label: string, action: Action): InlineKeyboardButton {
  return { text: label, callback_data: encodePress({ action, locale: l10n.locale }) };
}

/** So much of a label, in characters, shows on half the width of a narrow phone. */
const shortLabel = 18;

/** Two buttons a row where both labels are short enough to be read there, in the given order; a long one alone. */
export function inRows(buttons: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  for (const next of buttons) {
    const [before, ...more] = rows.at(-1) ?? [];
    if (before && more.length === 0 && isShort(before) && isShort(next)) rows.at(-1)?.push(next);
    else rows.push([next]);
  }
  return rows;
}

function isShort({ text }: InlineKeyboardButton): boolean {
  return text.length <= shortLabel;
}

/** Cuts at the end of a word and says so; `limit` counts UTF-16 code units, as Telegram does. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const word = cut.lastIndexOf(' ');
  const whole = word > limit / 2 ? cut.slice(0, word) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.replace(/[\s,.;:–—-]+$/u, '')}…`;
}
