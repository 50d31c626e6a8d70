import type { FactId, TopicId } from '../facts/types.ts';

/** Opens a chat with the bot and sends `/start fact_<id>`; Telegram takes 64 characters of `A-Za-z0-9_-`. */
export function factLink(username: string, fact: FactId): string {
  return `https://t.me/${username}?start=fact_${fact}`;
}

export function topicLink(username: string, topic: TopicId): string {
  return `https://t.me/${username}?start=topic_${topic}`;
}

/**
 * Telegram's own "share" page: the app asks for a chat and puts the text and the link there, to be sent by the person.
 * Works in every chat without inline mode.
 */
export function shareLink(url: string, text: string): string {
  return `https://t.me/share/url?${new URLSearchParams({ url, text }).toString().replaceAll('+', '%20')}`;
}
