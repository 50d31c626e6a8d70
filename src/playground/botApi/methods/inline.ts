import type { InlineQueryResult, InlineQueryResultsButton } from 'grammy/types';
import { z } from 'zod';
import type { MessageDraft } from '../../world/messages.ts';
import type { WorldState } from '../../world/state.ts';
import type { InlineAnswer } from '../../world/types.ts';
import { contentOf, defined } from '../content.ts';
import { badRequest } from '../errors.ts';
import { checkedKeyboard, inlineMarkup } from '../keyboards.ts';
import { method } from '../method.ts';
import { boolean, integer, json } from '../parameters.ts';
import { formattedText, linkPreview, textParameters } from '../text.ts';
import { tooOld } from './questions.ts';

/** Sources: `answerInlineQuery`, `InlineQueryResult` and `InlineQueryResultsButton`. */
const maxResults = 50;
const maxIdBytes = 64;
const maxOffsetBytes = 64;
const startParameterShape = /^[A-Za-z0-9_-]{1,64}$/;

const seconds = integer.refine((value) => value >= 0, 'must be 0 or more seconds');

const content = z.strictObject({
  message_text: textParameters.text,
  parse_mode: textParameters.parse_mode,
  entities: textParameters.entities,
  link_preview_options: linkPreview.optional(),
});

const article = z.strictObject({
  type: z.literal('article', { error: 'only results of type "article" are built' }),
  id: z.string(),
  title: z.string().min(1),
  input_message_content: content,
  reply_markup: inlineMarkup.optional(),
  url: z.string().optional(),
  description: z.string().optional(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: integer.optional(),
  thumbnail_height: integer.optional(),
});

const button = z.strictObject({
  text: z.string().min(1),
  web_app: z.strictObject({ url: z.string() }).optional(),
  start_parameter: z.string().optional(),
});

const answerInlineQuery = method(
  'answerInlineQuery',
  z.strictObject({
    inline_query_id: z.string(),
    results: json(z.array(article)),
    cache_time: seconds.optional(),
    is_personal: boolean.optional(),
    next_offset: z.string().optional(),
    button: json(button).optional(),
  }),
  (input, { state }) => {
    const drafts = draftsOf(state, input.results);
    const nextOffset = input.next_offset ?? '';
    if (Buffer.byteLength(nextOffset) > maxOffsetBytes) throw badRequest('NEXT_OFFSET_INVALID');
    if (input.button) checkButton(input.button);
    const answer: InlineAnswer = {
      answered: true,
      results: input.results as InlineQueryResult[],
      cacheTime: input.cache_time ?? 300,
      isPersonal: input.is_personal ?? false,
      ...(nextOffset !== '' && { nextOffset }),
      ...(input.button && { button: input.button as InlineQueryResultsButton }),
    };
    if (!state.inlineQueries.answer(input.inline_query_id, { answer, drafts })) throw tooOld();
    return true;
  },
);

type Article = z.output<typeof article>;

/** What each result would send, by its id. */
function draftsOf(state: WorldState, results: readonly Article[]): ReadonlyMap<string, MessageDraft> {
  if (results.length > maxResults) throw badRequest('too many inline query results specified');
  const drafts = new Map(results.map((result) => [result.id, draftOf(state, result)]));
  if (drafts.size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
  return drafts;
}

function draftOf(state: WorldState, { id, thumbnail_url, ...result }: Article): MessageDraft {
  if (id === '' || Buffer.byteLength(id) > maxIdBytes) throw badRequest('RESULT_ID_INVALID');
  if (thumbnail_url !== undefined && !isWebAddress(thumbnail_url))
    throw badRequest('WEBDOCUMENT_URL_INVALID');
  const { message_text: text, link_preview_options: preview, ...format } = result.input_message_content;
  const formatted = formattedText(state, { text, ...format });
  const keyboard = checkedKeyboard(result.reply_markup);
  return {
    ...contentOf(formatted),
    ...(preview && { link_preview_options: defined(preview) }),
    ...(keyboard && { reply_markup: keyboard }),
  };
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function checkButton(input: z.output<typeof button>): void {
  if ((input.web_app === undefined) === (input.start_parameter === undefined)) {
    throw badRequest(
      "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field",
    );
  }
  if (input.start_parameter !== undefined && !startParameterShape.test(input.start_parameter)) {
    throw badRequest('START_PARAM_INVALID');
  }
}

export const inlineMethods = [answerInlineQuery];
