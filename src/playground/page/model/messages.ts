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

export interface Placed {
  readonly message: Message;
  readonly mine: boolean;
  /** The first of its day: a separator stands above it. */
  readonly startsDay: boolean;
  /** The first of several by the same sender: the name stands above it. */
  readonly startsRun: boolean;
}

/** Where separators and names stand. */
export function placed(messages: readonly Message[], me: number): readonly Placed[] {
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const startsDay = !before || dayKey(before.date) !== dayKey(message.date);
    const startsRun = startsDay || before.from?.id !== message.from?.id;
    return { message, mine: message.from?.id === me, startsDay, startsRun };
  });
}
