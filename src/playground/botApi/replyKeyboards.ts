import type { KeyboardButton } from 'grammy/types';
import type { ShownKeyboard } from '../world/keyboards.ts';
import type { ChatRecord } from '../world/state.ts';
import { defined } from './content.ts';
import { badRequest, stricter } from './errors.ts';
import type { AnyMarkup } from './keyboards.ts';
import type { ReplyButton } from './replyButtons.ts';

/** Telegram drops what is over, without a word. Source: `get_reply_markup` of TDLib. */
const maxButtons = 300;
const maxButtonsInRow = 12;

/** Who asks a person for something does that in their private chat. Source: `get_keyboard_button` of TDLib. */
const privateOnly: Readonly<Partial<Record<keyof ReplyButton, string>>> = {
  request_contact: 'phone number can be requested in private chats only',
  request_location: 'location can be requested in private chats only',
  request_poll: 'poll can be requested in private chats only',
  request_users: 'users can be requested in private chats only',
  request_chat: 'chats can be requested in private chats only',
  web_app: 'Web App buttons can be used in private chats only',
};

/** What shall stand in place of the letters; `undefined`: it stays as it is. */
export function checkedReplyMarkup(
  { chat }: ChatRecord,
  markup: AnyMarkup | undefined,
): ShownKeyboard['markup'] | undefined {
  if (!markup || 'inline_keyboard' in markup) return undefined;
  // Nobody but administrators types in a channel.
  if (chat.type === 'channel') throw badRequest('inline keyboard expected');
  if ('remove_keyboard' in markup) {
    return markup.remove_keyboard ? { ...defined(markup), remove_keyboard: true } : undefined;
  }
  if ('force_reply' in markup) {
    return markup.force_reply ? { ...defined(markup), force_reply: true } : undefined;
  }
  const keyboard = markup.keyboard
    .filter((row) => row.length > 0)
    .map((row) => row.map((button) => checkedButton(button, chat.type === 'private')));
  checkSize(keyboard);
  return keyboard.length === 0 ? undefined : { ...defined(markup), keyboard };
}

function checkSize(rows: readonly (readonly unknown[])[]): void {
  if (rows.flat().length > maxButtons) throw stricter(`at most ${maxButtons} buttons in a keyboard`);
  if (rows.some((row) => row.length > maxButtonsInRow)) {
    throw stricter(`at most ${maxButtonsInRow} buttons in a row of a keyboard`);
  }
}

function checkedButton(input: string | ReplyButton, isPrivate: boolean): KeyboardButton {
  const button = typeof input === 'string' ? { text: input } : input;
  if (button.text.trim() === '') throw stricter('a keyboard button without a text; Telegram drops it');
  const asks = Object.entries(button).filter(([name, value]) => name in privateOnly && value);
  const [name] = asks[0] ?? [];
  if (asks.length > 1) {
    throw stricter(`button "${button.text}" has ${asks.map(([each]) => each).join(' and ')}; at most one`);
  }
  if (name !== undefined && !isPrivate) throw badRequest(privateOnly[name as keyof ReplyButton] ?? '');
  if (button.web_app && !button.web_app.url.startsWith('https://')) {
    throw badRequest(
      `keyboard button Web App URL '${button.web_app.url}' is invalid: Only HTTPS links are allowed`,
    );
  }
  return defined(button) as KeyboardButton;
}
