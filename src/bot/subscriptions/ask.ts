import type { ForceReply, ReplyKeyboardMarkup } from 'grammy/types';
import type { DerekContext } from '../context.ts';
import { isPrivate } from '../context.ts';
import { type Html, html } from '../markup/html.ts';
import { messageOptions, replyInPrivate, withLastWord } from '../show.ts';
import { type Purpose, purposeLink } from './purpose.ts';
import type { Want } from './steps.ts';
import type { Target } from './target.ts';

/** Asks for what buttons cannot say: in words, to be answered with a reply, or for the place where the person is. */
export async function askFor(ctx: DerekContext, what: Want | 'place', target: Target): Promise<void> {
  if (what === 'place') return askForPlace(ctx);
  const chat = target.channel === undefined ? undefined : target.destination.chatId;
  await askAgain(
    ctx,
    { what, chat, settings: ctx.callbackQuery?.message?.message_id },
    questionOf(what, ctx),
  );
}

function questionOf(what: Want, { reader: { l10n } }: DerekContext): Html {
  switch (what) {
    case 'time':
      return l10n.html('subscribe-time-wrong');
    case 'zone':
      return l10n.html('subscribe-zone-prompt');
    case 'filter':
      return l10n.html('subscribe-filter-prompt');
  }
}

/** A question whose answer, whenever it comes, is taken for `purpose`. */
export async function askAgain(ctx: DerekContext, purpose: Purpose, question: Html): Promise<void> {
  const asker = ctx.message?.message_id ?? commandOf(ctx);
  await sendPrompt(
    ctx,
    html`${purposeLink(ctx.me.username, purpose)}${question}`,
    forcedReply(ctx, asker),
    asker,
  );
}

/** The command that the settings were an answer to, if it came from the one who presses. */
function commandOf({ callbackQuery }: DerekContext): number | undefined {
  const message = callbackQuery?.message;
  const command = message && 'reply_to_message' in message ? message.reply_to_message : undefined;
  const isOwn = command?.from?.id === callbackQuery?.from.id && command?.text?.startsWith('/');
  return isOwn ? command?.message_id : undefined;
}

/**
 * In a group a forced reply opens an answer for everybody, or for the sender of the message that it answers: where there is no
 * such message, the words alone must do.
 */
function forcedReply(ctx: DerekContext, asker: number | undefined): ForceReply | undefined {
  if (isPrivate(ctx)) return { force_reply: true };
  return asker === undefined ? undefined : { force_reply: true, selective: true };
}

async function askForPlace(ctx: DerekContext): Promise<void> {
  const { l10n } = ctx.reader;
  if (!isPrivate(ctx)) return;
  const keyboard: ReplyKeyboardMarkup = {
    keyboard: [
      [{ text: l10n.text('button-subscribe-location'), request_location: true }],
      [{ text: l10n.text('button-subscribe-cancel') }],
    ],
    resize_keyboard: true,
    one_time_keyboard: true,
  };
  await sendPrompt(ctx, l10n.html('subscribe-place-prompt'), keyboard);
}

/** A message with something else than buttons; in a forum in the same topic. */
export async function sendPrompt(
  ctx: DerekContext,
  body: Html,
  markup: ForceReply | ReplyKeyboardMarkup | { readonly remove_keyboard: true } | undefined,
  asked?: number,
): Promise<void> {
  if (ctx.room === 'none') return replyInPrivate(ctx, body);
  const sent = await ctx.reply(withLastWord(ctx, body).toString(), {
    ...messageOptions({ body }),
    ...(markup === undefined ? {} : { reply_markup: markup }),
    ...(asked === undefined || isPrivate(ctx)
      ? {}
      : { reply_parameters: { message_id: asked, allow_sending_without_reply: true } }),
  });
  ctx.answerId = sent.message_id;
}
