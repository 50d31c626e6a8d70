import type { Chat, User } from 'grammy/types';
import type { ForumTopic } from '../protocol.ts';
import { WorldError } from './errors.ts';
import { type MessageDraft, post, queueMessage, remove } from './messages.ts';
import { type ChatRecord, isAdministrator, isPresent, recordOf, type WorldState } from './state.ts';

/** The colour of a topic's icon, RGB. Source: `icon_color` of `createForumTopic`. */
const iconColor = 7_322_096;

/** The id is that of the message that tells of it, as in Telegram. */
export function addForumTopic(state: WorldState, chat: Chat, name: string): number {
  const record = forumOf(state, chat);
  const thread = record.lastMessageId + 1;
  record.topics.set(thread, { id: thread, name, closed: false });
  tell(state, record, thread, { forum_topic_created: { name, icon_color: iconColor } });
  return thread;
}

/** Without a thread: General. */
export function setTopicClosed(
  state: WorldState,
  chat: Chat,
  thread: number | undefined,
  closed: boolean,
): void {
  const record = forumOf(state, chat);
  const topic = thread === undefined ? undefined : topicOf(record, thread);
  if (isClosed(record, thread) === closed) return;
  if (topic) record.topics.set(topic.id, { ...topic, closed });
  else record.generalClosed = closed;
  tell(state, record, thread, closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} });
}

/** Its messages go with it; a bot is not told. */
export function deleteForumTopic(state: WorldState, chat: Chat, thread: number): void {
  const record = forumOf(state, chat);
  record.topics.delete(topicOf(record, thread).id);
  for (const message of [...record.messages.values()]) {
    if (message.message_thread_id === thread) remove(state, record, message.message_id);
  }
  state.events.emit({ type: 'changed' });
}

export function forumTopics(state: WorldState, chat: Chat): readonly ForumTopic[] {
  return [...recordOf(state, chat).topics.values()];
}

/** Without a thread: General, or a group without topics, where nothing is closed. */
export function isClosed(record: ChatRecord, thread: number | undefined): boolean {
  return thread === undefined ? record.generalClosed : (record.topics.get(thread)?.closed ?? false);
}

/** How a message stands in a topic: what answers nothing else answers the message that began the topic. */
export function inTopic(record: ChatRecord, thread: number): MessageDraft {
  const beginning = record.messages.get(thread);
  return {
    message_thread_id: thread,
    is_topic_message: true,
    ...(beginning && { reply_to_message: beginning as NonNullable<MessageDraft['reply_to_message']> }),
  };
}

function forumOf(state: WorldState, chat: Chat): ChatRecord {
  const record = recordOf(state, chat);
  if (record.chat.is_forum) return record;
  throw new WorldError('not_a_forum', `Chat ${chat.id} has no topics: create it with isForum.`);
}

export function topicOf(record: ChatRecord, thread: number): ForumTopic {
  const topic = record.topics.get(thread);
  if (topic) return topic;
  throw new WorldError(
    'topic_not_found',
    `Chat ${record.chat.id} has no topic ${thread}; add it with addForumTopic().`,
  );
}

/** Every bot in the group gets service messages, whatever its privacy mode. */
function tell(state: WorldState, record: ChatRecord, thread: number | undefined, what: MessageDraft): void {
  const owner = ownerOf(state, record);
  const place = thread === undefined ? {} : inTopic(record, thread);
  const message = post(state, record, { ...(owner && { from: owner }), ...place, ...what });
  if (isPresent(record.members.get(state.bot.id))) queueMessage(state, message, false);
  state.events.emit({ type: 'changed' });
}

/** Who does what nobody else is named for. */
export function ownerOf(state: WorldState, record: ChatRecord): User | undefined {
  const [id] = [...record.members].find(([, status]) => isAdministrator(status)) ?? [];
  return id === undefined ? undefined : state.people.get(id);
}
