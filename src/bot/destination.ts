import type { Destination } from '../digests/destination.ts';
import type { DerekContext } from './context.ts';

/** The chat of the update, in a forum the topic it was written in; General is the forum itself. */
export function destinationOf(ctx: DerekContext): Destination | undefined {
  if (!ctx.chat) return undefined;
  const chatId = ctx.chat.id;
  const threadId = ctx.msg?.is_topic_message ? ctx.msg.message_thread_id : undefined;
  return threadId === undefined ? { chatId } : { chatId, threadId };
}
