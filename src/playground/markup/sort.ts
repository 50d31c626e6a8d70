import type { MessageEntity } from 'grammy/types';

/** Of entities with one place, the outer first. Source: TDLib. */
const order: readonly (readonly MessageEntity['type'][])[] = [
  ['blockquote', 'expandable_blockquote'],
  ['pre'],
  ['code'],
  ['date_time'],
  ['text_link', 'text_mention'],
  ['mention', 'hashtag', 'bot_command', 'url', 'email', 'cashtag', 'phone_number'],
  ['bold'],
  ['italic'],
  ['underline'],
  ['strikethrough'],
  ['spoiler'],
  ['custom_emoji'],
];

const ranks = new Map(order.flatMap((types, rank) => types.map((type) => [type, rank] as const)));

/** By place, then the longer, then the outer. */
export function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  return [...entities].sort(
    (one, other) => one.offset - other.offset || other.length - one.length || rank(one) - rank(other),
  );
}

/** A `pre` with a language comes before one without. */
function rank(entity: MessageEntity): number {
  if (entity.type === 'pre' && entity.language !== undefined) return 0.5;
  return ranks.get(entity.type) ?? order.length;
}
