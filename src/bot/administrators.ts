import type { DerekContext } from './context.ts';
import { isPrivate } from './context.ts';
import type { L10n } from './locales/l10n.ts';
import { answerPress, tellInPrivate } from './show.ts';

/** Whether the person may change what Derek does in this chat: in a private chat its owner, in a group an administrator. */
export async function mayChangeSettings(ctx: DerekContext): Promise<boolean> {
  if (isPrivate(ctx)) return true;
  if (ctx.message?.sender_chat) return speaksForGroup(ctx, ctx.message.sender_chat.id);
  if (!ctx.from) return false;
  const { status } = await ctx.getChatMember(ctx.from.id);
  return status === 'creator' || status === 'administrator';
}

/**
 * An anonymous administrator writes in the name of the group itself, and the channel whose comments the group holds in
 * its own (https://core.telegram.org/bots/api#message, `sender_chat`; #chatfullinfo, `linked_chat_id`).
 */
export async function speaksForGroup(ctx: DerekContext, senderId: number): Promise<boolean> {
  return senderId === ctx.chat?.id || (await ctx.getChat()).linked_chat_id === senderId;
}

/**
 * Tells a member of a group what only its administrators may do: on the pressed button, or in private, so that the group
 * has its peace.
 */
export async function onlyAdministrators(
  ctx: DerekContext,
  what: 'language' | 'forget' | 'subscribe',
): Promise<void> {
  const { l10n } = ctx.reader;
  if (ctx.callbackQuery) return answerPress(ctx, refusalOf(what, l10n), true);
  await tellInPrivate(ctx, l10n.html('group-administrators-only', { group: ctx.chat?.title ?? '' }));
}

function refusalOf(what: 'language' | 'forget' | 'subscribe', l10n: L10n): string {
  switch (what) {
    case 'language':
      return l10n.text('language-administrators');
    case 'forget':
      return l10n.text('forget-administrators');
    case 'subscribe':
      return l10n.text('subscribe-administrators');
  }
}
