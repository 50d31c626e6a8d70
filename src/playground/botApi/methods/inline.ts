import type { InlineQueryResult, InlineQueryResultsButton } from 'grammy/types';
import { z } from 'zod';
import type { WorldState } from '../../world/state.ts';
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
    cache_time: integer.optional(),
    is_personal: boolean.optional(),
    next_offset: z.string().optional(),
    button: json(button).optional(),
  }),
  (input, { state }) => {
    checkResults(state, input.results);
    const nextOffset = input.next_offset ?? '';
    if (Buffer.byteLength(nextOffset) > maxOffsetBytes) throw badRequest('NEXT_OFFSET_INVALID');
    if (input.button) checkButton(input.button);
    const answered = state.inlineQueries.answer(input.inline_query_id, {
      answered: true,
      results: input.results as InlineQueryResult[],
      cacheTime: input.cache_time ?? 300,
      isPersonal: input.is_personal ?? false,
      ...(nextOffset !== '' && { nextOffset }),
      ...(input.button && { button: input.button as InlineQueryResultsButton }),
    });
    if (!answered) throw tooOld();
    return true;
  },
);

function checkResults(state: WorldState, results: readonly z.output<typeof article>[]): void {
  if (results.length > maxResults) throw badRequest('too many inline query results specified');
  const ids = new Set(results.map(({ id }) => id));
  if (ids.size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
  for (const { id, input_message_content, reply_markup } of results) {
    if (id === '' || Buffer.byteLength(id) > maxIdBytes) throw badRequest('RESULT_ID_INVALID');
    const { message_text: text, ...format } = input_message_content;
    formattedText(state, { text, ...format });
    checkedKeyboard(reply_markup);
  }
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
