/** Telegram's own parser, without an account and without a network: TDLib's synchronous methods. */

import type { MessageEntity } from 'grammy/types';
import { getTdjson } from 'prebuilt-tdlib';
import * as tdl from 'tdl';

/** An entity in the Bot API's words. */
export interface TelegramEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly [detail: string]: unknown;
}

export type TelegramParse =
  | { readonly text: string; readonly entities: readonly TelegramEntity[] }
  | { readonly error: string };

interface RawEntity {
  readonly offset: number;
  readonly length: number;
  readonly type: { readonly _: string; readonly [detail: string]: unknown };
}

interface RawAnswer {
  readonly _: string;
  readonly text?: string;
  readonly entities?: readonly RawEntity[];
  readonly message?: string;
}

let isConfigured = false;

function execute(request: object): RawAnswer {
  if (!isConfigured) tdl.configure({ tdjson: getTdjson(), verbosityLevel: 0 });
  isConfigured = true;
  return tdl.execute(request as Parameters<typeof tdl.execute>[0]) as unknown as RawAnswer;
}

/** What Telegram makes of a text sent with `parse_mode: 'HTML'`, before it trims it and looks for links. */
export function telegramParse(html: string): TelegramParse {
  const answer = execute({ _: 'parseTextEntities', text: html, parse_mode: { _: 'textParseModeHTML' } });
  if (answer._ === 'error') return { error: (answer.message ?? '').replace(/^Can't parse entities: /, '') };
  return { text: answer.text ?? '', entities: (answer.entities ?? []).map(entityView) };
}

/** What Telegram finds in a plain text by itself: commands, mentions, links. */
export function telegramFinds(text: string): readonly TelegramEntity[] {
  return (execute({ _: 'getTextEntities', text }).entities ?? []).map(entityView);
}

/** How Telegram cleans a text and makes its entities fit each other; nothing is trimmed or found. */
export function telegramFits(formatted: {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}) {
  // Nothing in such a text is Markdown: what is left of the method is the cleaning.
  const entities = formatted.entities.map(({ type, offset, length, ...detail }) => ({
    _: 'textEntity',
    offset,
    length,
    type: { _: rawNames.get(type), ...detail },
  }));
  const answer = execute({
    _: 'parseMarkdown',
    text: { _: 'formattedText', text: formatted.text, entities },
  });
  if (answer._ === 'error') return { error: answer.message ?? '' };
  return { text: answer.text ?? '', entities: (answer.entities ?? []).map(entityView) };
}

/** Throws unless Telegram can parse the HTML and would have something to show. */
export function assertTelegramParses(html: string): void {
  const parse = telegramParse(html);
  if ('error' in parse) throw new Error(`Telegram refuses this message: ${parse.error}\n${html}`);
  if (parse.text.trim() === '') throw new Error(`Telegram would show nothing of this message:\n${html}`);
  if (parse.text.trim().length > 4096)
    throw new Error(`Telegram refuses this message, it is too long:\n${html}`);
}

function entityView({ offset, length, type }: RawEntity): TelegramEntity {
  return { type: names.get(type._) ?? type._, offset, length, ...details(type) };
}

const names = new Map([
  ['textEntityTypeBold', 'bold'],
  ['textEntityTypeItalic', 'italic'],
  ['textEntityTypeUnderline', 'underline'],
  ['textEntityTypeStrikethrough', 'strikethrough'],
  ['textEntityTypeSpoiler', 'spoiler'],
  ['textEntityTypeCode', 'code'],
  ['textEntityTypePre', 'pre'],
  ['textEntityTypePreCode', 'pre'],
  ['textEntityTypeBlockQuote', 'blockquote'],
  ['textEntityTypeExpandableBlockQuote', 'expandable_blockquote'],
  ['textEntityTypeTextUrl', 'text_link'],
  ['textEntityTypeMentionName', 'text_mention'],
  ['textEntityTypeCustomEmoji', 'custom_emoji'],
  ['textEntityTypeDateTime', 'date_time'],
  ['textEntityTypeMention', 'mention'],
  ['textEntityTypeHashtag', 'hashtag'],
  ['textEntityTypeCashtag', 'cashtag'],
  ['textEntityTypeBotCommand', 'bot_command'],
  ['textEntityTypeUrl', 'url'],
  ['textEntityTypeEmailAddress', 'email'],
  ['textEntityTypePhoneNumber', 'phone_number'],
  ['textEntityTypeBankCardNumber', 'bank_card_number'],
  ['textEntityTypeMediaTimestamp', 'media_timestamp'],
]);

const rawNames = new Map([...names].reverse().map(([raw, name]) => [name, raw]));

function details(type: RawEntity['type']): object {
  if ('url' in type) return { url: type['url'] };
  if ('language' in type) return { language: type['language'] };
  if ('user_id' in type) return { user: type['user_id'] };
  if ('custom_emoji_id' in type) return { custom_emoji_id: String(type['custom_emoji_id']) };
  if (type._ !== 'textEntityTypeDateTime') return {};
  return { unix_time: type['unix_time'], date_time_format: dateTimeFormat(type['formatting_type']) };
}

interface RawDateTime {
  readonly _: string;
  readonly time_precision?: { readonly _: string };
  readonly date_precision?: { readonly _: string };
  readonly show_day_of_week?: boolean;
}

function dateTimeFormat(raw: unknown): string {
  const type = raw as RawDateTime | undefined;
  if (!type) return '';
  if (type._ === 'dateTimeFormattingTypeRelative') return 'r';
  const part = (precision: { readonly _: string } | undefined, short: string) =>
    precision?._.endsWith('Short') ? short : precision?._.endsWith('Long') ? short.toUpperCase() : '';
  return `${type.show_day_of_week ? 'w' : ''}${part(type.date_precision, 'd')}${part(type.time_precision, 't')}`;
}
