import type { MessageEntity } from 'grammy/types';
import { MarkupError } from './errors.ts';
import { linkedUserId, normalizedLink } from './links.ts';
import type { StartTag } from './tag.ts';

export interface OpenTag {
  readonly tag: StartTag;
  /** Where its text begins, in UTF-16 code units. */
  readonly offset: number;
}

type SimpleType = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler';

const simple: ReadonlyMap<string, SimpleType> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['span', 'spoiler'],
]);

/** A `code` that still knows its language: a `pre` around it may take it over. */
type CodeEntity = MessageEntity & { readonly language?: string };

/** Adds what the tag that has just been closed stands for; `text` ends where the tag does. */
export function addEntity(open: OpenTag, text: string, entities: MessageEntity[]): void {
  const place = { offset: open.offset, length: text.length - open.offset };
  const type = simple.get(open.tag.name);
  if (type) entities.push({ type, ...place });
  else if (open.tag.name === 'pre') addPre(place, entities);
  else if (open.tag.name === 'code') addCode(place, languageOf(open.tag), entities);
  else entities.push(...special(open.tag, place, text.slice(open.offset)));
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

function addPre(place: Place, entities: MessageEntity[]): void {
  const last = entities.at(-1) as CodeEntity | undefined;
  if (last?.type === 'code' && last.language && isAt(last, place)) {
    entities.splice(-1, 1, { type: 'pre', ...place, language: last.language });
  } else entities.push({ type: 'pre', ...place });
}

function addCode(place: Place, language: string, entities: MessageEntity[]): void {
  const last = entities.at(-1);
  if (last?.type === 'pre' && !last.language && language && isAt(last, place)) {
    entities.splice(-1, 1, { type: 'pre', ...place, language });
  } else entities.push({ type: 'code', ...place, ...(language && { language }) } as CodeEntity);
}

function isAt(entity: Place, { offset, length }: Place): boolean {
  return entity.offset === offset && entity.length === length;
}

function languageOf(tag: StartTag): string {
  return attribute(tag, 'class', 'language-');
}

function special(tag: StartTag, place: Place, content: string): MessageEntity[] {
  if (tag.name === 'a') return link(attribute(tag, 'href') || content, place);
  if (tag.name === 'tg-emoji') return [customEmoji(attribute(tag, 'emoji-id'), place)];
  if (tag.name === 'tg-time') return dateTime(tag, place);
  const isExpandable = tag.attributes.some(([name]) => name === 'expandable');
  return [{ type: isExpandable ? 'expandable_blockquote' : 'blockquote', ...place }];
}

/** A wrong address makes no link and no error. */
function link(address: string, place: Place): MessageEntity[] {
  const id = linkedUserId(address);
  if (id !== undefined)
    return [{ type: 'text_mention', ...place, user: { id, is_bot: false, first_name: '' } }];
  const url = normalizedLink(address);
  return url === undefined ? [] : [{ type: 'text_link', ...place, url }];
}

function customEmoji(id: string, place: Place): MessageEntity {
  const isNumber = /^-?\d+$/.test(id) && BigInt.asIntN(64, BigInt(id)) === BigInt(id);
  if (!isNumber || BigInt(id) === 0n) throw new MarkupError('Invalid custom emoji identifier specified');
  return { type: 'custom_emoji', ...place, custom_emoji_id: String(BigInt(id)) };
}

function dateTime(tag: StartTag, place: Place): MessageEntity[] {
  const format = attribute(tag, 'format');
  if (!/^(?:[rR]|[tTdDwW]*)$/.test(format)) throw new MarkupError('Invalid date format used');
  const unixTime = int32(attribute(tag, 'unix'));
  if (unixTime <= 0) return [];
  return [{ type: 'date_time', ...place, unix_time: unixTime, date_time_format: dateTimeFormat(format) }];
}

/** The digits at the start; what does not fit into 32 bits wraps around, as in TDLib. */
function int32(text: string): number {
  return Number(BigInt.asIntN(32, BigInt(/^-?\d+/.exec(text)?.[0] ?? 0)));
}

type DateTimeFormat = MessageEntity.DateTimeMessageEntity['date_time_format'];

/** Each part once and in Telegram's order; the short form wins over the long one. */
function dateTimeFormat(format: string): DateTimeFormat {
  if (format.toLowerCase() === 'r') return 'r';
  const first = (...letters: string[]) => letters.find((letter) => format.includes(letter)) ?? '';
  return `${first('w', 'W') && 'w'}${first('d', 'D')}${first('t', 'T')}` as DateTimeFormat;
}

/** What follows the prefix in the last attribute of that name that has it. */
export function attribute(tag: StartTag, name: string, prefix = ''): string {
  const found = tag.attributes.findLast(([key, value]) => key === name && value.startsWith(prefix));
  return found?.[1].slice(prefix.length) ?? '';
}
