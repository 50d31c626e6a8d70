import type { DerekContext } from './context.ts';
import { isPrivate } from './context.ts';

/** Whether the person may change what Derek does in this chat: in a private chat its owner, in a group an administrator. */
export async function mayChangeSettings(ctx: DerekContext): Promise<boolean> {
  if (isPrivate(ctx)) return true;
  // An anonymous administrator writes in the name of the group itself
  // (https://core.telegram.org/bots/api#message, `sender_chat`).
  if (ctx.message?.sender_chat) return ctx.message.sender_chat.id === ctx.chat?.id;
  if (!ctx.from) return false;
  const { status } = await ctx.getChatMember(ctx.from.id);
  return status === 'creator' || status === 'administrator';
}
