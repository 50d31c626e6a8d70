import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { z } from 'zod';
import { linkedUserId, normalizedLink } from '../markup/links.ts';
import { badRequest, stricter } from './errors.ts';
import { boolean, json } from './parameters.ts';
import { placeholder, replyKeyboard } from './replyButtons.ts';
import { checkStartLink } from './startLinks.ts';

/** Bytes. Source: `callback_data` of `InlineKeyboardButton`. */
const maxCallbackData = 64;
/** Characters. Source: `text` of `CopyTextButton`. */
const maxCopyText = 256;
/** Telegram's apps show no more; the server takes what fits into its message. */
const maxButtons = 100;
const maxButtonsInRow = 8;

const chosenChat = z.strictObject({
  query: z.string().optional(),
  allow_user_chats: boolean.optional(),
  allow_bot_chats: boolean.optional(),
  allow_group_chats: boolean.optional(),
  allow_channel_chats: boolean.optional(),
});

const button = z.strictObject({
  text: z.string(),
  icon_custom_emoji_id: z.string().optional(),
  style: z.enum(['danger', 'success', 'primary']).optional(),
  url: z.string().optional(),
  callback_data: z.string().optional(),
  web_app: z.strictObject({ url: z.string() }).optional(),
  login_url: z.looseObject({ url: z.string() }).optional(),
  switch_inline_query: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
  switch_inline_query_chosen_chat: chosenChat.optional(),
  copy_text: z.strictObject({ text: z.string() }).optional(),
});

const inlineKeyboard = z.strictObject({ inline_keyboard: z.array(z.array(button)) });

export const inlineMarkup = json(inlineKeyboard);

/** Any of the four kinds; apps show all but the first at the place where one types. */
export const anyMarkup = json(
  z.union([
    inlineKeyboard,
    replyKeyboard,
    z.strictObject({ remove_keyboard: boolean, selective: boolean.optional() }),
    z.strictObject({
      force_reply: boolean,
      input_field_placeholder: placeholder,
      selective: boolean.optional(),
    }),
  ]),
);

type Button = z.output<typeof button>;
export type AnyMarkup = z.output<typeof anyMarkup>;

/** The inline keyboard as the message keeps it; `undefined`: there is none, or none with a button. */
export function checkedKeyboard(markup: AnyMarkup | undefined): InlineKeyboardMarkup | undefined {
  if (!markup || !('inline_keyboard' in markup)) return undefined;
  const rows = markup.inline_keyboard.filter((row) => row.length > 0);
  checkSize(rows);
  if (rows.length === 0) return undefined;
  return { inline_keyboard: rows.map((row) => row.map(checkedButton)) };
}

function checkSize(rows: readonly (readonly Button[])[]): void {
  if (rows.flat().length > maxButtons) throw stricter(`at most ${maxButtons} buttons under one message`);
  if (rows.some((row) => row.length > maxButtonsInRow))
    throw stricter(`at most ${maxButtonsInRow} buttons in a row`);
}

function checkedButton(input: Button): InlineKeyboardButton {
  const { text, icon_custom_emoji_id: _, style: __, ...kinds } = input;
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  const named = Object.entries(kinds).filter(([, value]) => value !== undefined);
  if (named.length === 0) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  if (named.length > 1) {
    throw stricter(
      `button "${text}" has ${named.map(([name]) => name).join(' and ')}; exactly one is allowed`,
    );
  }
  return { ...checkedKind(input) } as InlineKeyboardButton;
}

function checkedKind(input: Button): Button {
  if (input.callback_data !== undefined) checkCallbackData(input.callback_data);
  if (input.copy_text) checkCopyText(input.copy_text.text);
  if (input.web_app) checkWebApp(input.web_app.url);
  return input.url === undefined ? input : { ...input, url: checkedUrl(input.url) };
}

function checkCallbackData(data: string): void {
  const bytes = Buffer.byteLength(data);
  if (bytes === 0) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  if (bytes > maxCallbackData) throw badRequest('BUTTON_DATA_INVALID');
}

function checkCopyText(text: string): void {
  if (text.length === 0 || [...text].length > maxCopyText) throw badRequest('BUTTON_COPY_TEXT_INVALID');
}

function checkWebApp(url: string): void {
  if (!url.startsWith('https://')) {
    throw badRequest(`inline keyboard button Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
  }
}

/** Source: `url` of `InlineKeyboardButton`: an HTTP or tg:// address. */
function checkedUrl(url: string): string {
  checkStartLink(url);
  if (linkedUserId(url) !== undefined) return url;
  const normalized = normalizedLink(url);
  if (normalized !== undefined) return normalized;
  const isApp = /^(?:tg|ton|tonsite):/i.test(url);
  const hasOtherScheme = /^[^:/?#@[\]]*:\/\//.test(url) && !/^https?:/i.test(url);
  const why = isApp ? 'Wrong tg URL' : hasOtherScheme ? 'Unsupported URL protocol' : 'Wrong HTTP URL';
  throw badRequest(`inline keyboard button URL '${url}' is invalid: ${why}`);
}
