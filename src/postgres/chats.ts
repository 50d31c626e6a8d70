import { isDeepStrictEqual } from 'node:util';
import { migration, removal, setting } from '../chats/changes.ts';
import { isChatId } from '../chats/chatId.ts';
import type { ChatSettings, ChatStore } from '../chats/store.ts';
import type { Database, Tx } from './database.ts';
import { lock } from './locks.ts';
import { Merged } from './merged.ts';

interface ChatsDraft {
  readonly loaded: ReadonlyMap<number, ChatSettings>;
  readonly chats: Map<number, ChatSettings>;
}

export function createPostgresChats(database: Database): ChatStore {
  const merged = new Merged<readonly number[], ChatsDraft>(database, { load, save });
  return {
    get: (chatId) =>
      database.read(async (db) => {
        if (!isChatId(chatId)) return undefined;
        const found = await db
          .selectFrom('chats')
          .select('settings')
          .where('chat_id', '=', chatId)
          .executeTakeFirst();
        return found?.settings;
      }),
    set: async (chatId, settings) => {
      const change = setting(chatId, settings);
      return merged.change([chatId], ({ chats }) => change(chats));
    },
    remove: async (chatId) => merged.change([chatId], ({ chats }) => removal(chatId)(chats)),
    migrate: async (from, to) => {
      const change = migration(from, to);
      return merged.change([from, to], ({ chats }) => change(chats));
    },
    count: () =>
      database.read(async (db) => {
        const { count } = await db
          .selectFrom('chats')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        return count;
      }),
  };
}

/** One process at a time: settings are changed rarely, and those that wait here go together. */
async function load(tx: Tx, touched: readonly (readonly number[])[]): Promise<ChatsDraft> {
  await lock(tx, 'chats');
  const ids = [...new Set(touched.flat())].filter(isChatId);
  const rows = await tx
    .selectFrom('chats')
    .selectAll()
    .where('chat_id', 'in', ids.length > 0 ? ids : [0])
    .execute();
  const loaded = new Map(rows.map((row) => [row.chat_id, row.settings]));
  return { loaded, chats: new Map(loaded) };
}

async function save(tx: Tx, { loaded, chats }: ChatsDraft): Promise<void> {
  const gone = [...loaded.keys()].filter((chatId) => !chats.has(chatId));
  const changed = [...chats].filter(([chatId, settings]) => !isDeepStrictEqual(loaded.get(chatId), settings));
  if (gone.length > 0) await tx.deleteFrom('chats').where('chat_id', 'in', gone).execute();
  if (changed.length > 0)
    await tx
      .insertInto('chats')
      .values(changed.map(([chat_id, settings]) => ({ chat_id, settings: JSON.stringify(settings) })))
      .onConflict((on) =>
        on.column('chat_id').doUpdateSet(({ ref }) => ({ settings: ref('excluded.settings') })),
      )
      .execute();
}
