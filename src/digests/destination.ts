declare const brand: unique symbol;

/** Where a digest goes: a chat, or one forum topic of it. */
export interface Destination {
  /** Telegram's, negative for groups and channels. */
  readonly chatId: number;
  /** Telegram's `message_thread_id`; absent: the chat itself, in a forum its General topic. */
  readonly threadId?: number;
}

/** `-100123/17`, or `-100123`: the same for the same destination. */
export type DestinationKey = string & { readonly [brand]: 'DestinationKey' };

export function keyOf({ chatId, threadId }: Destination): DestinationKey {
  return (threadId === undefined ? `${chatId}` : `${chatId}/${threadId}`) as DestinationKey;
}
