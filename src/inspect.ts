import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Api } from 'grammy';
import { pino } from 'pino';
import { createPost } from './bot/digests/post.ts';
import { inspect } from './bot/inspect/run.ts';
import { InspectUsageError, type Surroundings } from './bot/inspect/surroundings.ts';
import { localDay } from './bot/localDay.ts';
import { loadL10n } from './bot/locales/load.ts';
import { ChatStoreError } from './chats/errors.ts';
import { createMemoryState } from './chats/memory.ts';
import { publishedOf } from './digests/compose.ts';
import { createJournal } from './digests/journal.ts';
import { lookAtDigests } from './digests/store/look.ts';
import type { DigestLook } from './digests/store.ts';
import { ContentError } from './facts/contentError.ts';
import { openLibrary } from './facts/library.ts';

/** `npm run digests`: hands the process to the command line, and nothing else. */
try {
  process.stdout.write(await inspect(process.argv.slice(2), looking));
} catch (error) {
  const isExpected = [InspectUsageError, ContentError, ChatStoreError].some((kind) => error instanceof kind);
  if (!(error instanceof Error) || !isExpected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof InspectUsageError ? 2 : 1;
}

async function looking(work: (surroundings: Surroundings) => Promise<string>): Promise<string> {
  const { digests, close } = await openDigests();
  try {
    return await work(await surroundingsOf(digests));
  } finally {
    await close();
  }
}

/** Where the bot keeps them that runs with the same variables. */
async function openDigests(): Promise<{ digests: DigestLook; close(): Promise<void> }> {
  const { STATE_DIR, DATABASE_URL } = process.env;
  if (DATABASE_URL) {
    // Loaded only here: most bots have no use for a database.
    const { lookAtPostgres } = await import('./postgres/look.ts');
    return lookAtPostgres(DATABASE_URL);
  }
  return { digests: await lookAtDigests(path.resolve(STATE_DIR || './var')), close: async () => {} };
}

async function surroundingsOf(digests: DigestLook): Promise<Surroundings> {
  const { DATA_DIR = './data', DEFAULT_TIMEZONE = 'Asia/Almaty', BOT_TOKEN } = process.env;
  const clock = () => new Date();
  const facts = (await openLibrary(DATA_DIR, { clock })).current();
  const journal = createJournal();
  journal.add(await digests.editions(0));
  const languages = loadL10n(fileURLToPath(new URL('../locales', import.meta.url)));
  const api = BOT_TOKEN === undefined ? undefined : new Api(BOT_TOKEN, apiOptions());
  const username = (await api?.getMe())?.username ?? 'derek';
  const reader = { facts, username, today: localDay(DEFAULT_TIMEZONE)(clock()) };
  const common = {
    digests,
    published: publishedOf(journal, facts),
    reader,
    languages,
    now: clock().getTime(),
  };
  if (api === undefined) return common;
  const post = createPost({
    api,
    chats: createMemoryState().chats,
    digests,
    defaultLocale: 'en',
    readerIn: (locale) => ({ ...reader, l10n: languages[locale] }),
    journal: () => journal,
    logger: pino({ level: 'silent' }),
  });
  return {
    ...common,
    resend: async (id) => {
      const delivery = await digests.delivery(id);
      const send = delivery && (await post.prepare({ ...delivery, messages: [] }));
      const outcome = await send?.();
      return `Sent once more: ${JSON.stringify(outcome)}`;
    },
  };
}

function apiOptions() {
  const root = process.env['BOT_API_ROOT'];
  return root === undefined ? {} : { apiRoot: root };
}
