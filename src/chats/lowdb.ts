import { Low } from 'lowdb';
import { z } from 'zod';
import { locales } from '../locale.ts';
import { type Change, type Chats, migration, removal, sameChats, setting } from './changes.ts';
import { ChatStoreError } from './errors.ts';
import type { JsonFile } from './file.ts';
import type { ChatSettings, ChatStore } from './store.ts';

/** Strict: a field that this version does not know would be lost with the next write. */
const settingsSchema = z.strictObject({ locale: z.enum(locales).exactOptional() });
const chatIdSchema = z
  .string()
  .regex(/^-?[1-9]\d{0,15}$/)
  .refine((text) => Number.isSafeInteger(Number(text)));

/** `chats.json` */
export const fileSchema = z.strictObject({
  version: z.literal(1, { error: ({ input }) => `this Derek reads version 1, not ${JSON.stringify(input)}` }),
  chats: z.record(chatIdSchema, settingsSchema, {
    error: ({ code }) =>
      code === 'invalid_key' ? 'a chat id is a whole number of at most 52 bits' : undefined,
  }),
});

export type ChatsFile = z.output<typeof fileSchema>;

interface Waiting {
  /** Alters the draft. Call what it returns when the draft is on disk. */
  apply(draft: Map<number, ChatSettings>): () => void;
  reject(error: unknown): void;
}

/** What the store needs of its file: lowdb's adapter. */
export type ChatsAdapter = Pick<JsonFile<ChatsFile>, 'read' | 'write'>;

/**
 * Keeps chats in one JSON file.
 *
 * - Served is what is on disk: a change shows in `get` when it is saved, at the moment its promise resolves.
 * - While a write runs, later changes wait, and all of them go into exactly one following write, in their order.
 * - A failed write rejects every change that was in it, and none of them is served: the caller was told that it did
 *   not happen. The next change starts from what was served and tries the disk again.
 */
export class LowdbChatStore implements ChatStore {
  readonly #low: Low<ChatsFile>;
  readonly #release: () => Promise<void>;
  #saved: Chats = new Map();
  /** Whether the file holds what is served. After a failed write it may hold either, so the next change is written. */
  #certain = true;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  private constructor(file: ChatsAdapter, release: () => Promise<void>) {
    this.#low = new Low<ChatsFile>(file, { version: 1, chats: {} });
    this.#release = release;
  }

  /** `release` lets go of the folder when the store is closed. Throws `ChatStoreError` (`damaged` …). */
  static async open(
    file: ChatsAdapter,
    release: () => Promise<void> = async () => {},
  ): Promise<LowdbChatStore> {
    const store = new LowdbChatStore(file, release);
    await store.#low.read();
    store.#saved = fromFile(store.#low.data);
    return store;
  }

  async get(chatId: number): Promise<ChatSettings | undefined> {
    this.#mustBeOpen();
    const settings = this.#saved.get(chatId);
    return settings && { ...settings };
  }

  async count(): Promise<number> {
    this.#mustBeOpen();
    return this.#saved.size;
  }

  async set(chatId: number, settings: ChatSettings): Promise<void> {
    return this.#change(setting(chatId, settings));
  }

  async remove(chatId: number): Promise<boolean> {
    return this.#change(removal(chatId));
  }

  async migrate(from: number, to: number): Promise<void> {
    return this.#change(migration(from, to));
  }

  close(): Promise<void> {
    this.#closing ??= this.#finish();
    return this.#closing;
  }

  async #finish(): Promise<void> {
    await this.#writing;
    await this.#release();
  }

  #mustBeOpen(): void {
    if (this.#closing !== undefined) throw new ChatStoreError('closed', 'The chat store is closed.');
  }

  #change<T>(change: Change<T>): Promise<T> {
    this.#mustBeOpen();
    return new Promise((resolve, reject) => {
      const apply: Waiting['apply'] = (draft) => {
        const found = change(draft);
        return () => resolve(found);
      };
      this.#waiting.push({ apply, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Writes until nothing waits any more. Never rejects: each change hears of its own failure. */
  async #writeAll(): Promise<void> {
    // What is asked for in the same breath goes into the first write already.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#writeOnce(this.#waiting.splice(0));
    this.#writing = undefined;
  }

  async #writeOnce(changes: readonly Waiting[]): Promise<void> {
    const draft = new Map(this.#saved);
    const confirmations = changes.map((change) => change.apply(draft));
    try {
      if (!this.#certain || !sameChats(draft, this.#saved)) await this.#save(draft);
      for (const confirm of confirmations) confirm();
    } catch (error) {
      for (const change of changes) change.reject(error);
    }
  }

  /** What was kept before stays, in memory and as far as the disk allows in the file, when this fails. */
  async #save(draft: Chats): Promise<void> {
    const before = this.#low.data;
    this.#low.data = toFile(draft);
    this.#certain = false;
    try {
      await this.#low.write();
    } catch (error) {
      this.#low.data = before;
      throw error;
    }
    this.#saved = draft;
    this.#certain = true;
  }
}

function fromFile(data: ChatsFile): Chats {
  return new Map(Object.entries(data.chats).map(([id, settings]) => [Number(id), settings]));
}

function toFile(chats: Chats): ChatsFile {
  return {
    version: 1,
    chats: Object.fromEntries([...chats].map(([id, settings]) => [String(id), settings])),
  };
}
