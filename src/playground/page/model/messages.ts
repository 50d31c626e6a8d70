import type { Message, User } from 'grammy/types';
import { dayKey } from '../text/days.ts';

/** Puts a message where it belongs, replacing what was known of it: it may arrive twice, or edited. Oldest first. */
export function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
  const others = messages.filter(({ message_id }) => message_id !== message.message_id);
  const after = others.findLastIndex(({ message_id }) => message_id < message.message_id) + 1;
  return others.toSpliced(after, 0, message);
}

export function withoutMessage(messages: readonly Message[], id: number): readonly Message[] {
  return messages.filter(({ message_id }) => message_id !== id);
}

/** What can be shown of a message as text; `undefined` for kinds that the page does not know. */
export function textOf(message: Message): string | undefined {
  return message.text ?? message.caption;
}

export function fullName(user: Pick<User, 'first_name' | 'last_name'>): string {
  return [user.first_name, user.last_name].filter((part) => part).join(' ');
}

/** Whose name stands above it: a channel's posts are the channel's. */
export function senderName({ sender_chat: chat, from }: Message): string {
  if (chat && 'title' in chat) return chat.title ?? '';
  return from ? fullName(from) : '';
}

export function senderId({ sender_chat: chat, from }: Message): number | undefined {
  return chat?.id ?? from?.id;
}

/** Whether it tells of something that happened, instead of being written by somebody. */
export function isService(message: Message): boolean {
  const {
    forum_topic_created: created,
    forum_topic_closed: closed,
    forum_topic_reopened: reopened,
  } = message;
  const moved = message.migrate_to_chat_id ?? message.migrate_from_chat_id;
  return Boolean(created ?? closed ?? reopened ?? moved);
}

export interface Placed {
  readonly message: Message;
  readonly mine: boolean;
  /** The first of its day: a separator stands above it. */
  readonly startsDay: boolean;
  /** The first of several by the same sender: the name stands above it. */
  readonly startsRun: boolean;
}

/** Where separators and names stand. Days are those of the zone, or else of the browser. */
export function placed(messages: readonly Message[], me: number, zone?: string): readonly Placed[] {
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const startsDay = !before || dayKey(before.date, zone) !== dayKey(message.date, zone);
    const startsRun = startsDay || senderId(before) !== senderId(message) || isService(before);
    return { message, mine: message.from?.id === me, startsDay, startsRun };
  });
}
