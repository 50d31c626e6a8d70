import type { Update } from 'grammy/types';

/** Left out unless asked for by name. Source: `allowed_updates` of `getUpdates`. */
const onlyOnRequest = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** The bot's queue. An update stays in it until it is confirmed. */
export interface UpdateQueue {
  readonly size: number;
  /** Gives back the `update_id`; it is used up even when the bot did not want that kind. */
  push(update: Omit<Update, 'update_id'>): number;
  /** The oldest `limit` updates from `offset` on; an offset confirms all before it. Negative: from the end. */
  take(offset: number, limit: number): readonly Update[];
  /** All of them, oldest first. */
  pending(): readonly Update[];
  confirm(updateId: number): void;
  clear(): void;
  /** An empty list: the default kinds. `undefined`: as before. */
  allow(kinds: readonly string[] | undefined): void;
  readonly allowed: readonly string[];
  /** Called after every change of the queue. */
  onChange(listener: () => void): () => void;
}

/** The kind of an update is the one name in it besides `update_id`. */
export function updateKind(update: Omit<Update, 'update_id'>): string {
  return Object.keys(update).find((key) => key !== 'update_id') ?? 'unknown';
}

export function createUpdateQueue(firstId: number): UpdateQueue {
  let queue: Update[] = [];
  let nextId = firstId;
  let allowed: readonly string[] = [];
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const wanted = (kind: string) =>
    allowed.length === 0 ? !onlyOnRequest.has(kind) : allowed.includes(kind) || !isKnownKind(kind);

  const keep = (test: (update: Update) => boolean) => {
    const before = queue.length;
    queue = queue.filter(test);
    if (queue.length !== before) changed();
  };

  return {
    get size() {
      return queue.length;
    },
    get allowed() {
      return allowed;
    },
    push: (update) => {
      const id = nextId;
      nextId += 1;
      if (wanted(updateKind(update))) {
        queue.push({ ...update, update_id: id });
        changed();
      }
      return id;
    },
    take: (offset, limit) => {
      const from = offset < 0 ? (queue.at(Math.max(offset, -queue.length))?.update_id ?? 0) : offset;
      keep((update) => update.update_id >= from);
      return queue.slice(0, limit);
    },
    pending: () => queue,
    confirm: (updateId) => keep((update) => update.update_id !== updateId),
    clear: () => keep(() => false),
    allow: (kinds) => {
      if (kinds) allowed = kinds.filter(isKnownKind);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Source: the fields of `Update`. Telegram ignores other names in `allowed_updates`. */
const knownKinds = new Set([
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'guest_message',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
  'managed_bot',
]);

/** An invented kind, sent by a test, is delivered whatever the bot allowed. */
function isKnownKind(kind: string): boolean {
  return knownKinds.has(kind);
}
