import { GrammyError } from 'grammy';
import type { Chat, ChatMember } from 'grammy/types';
import type { Destination } from '../../digests/destination.ts';
import type { ChatKind } from '../../digests/subscription.ts';
import { mayChangeSettings } from '../administrators.ts';
import type { DerekContext } from '../context.ts';
import { isPrivate } from '../context.ts';
import { destinationOf } from '../destination.ts';

/** Whose digests are talked about. */
export interface Target {
  readonly destination: Destination;
  readonly chatKind: ChatKind;
  /** The title of a channel that is set up in a private chat; absent: the chat itself, or the forum topic. */
  readonly channel?: string;
}

/**
 * Why somebody may not set up the digests of a place:
 * - `old`: the button does not tell (any more) which place is meant.
 * - `administrators`: it is a group, and the person none of its administrators.
 * - `private`: a channel is set up in the private chat.
 * - `unknown`: there is no such chat, or none that the bot may look at; `none`: it is no channel.
 * - `bot`: the bot may not post there; `person`: the person may not.
 */
export type Obstacle = 'old' | 'administrators' | 'private' | 'unknown' | 'none' | 'bot' | 'person';

/** @param chat a channel's id or its `@name`; absent: where the update comes from */
export async function reach(ctx: DerekContext, chat?: number | string): Promise<Target | Obstacle> {
  return chat === undefined ? reachOwn(ctx) : reachChannel(ctx, chat);
}

async function reachOwn(ctx: DerekContext): Promise<Target | Obstacle> {
  const target = ownTarget(ctx);
  if (!target) return 'old';
  return (await mayChangeSettings(ctx)) ? target : 'administrators';
}

/** The chat or forum topic of the update; `undefined` when the update does not tell which topic that is. */
export function ownTarget(ctx: DerekContext): Target | undefined {
  const destination = destinationOf(ctx);
  if (!ctx.chat || !destination || isTopicUnknown(ctx)) return undefined;
  return { destination, chatKind: kindOf(ctx.chat) };
}

// Of a message that Telegram no longer shows the bot, the topic is not told
// (https://core.telegram.org/bots/api#inaccessiblemessage).
function isTopicUnknown({ chat, callbackQuery }: DerekContext): boolean {
  return callbackQuery?.message?.date === 0 && chat?.type === 'supergroup' && chat.is_forum === true;
}

function kindOf({ type }: Chat): ChatKind {
  return type === 'private' || type === 'channel' ? type : 'group';
}

/** Asked anew each time: rights may have changed since the button was made. */
async function reachChannel(ctx: DerekContext, chat: number | string): Promise<Target | Obstacle> {
  if (!isPrivate(ctx) || !ctx.from) return 'private';
  const found = await unlessRefused(ctx.api.getChat(chat));
  if (!found) return 'unknown';
  if (found.type !== 'channel') return 'none';
  const bot = await unlessRefused(ctx.api.getChatMember(found.id, ctx.me.id));
  if (!bot || !mayPost(bot)) return 'bot';
  const person = await unlessRefused(ctx.api.getChatMember(found.id, ctx.from.id));
  if (!person || !mayPost(person)) return 'person';
  return { destination: { chatId: found.id }, chatKind: 'channel', channel: found.title };
}

/** Whether a member of a channel may post there. */
export function mayPost(member: ChatMember): boolean {
  return (
    member.status === 'creator' || (member.status === 'administrator' && member.can_post_messages === true)
  );
}

/** 400: no such chat or member. 403: the bot is not in the chat. */
async function unlessRefused<Value>(call: Promise<Value>): Promise<Value | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return undefined;
    throw error;
  }
}
