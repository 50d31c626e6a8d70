import type { Message } from 'grammy/types';
import type { ForumTopic } from '../../protocol.ts';
import type { ChatState } from './state.ts';

/** A chat, or one topic of a forum: what one reads and writes in. */
export interface Room {
  /** Names it among all rooms. */
  readonly key: string;
  /** Absent: General, or a chat without topics. */
  readonly topic: ForumTopic | undefined;
  readonly closed: boolean;
  readonly messages: readonly Message[];
}

/** General comes first. A chat without topics is one room. */
export function roomsOf(chat: ChatState): readonly Room[] {
  const { forum, messages } = chat;
  const key = `${chat.chat.id}`;
  if (!forum) return [{ key, topic: undefined, closed: false, messages }];
  const general = messages.filter(({ is_topic_message: inTopic }) => !inTopic);
  return [
    { key, topic: undefined, closed: forum.generalClosed, messages: general },
    ...forum.topics.map((topic) => ({
      key: `${key}/${topic.id}`,
      topic,
      closed: topic.closed,
      messages: messages.filter(
        (message) => message.is_topic_message && message.message_thread_id === topic.id,
      ),
    })),
  ];
}

/** A topic that is gone leads to General. */
export function roomIn(rooms: readonly Room[], thread: number | undefined): Room | undefined {
  return rooms.find(({ topic }) => topic?.id === thread) ?? rooms[0];
}
