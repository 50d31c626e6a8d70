import { botMay } from '../world/members.ts';
import type { MessageDraft } from '../world/messages.ts';
import type { ChatRecord, WorldState } from '../world/state.ts';
import { inTopic, isClosed } from '../world/topics.ts';
import { badRequest } from './errors.ts';

/** Of a thread that is named there must be a topic. General is named by no thread, not even by its own, 1. */
export function checkTopic(record: ChatRecord, thread: number | undefined): void {
  if (thread && !record.topics.has(thread)) throw badRequest('message thread not found');
}

/** Where in a chat a message of the bot goes. */
export function topicPlace(state: WorldState, record: ChatRecord, thread: number | undefined): MessageDraft {
  const topic = thread === 0 ? undefined : thread;
  checkTopic(record, topic);
  if (isClosed(record, topic) && !botMay(state, record, 'canManageTopics')) throw badRequest('TOPIC_CLOSED');
  return topic === undefined ? {} : inTopic(record, topic);
}
