import type { InlineKeyboardButton } from 'grammy/types';
import { type Action, encodePress } from './actions.ts';
import type { L10n } from './locales/l10n.ts';
import type { Html } from './markup/html.ts';

/** What a person is shown: one message with its buttons. Views make it from facts; `show` sends it. */
export interface View {
  readonly body: Html;
  readonly buttons?: readonly (readonly InlineKeyboardButton[])[];
}

export function button(l10n: L10n, label: string, action: Action): InlineKeyboardButton {
  return { text: label, callback_data: encodePress({ action, locale: l10n.locale }) };
}

/** `[1, 2, 3]` in rows of two: `[[1, 2], [3]]`. */
export function inRows<T>(items: readonly T[], width: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / width) }, (_, row) =>
    items.slice(row * width, (row + 1) * width),
  );
}

/** Cuts at the end of a word and says so; `limit` counts UTF-16 code units, as Telegram does. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const word = cut.lastIndexOf(' ');
  const whole = word > limit / 2 ? cut.slice(0, word) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.replace(/[\s,.;:–—-]+$/u, '')}…`;
}
