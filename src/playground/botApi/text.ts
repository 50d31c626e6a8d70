import type { MessageEntity } from 'grammy/types';
import { z } from 'zod';
import { MarkupError } from '../markup/errors.ts';
import { parseHtml } from '../markup/html.ts';
import { type FormattedText, isBlank, settleText } from '../markup/settle.ts';
import type { WorldState } from '../world/state.ts';
import { badRequest, stricter } from './errors.ts';
import { boolean, integer, json } from './parameters.ts';
import { checkStartLink } from './startLinks.ts';

/** UTF-16 code units after parsing. Source: `text` of `sendMessage`. */
const maxText = 4096;
/** Bytes before parsing. Source: the Bot API server. */
const maxSource = 1 << 15;
/** Source: https://core.telegram.org/bots/api#formatting-options and the limits of `MessageEntity`. */
const maxEntities = 100;

const userTypes = [
  ...['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'blockquote', 'expandable_blockquote'],
  ...['code', 'pre', 'text_link', 'text_mention', 'custom_emoji', 'date_time'],
] as const;

/** Telegram finds these by itself and passes over those that a bot sends. */
const foundTypes = ['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number'] as const;

const entity = z.looseObject({
  type: z.enum([...userTypes, ...foundTypes]),
  offset: integer,
  length: integer,
  url: z.string().optional(),
  language: z.string().optional(),
});

/** The parameters that make a text; spread into the schema of a method. */
export const textParameters = {
  text: z.string(),
  parse_mode: z.string().optional(),
  entities: json(z.array(entity)).optional(),
};

/** How a link in the text is shown. */
export const linkPreview = json(
  z.strictObject({
    is_disabled: boolean.optional(),
    url: z.string().optional(),
    prefer_small_media: boolean.optional(),
    prefer_large_media: boolean.optional(),
    show_above_text: boolean.optional(),
  }),
);

export interface TextInput {
  readonly text: string;
  readonly parse_mode?: string | undefined;
  readonly entities?: readonly z.output<typeof entity>[] | undefined;
}

/** What the message will say: parsed, trimmed, with the entities that Telegram finds by itself. */
export function formattedText(state: WorldState, input: TextInput, limit = maxText): FormattedText {
  if (input.text === '') throw badRequest('message text is empty');
  if (Buffer.byteLength(input.text) > maxSource) throw badRequest('text is too long');
  const formatted = settleText(withPeople(state, parsed(input)));
  if (isBlank(formatted.text)) throw badRequest('text must be non-empty');
  if (formatted.text.length > limit) throw badRequest('message is too long');
  for (const item of formatted.entities) if (item.type === 'text_link') checkStartLink(item.url);
  if (formatted.entities.length > maxEntities) {
    throw stricter(
      `${formatted.entities.length} entities in one message; Telegram shows the first ${maxEntities}`,
    );
  }
  return formatted;
}

function parsed({ text, parse_mode, entities }: TextInput): FormattedText {
  const mode = parse_mode?.toLowerCase() ?? '';
  if (mode === 'html') return parsedHtml(text);
  if (mode === 'markdown' || mode === 'markdownv2') throw stricter('texts are parsed as HTML only');
  if (mode !== '' && mode !== 'none') throw badRequest('unsupported parse_mode');
  return { text, entities: (entities ?? []).filter(isOwnEntity).map((item) => checkedEntity(item, text)) };
}

function isOwnEntity({ type }: z.output<typeof entity>): boolean {
  return !foundTypes.some((found) => found === type);
}

function checkedEntity(item: z.output<typeof entity>, text: string): MessageEntity {
  const end = item.offset + item.length;
  if (item.offset < 0) throw badRequest(`receive an entity with incorrect offset ${item.offset}`);
  if (item.length < 0) throw badRequest(`receive an entity with incorrect length ${item.length}`);
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${item.offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  return item as unknown as MessageEntity;
}

function parsedHtml(html: string): FormattedText {
  try {
    return parseHtml(html);
  } catch (error) {
    if (error instanceof MarkupError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}

/** Somebody the bot never met cannot be mentioned: their link becomes plain text. */
function withPeople(state: WorldState, { text, entities }: FormattedText): FormattedText {
  const known = entities.flatMap((item): MessageEntity[] => {
    if (item.type !== 'text_mention') return [item];
    const user = state.people.get(item.user.id);
    return user ? [{ ...item, user }] : [];
  });
  return { text, entities: known };
}
