import type { ChatMember, ChatMemberUpdated, User } from 'grammy/types';
import { isPassing } from '../../chats/errors.ts';
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
  // Where it cannot be kept, the next digest finds it out.
  if (reason !== undefined) return ifPossible(() => pauseAll(chat.id, reason, parts));
  await parts.changes.follow({ kind: 'opened', chatId: chat.id, reasons: obstacles });
  if (chat.type === 'channel' && !mayPost(before) && !from.is_bot) await invite(ctx, from, parts);
}

/** Somebody starts the bot anew: whatever stood in the way does so no more. They are greeted also where that cannot be kept. */
export async function welcomeBack({ chat }: DerekContext, { digests }: SubscriptionParts): Promise<void> {
  if (chat) await ifPossible(() => digests.resume(chat.id, obstacles));
}

export async function resumeTopic({ chat }: DerekContext, { changes }: SubscriptionParts): Promise<void> {
  if (chat) await changes.follow({ kind: 'opened', chatId: chat.id, reasons: ['topic-gone'] });
}

const obstacles = ['blocked', 'gone', 'forbidden'] as const satisfies readonly PauseReason[];

/** Of what need not be done: a storage that is away at the moment changes nothing else. */
async function ifPossible(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
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
  // A storage that fails costs the chosen language, as everywhere.
  const settings = await chats.get(id).catch(() => undefined);
  const locale = settings?.locale ?? negotiateLocale(code, defaultLocale);
  const target = {
    destination: { chatId: ctx.chat.id },
    chatKind: 'channel',
    channel: ctx.chat.title,
  } as const;
  const view = channelAddedView(target, { l10n: languages[locale] });
  await tolerate(ctx, sendView(ctx.api, id, view));
}
