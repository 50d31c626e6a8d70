import type { Update } from 'grammy/types';

/** The chat whose updates stay in order; `undefined`: what is typed inline comes from none. */
export function chatOf(update: Update): number | undefined {
  const { message, callback_query: press, my_chat_member: member } = update;
  return (message ?? press?.message ?? member)?.chat.id;
}
