import type { Message } from 'grammy/types';
import type { Translate } from '../texts.ts';

/** What a message says that nobody wrote; `undefined` for one that somebody did. */
export function serviceText(message: Message, t: Translate): string | undefined {
  if (message.forum_topic_created) return t('topicCreated', { name: message.forum_topic_created.name });
  if (message.forum_topic_closed) return t('topicWasClosed');
  if (message.forum_topic_reopened) return t('topicWasReopened');
  const moved = message.migrate_to_chat_id ?? message.migrate_from_chat_id;
  return moved === undefined ? undefined : t('groupUpgraded');
}
