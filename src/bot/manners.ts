import type { MiddlewareFn } from 'grammy';
import type { Clock } from '../clock.ts';
import type { GroupPace } from '../replicas/groupPace.ts';
import type { DerekContext } from './context.ts';
import { isPrivate } from './context.ts';
import { reply } from './show.ts';

/** After a restart Telegram brings what was written meanwhile; in a group nobody waits for an answer that old. */
const staleSeconds = 120;

// What changes something is done each time, whoever said it a moment ago.
const settings = new Set(['start', 'language', 'forget', 'mydata']);

/** In groups: answers nothing old, nothing twice within a minute, and not more than a few times a minute. */
export function groupManners(pace: GroupPace, clock: Clock): MiddlewareFn<DerekContext> {
  return async (ctx, next) => {
    const wish = wishOf(ctx);
    if (wish === undefined || !ctx.chat) return next();
    if (isStale(ctx, clock())) {
      ctx.outcome = 'ignored';
      return;
    }
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

/** What somebody in a group wants to know, in a form that is the same for everybody; `undefined`: manners do not matter. */
function wishOf(ctx: DerekContext): string | undefined {
  if (!ctx.message || isPrivate(ctx)) return undefined;
  if (ctx.question !== undefined) return ctx.question.toLowerCase().replace(/\s+/g, ' ');
  if (!ctx.command || settings.has(ctx.command.name)) return undefined;
  return `/${ctx.command.name} ${ctx.command.argument.toLowerCase()}`;
}

function isStale(ctx: DerekContext, now: Date): boolean {
  return now.getTime() / 1000 - (ctx.message?.date ?? 0) > staleSeconds;
}

/** A reply to the answer that is there already: a tap leads to it. */
async function pointTo(ctx: DerekContext, messageId: number): Promise<void> {
  await ctx.reply(ctx.reader.l10n.text('group-above'), {
    reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
  });
}
