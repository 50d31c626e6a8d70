import type { Message } from 'grammy/types';

/** Messages of others after the one that was read last. */
export function unread(messages: readonly Message[], lastRead: number, me: number): readonly Message[] {
  return messages.filter(({ message_id, from }) => message_id > lastRead && from?.id !== me);
}

/** A remembered id may be from before the server started anew and counted from one again. */
export function trustedLastRead(remembered: number | undefined, messages: readonly Message[]): number {
  const newest = messages.at(-1)?.message_id ?? 0;
  return Math.min(remembered ?? newest, newest);
}
