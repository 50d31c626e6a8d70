import { performance } from 'node:perf_hooks';
import { destination } from 'pino';
import type { BotParts } from '../../src/bot/bot.ts';
import { createDigests } from '../../src/bot/digests/createDigests.ts';
import { loadL10n } from '../../src/bot/locales/load.ts';
import { createMemoryState } from '../../src/chats/memory.ts';
import type { ChatSettings } from '../../src/chats/store.ts';
import { telegramsPace } from '../../src/digests/pace.ts';
import { createMemoryDigestStore } from '../../src/digests/store/memory.ts';
import { openLibrary } from '../../src/facts/library.ts';
import { searchOf } from '../../src/facts/search/searchOf.ts';
import { createLogger } from '../../src/logging.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import type { Parts } from '../protocol.ts';
import { aiUpdate, botInfo, languages } from '../updates.ts';
import { measure } from './parts/measure.ts';
import { worksOf } from './parts/works.ts';
import { later, pause } from './time.ts';

const { ROOT = '.', LOG_FILE = '/dev/null', BATCHES = '20' } = process.env;

const library = await openLibrary(`${ROOT}/data`, { clock: () => new Date() });
const token = '1000001:a-token-of-nobody';
const common = {
  facts: library.current,
  chats: someChats(),
  questions: createMemoryState().questions,
  languages: loadL10n(`${ROOT}/locales`),
  defaultLocale: 'en',
  metrics: createMetrics({ facts: () => library.current().size }),
  logger: createLogger({
    level: 'info',
    secrets: [token],
    pretty: false,
    destination: destination({ dest: LOG_FILE, sync: true }),
  }),
  clock: () => new Date(),
  timezone: 'Asia/Almaty',
  random: Math.random,
} as const;
const digests = createMemoryDigestStore();
const { dispatcher, pace } = createDigests({
  ...common,
  token,
  store: digests,
  username: () => botInfo.username,
  pace: { limits: telegramsPace, now: () => performance.now(), later },
  wait: pause,
});
const works = worksOf({
  ...common,
  digests,
  dispatcher,
  pace,
  search: searchOf,
  stopwatch: () => performance.now(),
});
const times = await measure(works, Number(BATCHES));
const parts: Parts = {
  whole: times.whole,
  language: times.language,
  lookup: times.lookup,
  view: times.view - times.lookup,
  newView: times.newView,
  logging: times.observe - times.observeWithoutLog,
  metrics: times.observeWithoutLog - times.observeNothing,
  sequentialize: times.sequentialize,
  calls: times.calls - times.noCalls,
  bare: times.bare,
};
process.send?.(parts);
process.disconnect();

/** Every third chat has chosen a language. Only looked at: what else a store does is not measured here. */
function someChats(): BotParts['chats'] {
  const settings = new Map<number, ChatSettings>();
  for (let at = 0; at < 3_000; at += 3) {
    const { from } = aiUpdate(at).message;
    settings.set(from.id, { locale: languages[at % languages.length] ?? 'en' });
  }
  const unused = () => Promise.reject(new Error('/ai changes no settings'));
  const get = async (chatId: number) => settings.get(chatId);
  return {
    get,
    set: unused,
    remove: unused,
    migrate: unused,
    count: unused,
    close: unused,
  } as BotParts['chats'];
}
