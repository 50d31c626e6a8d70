import type { MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import type { Clock } from '../clock.ts';
import type { FactStore } from '../facts/store.ts';
import { isLocale } from '../locale.ts';
import type { GroupPace, Verdict } from '../replicas/groupPace.ts';
import type { Command } from './command.ts';
import type { DerekContext } from './context.ts';
import { isPrivate } from './context.ts';
import { generalCommands } from './menus.ts';
import { reply } from './show.ts';
import { purposeOf } from './subscriptions/purpose.ts';
import { isSubscribeLink } from './subscriptions/subscribeLink.ts';

/** After a restart Telegram brings what was written meanwhile; in a group nobody waits for an answer that old. */
const staleSeconds = 120;

// They tell how things are now: a moment later, or in another language, that may be something else.
const changing = new Set(['why', 'mydata', 'language', 'subscribe', 'unsubscribe', 'forget']);

/**
 * A channel's posts come into its discussion group by themselves. Whatever they say, nobody there has spoken to Derek: a
 * channel gets digests only.
 */
export const ignoreChannelPosts: MiddlewareFn<DerekContext> = (ctx, next) => {
  if (!ctx.message?.is_automatic_forward) return next();
  ctx.outcome = 'ignored';
};

/** In groups nothing old is answered, whatever it asks for. Stands before all that answers messages. */
export function ignoreStale(clock: Clock): MiddlewareFn<DerekContext> {
  return (ctx, next) => {
    if (!ctx.message || isPrivate(ctx) || isNews(ctx.message) || !isStale(ctx.message, clock()))
      return next();
    ctx.outcome = 'ignored';
  };
}

/**
 * In groups: answers nothing twice within a minute, and not more than a few times a minute. What changes something is done all
 * the same, quietly. Stands before all that answers messages.
 */
export function groupManners(pace: GroupPace): MiddlewareFn<DerekContext> {
  return async (ctx, next) => {
    const wish = wishOf(ctx);
    if (wish === undefined || !ctx.chat) return next();
    const verdict = await pace.judge(ctx.chat.id, wish.words);
    if (wish.isChange) leaveRoom(ctx, verdict);
    else if (verdict.kind !== 'answer') return withoutAnswer(ctx, verdict);
    await next();
    await (ctx.answerId === undefined
      ? pace.unanswered(ctx.chat.id, wish.words)
      : pace.answered(ctx.chat.id, wish.words, ctx.answerId));
  };
}

type Refusal = Exclude<Verdict, { kind: 'answer' }>;

async function withoutAnswer(ctx: DerekContext, verdict: Refusal): Promise<void> {
  switch (verdict.kind) {
    case 'above':
      return pointTo(ctx, verdict.messageId);
    case 'enough':
      return reply(ctx, { body: ctx.reader.l10n.html('group-enough') });
    case 'silence':
      ctx.outcome = 'ignored';
  }
}

function leaveRoom(ctx: DerekContext, { kind }: Verdict): void {
  if (kind === 'enough') ctx.room = 'last';
  if (kind === 'silence') ctx.room = 'none';
}

// Telegram tells it once: however late it comes, what is kept has to follow.
function isNews(message: Message): boolean {
  const { migrate_to_chat_id: to, migrate_from_chat_id: from, forum_topic_reopened: reopened } = message;
  return (to ?? from ?? reopened) !== undefined;
}

function isStale({ date }: Message, now: Date): boolean {
  return now.getTime() / 1000 - date > staleSeconds;
}

/** What somebody in a group wants of Derek. */
interface Wish {
  /** The same for everybody who would get the same answer in the same place. */
  readonly words: string;
  /** It changes something, which is done each time, whoever said it a moment ago; only administrators may. */
  readonly isChange: boolean;
}

/** `undefined`: manners do not matter, or nothing is wanted of Derek. */
function wishOf(ctx: DerekContext): Wish | undefined {
  const { message, question, command } = ctx;
  if (!message || isPrivate(ctx)) return undefined;
  if (isChange(ctx, message)) return { words: `change ${message.message_id}`, isChange: true };
  const place = placeOf(message);
  // In reply to a fact the same words ask something else.
  if (question !== undefined)
    return asks(
      `${place} ${message.reply_to_message?.message_id ?? ''} ${question.toLowerCase().replace(/\s+/g, ' ')}`,
    );
  if (!command || !isOurs(command, ctx.reader.facts)) return undefined;
  return asks(`${place} ${wordsOf(command, message)}`);
}

function asks(words: string): Wish {
  return { words, isChange: false };
}

/** A forum topic, or the comments under a post of the channel: what stands elsewhere, readers of it do not see. */
function placeOf({
  is_topic_message: inTopic,
  message_thread_id: thread,
  reply_to_message: replied,
}: Message) {
  return (inTopic || replied?.is_automatic_forward) && thread !== undefined ? thread : '';
}

/** A setting with all that it takes, or the answer to what Derek asked for one. What only opens a page changes nothing. */
function isChange({ command, me }: DerekContext, message: Message): boolean {
  if (!command) return purposeOf(message.reply_to_message, me) !== undefined;
  switch (command.name) {
    case 'language':
      return isLocale(command.argument.toLowerCase());
    case 'subscribe':
    case 'unsubscribe':
      return command.argument !== '';
    case 'start':
      return isSubscribeLink(command);
    default:
      return false;
  }
}

const ours = new Set<string>(['start', ...generalCommands]);

/** In a group with several bots a command without a name may be another one's. */
function isOurs({ name, addressed }: Command, facts: FactStore): boolean {
  return addressed || ours.has(name) || facts.topic(name) !== undefined;
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
