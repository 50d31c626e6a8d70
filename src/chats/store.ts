import type { Locale } from '../locale.ts';

/** What Derek keeps of a chat: nothing but what was set in it. */
export interface ChatSettings {
  /** What `/language` chose; absent: Telegram's language of the person who writes. */
  readonly locale?: Locale;
}

/**
 * Who listens. A chat id is Telegram's: up to 52 significant bits, negative for groups and channels.
 * A resolved promise means that the change is on disk. A storage that fails throws `ChatStoreError`.
 */
export interface ChatStore {
  /** `undefined` for a chat that nothing is kept of. */
  get(chatId: number): Promise<ChatSettings | undefined>;
  /** Replaces what is kept of the chat. */
  set(chatId: number, settings: ChatSettings): Promise<void>;
  /** `true` when there was something to remove. */
  remove(chatId: number): Promise<boolean>;
  /** A group became a supergroup: what was kept of `from` belongs to `to`. What `to` has already set wins. */
  migrate(from: number, to: number): Promise<void>;
  /** How many chats something is kept of. */
  count(): Promise<number>;
}
