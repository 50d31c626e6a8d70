import type { ChatMember, ChatMemberUpdated, User } from 'grammy/types';
import type { PauseReason } from '../../digests/subscription.ts';
import type { DerekContext } from '../context.ts';
import { negotiateLocale } from '../locales/negotiate.ts';
import { sendView } from '../show.ts';
import type { SubscriptionParts } from '../subscriptions/parts.ts';
import { mayPost } from '../subscriptions/target.ts';
import { tolerate } from '../tolerate.ts';
import { channelAddedView } from '../views/subscriptionChannel.ts';

/** The bot was added, removed, promoted, demoted or blocked: digests rest while they cannot arrive, and go on afterwards. */
export async function followMembership(
  ctx: DerekContext,
  { chat, from, old_chat_member: before, new_chat_member: now }: ChatMemberUpdated,
  parts: SubscriptionParts,
): Promise<void> {
  const reason = chat.type === 'private' ? blockedBy(now) : obstacleIn(chat.type, now);
  if (reason !== undefined) return pauseAll(chat.id, reason, parts);
  await parts.digests.resume(chat.id, ['blocked', 'gone', 'forbidden']);
  if (chat.type === 'channel' && !mayPost(before) && !from.is_bot) await invite(ctx, from, parts);
}

/** Somebody starts the bot anew: whatever stood in the way does so no more. */
export async function welcomeBack(ctx: DerekContext, { digests }: SubscriptionParts): Promise<void> {
  if (ctx.chat) await digests.resume(ctx.chat.id, ['blocked', 'gone', 'forbidden']);
}

export async function resumeTopic(ctx: DerekContext, { digests }: SubscriptionParts): Promise<void> {
  if (ctx.chat) await digests.resume(ctx.chat.id, ['topic-gone']);
}

function blockedBy({ status }: ChatMember): PauseReason | undefined {
  return status === 'kicked' ? 'blocked' : undefined;
}

function obstacleIn(type: 'group' | 'supergroup' | 'channel', now: ChatMember): PauseReason | undefined {
  if (now.status === 'left' || now.status === 'kicked') return 'gone';
  if (now.status === 'restricted') return now.is_member ? mayWrite(now.can_send_messages) : 'gone';
  return type === 'channel' && !mayPost(now) ? 'forbidden' : undefined;
}

function mayWrite(right: boolean): PauseReason | undefined {
  return right ? undefined : 'forbidden';
}

async function pauseAll(chatId: number, reason: PauseReason, { digests }: SubscriptionParts): Promise<void> {
  for (const { destination } of await digests.subscriptionsOf(chatId))
    await digests.pause(destination, reason);
}

/** To the one who made the bot an administrator of the channel; who never wrote to it cannot be reached. */
async function invite(
  ctx: DerekContext,
  { id, language_code: code }: User,
  { chats, languages, defaultLocale }: SubscriptionParts,
): Promise<void> {
  if (ctx.chat?.type !== 'channel') return;
  const locale = (await chats.get(id))?.locale ?? negotiateLocale(code, defaultLocale);
  const target = {
    destination: { chatId: ctx.chat.id },
    chatKind: 'channel',
    channel: ctx.chat.title,
  } as const;
  const view = channelAddedView(target, { l10n: languages[locale] });
  await tolerate(ctx, sendView(ctx.api, id, view));
}
