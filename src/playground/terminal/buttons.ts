import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';

/** What a typed line means. */
export type Line =
  | { readonly kind: 'quit' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'press'; readonly button: InlineKeyboardButton }
  /** `#9` where there are fewer buttons; `typed` is what stood there. */
  | { readonly kind: 'no-button'; readonly typed: string };

/** A keyboard's buttons in the order in which they are numbered, from 1. */
export function buttonsOf(markup: InlineKeyboardMarkup | undefined): readonly InlineKeyboardButton[] {
  return markup?.inline_keyboard.flat() ?? [];
}

/**
 * `#2` presses the second button. A bare `2` presses the button that bears that number, else the second one, and is
 * a message where there is no such button.
 */
export function readLine(line: string, buttons: readonly InlineKeyboardButton[]): Line {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (text === '/quit') return { kind: 'quit' };
  const [, hash, digits] = /^(#?)(\d{1,3})$/.exec(text) ?? [];
  if (digits === undefined) return { kind: 'message', text };
  const place = buttons[Number(digits) - 1];
  const button = hash ? place : (buttons.find((each) => bears(each, digits)) ?? place);
  if (button) return { kind: 'press', button };
  return hash ? { kind: 'no-button', typed: text } : { kind: 'message', text };
}

/** `6`, `6.` or the keycap emoji; not `6/12`, which tells where one is. */
function bears({ text }: InlineKeyboardButton, digits: string): boolean {
  return /^(\d+)\uFE0F?\u20E3?[.)]?$/u.exec(text.trim())?.[1] === digits;
}
