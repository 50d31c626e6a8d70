import type { MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import type { Clock } from '../clock.ts';
import { isLocale } from '../locale.ts';
import type { GroupPace } from '../replicas/groupPace.ts';
import type { Command } from './command.ts';
import type { DerekContext } from './context.ts';
import { isPrivate } from './context.ts';
import { destinationOf } from './destination.ts';
import { reply } from './show.ts';

/** After a restart Telegram brings what was written meanwhile; in a group nobody waits for an answer that old. */
const staleSeconds = 120;

// They tell how things are now: a moment later, or in another language, that may be something else.
const changing = new Set(['why', 'mydata', 'language']);

/** In groups nothing old is answered, whatever it asks for. Stands before all that answers messages. */
export function ignoreStale(clock: Clock): MiddlewareFn<DerekContext> {
  return (ctx, next) => {
    if (!ctx.message || isPrivate(ctx) || isNews(ctx.message) || !isStale(ctx.message, clock()))
      return next();
    ctx.outcome = 'ignored';
  };
}

/** Counts in groups what is answered without asking the pace first. Stands before all that answers messages. */
export function countUnasked(pace: GroupPace): MiddlewareFn<DerekContext> {
  return async (ctx, next) => {
    await next();
    if (!ctx.message || !ctx.chat || isPrivate(ctx) || ctx.isPaced || ctx.answerId === undefined) return;
    await pace.count(ctx.chat.id);
  };
}

/** In groups: answers nothing twice within a minute, and not more than a few times a minute. */
export function groupManners(pace: GroupPace): MiddlewareFn<DerekContext> {
  return async (ctx, next) => {
    const wish = wishOf(ctx);
    if (wish === undefined || !ctx.chat) return next();
    ctx.isPaced = true;
    const verdict = await pace.judge(ctx.chat.id, wish);
    switch (verdict.kind) {
      case 'answer':
        await next();
        if (ctx.answerId !== undefined) await pace.answered(ctx.chat.id, wish, ctx.answerId);
        return;
      case 'above':
        return pointTo(ctx, verdict.messageId);
      case 'enough':
        return reply(ctx, { body: ctx.reader.l10n.html('group-enough') });
      case 'silence':
        ctx.outcome = 'ignored';
    }
  };
}

// Telegram tells it once: however late it comes, what is kept has to follow.
function isNews(message: Message): boolean {
  const { migrate_to_chat_id: to, migrate_from_chat_id: from, forum_topic_reopened: reopened } = message;
  return (to ?? from ?? reopened) !== undefined;
}

function isStale({ date }: Message, now: Date): boolean {
  return now.getTime() / 1000 - date > staleSeconds;
}

/**
 * What somebody in a group wants to know, in a form that is the same for everybody who would get the same answer in the
 * same place; `undefined`: manners do not matter.
 */
function wishOf(ctx: DerekContext): string | undefined {
  const { message, question, command } = ctx;
  if (!message || isPrivate(ctx)) return undefined;
  const place = destinationOf(ctx)?.threadId ?? '';
  // In reply to a fact the same words ask something else.
  if (question !== undefined)
    return `${place} ${message.reply_to_message?.message_id ?? ''} ${question.toLowerCase().replace(/\s+/g, ' ')}`;
  if (!command || isSetting(command)) return undefined;
  return `${place} ${wordsOf(command, message)}`;
}

// What changes something is done each time, whoever said it a moment ago; only administrators may.
function isSetting({ name, argument }: Command): boolean {
  return name === 'forget' || (name === 'language' && isLocale(argument.toLowerCase()));
}

function wordsOf({ name, argument }: Command, { message_id: id }: Message): string {
  return `/${name} ${changing.has(name) ? id : argument.toLowerCase()}`;
}

/** A reply to the answer that is there already: a tap leads to it. */
async function pointTo(ctx: DerekContext, messageId: number): Promise<void> {
  await ctx.reply(ctx.reader.l10n.text('group-above'), {
    reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
  });
}
