import type { Api } from 'grammy';
import type { DerekContext } from './context.ts';
import { isPrivate } from './context.ts';
import { type Html, html } from './markup/html.ts';
import { tolerate } from './tolerate.ts';
import type { View } from './view.ts';

// Facts are read, not previewed: a preview of each source would push the next fact off the screen.
const withoutPreview = { is_disabled: true } as const;

/** Answers a message with a view; a press of a button turns the message that carries it into the view. */
export async function show(ctx: DerekContext, view: View): Promise<void> {
  await (ctx.callbackQuery && canEdit(ctx) ? edit(ctx, view) : reply(ctx, view));
}

/**
 * A view as a new message, in the same forum topic; in a group as a reply to the one who asked. Where nothing more may be
 * said in the group, its text goes to the person.
 */
export async function reply(ctx: DerekContext, view: View): Promise<void> {
  if (ctx.room === 'none') return replyInPrivate(ctx, view.body);
  const asked = isPrivate(ctx) && !view.quotesQuestion ? undefined : ctx.message?.message_id;
  const sent = await ctx.reply(withLastWord(ctx, view.body).toString(), {
    ...messageOptions(view),
    ...(asked === undefined
      ? {}
      : { reply_parameters: { message_id: asked, allow_sending_without_reply: true } }),
  });
  ctx.answerId = sent.message_id;
}

/** In a group that has had enough, the last message says so. */
export function withLastWord({ room, reader }: DerekContext, body: Html): Html {
  return room === 'last' ? html`${body}\n\n${reader.l10n.html('group-enough')}` : body;
}

/** What would have been said in the group. */
export async function replyInPrivate(ctx: DerekContext, body: Html): Promise<void> {
  const group = ctx.chat?.title ?? '';
  await tellInPrivate(ctx, html`${ctx.reader.l10n.html('group-quiet', { group })}\n\n${body}`);
}

/**
 * A word to somebody in a group that the group need not hear. Somebody who never wrote to the bot, or who writes in the
 * name of a chat, cannot be reached, and hears nothing.
 */
export async function tellInPrivate(ctx: DerekContext, body: Html): Promise<void> {
  if (!ctx.from || ctx.message?.sender_chat) return;
  await tolerate(ctx, sendView(ctx.api, ctx.from.id, { body }));
}

/** A view to a chat that did not ask just now. */
export async function sendView(api: Api, chatId: number, view: View): Promise<void> {
  await api.sendMessage(chatId, view.body.toString(), messageOptions(view));
}

async function edit(ctx: DerekContext, view: View): Promise<void> {
  // 400: the message shows this view already (a second press), or is gone. Neither concerns the person.
  await tolerate(ctx, ctx.editMessageText(view.body.toString(), messageOptions(view)), [400]);
}

// Telegram gives date 0 to a message that it no longer shows the bot
// (https://core.telegram.org/bots/api#inaccessiblemessage).
function canEdit(ctx: DerekContext): boolean {
  const date = ctx.callbackQuery?.message?.date;
  return date !== undefined && date > 0;
}

export function messageOptions(view: View) {
  return {
    parse_mode: 'HTML',
    link_preview_options: withoutPreview,
    ...(view.buttons?.length
      ? { reply_markup: { inline_keyboard: view.buttons.map((row) => [...row]) } }
      : {}),
  } as const;
}

/**
 * Ends the waiting of a pressed button, with a line if there is one to say.
 * `alert`: as a box that has to be closed. Telegram forgets a press after a while and answers 400: nobody waits then.
 */
export async function answerPress(ctx: DerekContext, text?: string, alert = false): Promise<void> {
  if (!ctx.callbackQuery) return;
  await tolerate(ctx, ctx.answerCallbackQuery(text === undefined ? {} : { text, show_alert: alert }), [400]);
}
