import type { Chat, Message, User } from 'grammy/types';
import { WorldError } from './errors.ts';
import { type MessageDraft, post, queueMessage } from './messages.ts';
import { type ChatRecord, recordOf, type WorldState } from './state.ts';
import { botMaySee } from './visibility.ts';

/** In whose name posts of a channel come into its discussion group. Source: `from` of `Message`. */
const telegram: User = { id: 777_000, is_bot: false, first_name: 'Telegram' };

/** Makes the group the place where the channel's posts are discussed. Each has one other at most. */
export function linkDiscussion(state: WorldState, channel: Chat, group: Chat): void {
  const [one, other] = [recordOf(state, channel), recordOf(state, group)];
  if (one.chat.type !== 'channel' || other.chat.type !== 'supergroup' || other.chat.is_forum)
    throw new WorldError('not_allowed', 'A channel is discussed in a supergroup without topics.');
  if (one.linkedTo !== undefined || other.linkedTo !== undefined)
    throw new WorldError('not_allowed', 'One of the two is linked already.');
  one.linkedTo = group.id;
  other.linkedTo = channel.id;
}

/** A post of a channel comes into its discussion group by itself, where it begins a thread of comments. */
export function forwardToDiscussion(state: WorldState, { chat, linkedTo }: ChatRecord, sent: Message): void {
  if (chat.type !== 'channel' || linkedTo === undefined) return;
  const group = recordOf(state, { id: linkedTo });
  const origin = { type: 'channel', chat, message_id: sent.message_id, date: sent.date } as const;
  const message = post(state, group, {
    ...contentOf(sent),
    from: telegram,
    sender_chat: chat,
    forward_origin: origin,
    is_automatic_forward: true,
  });
  if (botMaySee(state, group, message)) queueMessage(state, message, false);
}

/** Without the buttons, and without what the post answers: that is not in the group. */
function contentOf(sent: Message): MessageDraft {
  const {
    message_id: _,
    date: __,
    chat: ___,
    reply_markup: ____,
    reply_to_message: _____,
    ...content
  } = sent;
  return content;
}

/** The thread of comments in which an answer to this message stands; `undefined`: in none. */
export function commentThread(replied: Message | undefined): number | undefined {
  return replied?.is_automatic_forward ? replied.message_id : replied?.message_thread_id;
}
