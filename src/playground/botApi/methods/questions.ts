import { z } from 'zod';
import { badRequest } from '../errors.ts';
import { method } from '../method.ts';
import { boolean, integer } from '../parameters.ts';

/** Characters. Source: `text` of `answerCallbackQuery`. */
const maxAnswer = 200;

const answerCallbackQuery = method(
  'answerCallbackQuery',
  z.strictObject({
    callback_query_id: z.string(),
    text: z.string().optional(),
    show_alert: boolean.optional(),
    url: z.string().optional(),
    cache_time: integer.optional(),
  }),
  (input, { state }) => {
    const text = input.text ?? '';
    if ([...text].length > maxAnswer) throw badRequest('MESSAGE_TOO_LONG');
    if (input.url !== undefined) checkUrl(input.url, state.bot.username);
    const answered = state.callbacks.answer(input.callback_query_id, {
      answered: true,
      ...(text !== '' && { text }),
      ...(input.show_alert && { alert: true }),
      ...(input.url !== undefined && { url: input.url }),
    });
    if (!answered) throw tooOld();
    return true;
  },
);

export function tooOld() {
  return badRequest('query is too old and response timeout expired or query ID is invalid');
}

/** Without a game, only links that open the bot itself. Source: `url` of `answerCallbackQuery`. */
function checkUrl(url: string, username: string): void {
  const own = [`https://t.me/${username}?`, `http://t.me/${username}?`, `t.me/${username}?`, 'tg://resolve?'];
  if (!own.some((start) => url.toLowerCase().startsWith(start.toLowerCase())))
    throw badRequest('URL_INVALID');
}

export const questionMethods = [answerCallbackQuery];
