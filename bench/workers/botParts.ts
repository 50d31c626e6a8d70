import { performance } from 'node:perf_hooks';
import { destination } from 'pino';
import type { BotParts } from '../../src/bot/bot.ts';
import { createDigests } from '../../src/bot/digests/createDigests.ts';
import { loadL10n } from '../../src/bot/locales/load.ts';
import { createMemoryState } from '../../src/chats/memory.ts';
import { telegramsPace } from '../../src/digests/pace.ts';
import { createMemoryDigestStore } from '../../src/digests/store/memory.ts';
import { searchOf } from '../../src/facts/search/searchOf.ts';
import type { FactStore } from '../../src/facts/store.ts';
import { createLogger } from '../../src/logging.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { botInfo } from '../updates.ts';
import { later, pause } from './time.ts';

export interface BotPartsOptions {
  readonly token: string;
  readonly facts: () => FactStore;
  readonly chats?: BotParts['chats'];
  /** Where the repository is. */
  readonly root: string;
  readonly logFile: string;
  /** Absent: Telegram's own. */
  readonly apiRoot?: string;
}

/** What `src/app.ts` makes the bot of, with a state in memory and the log in a file. */
export function botParts({ token, facts, chats, root, logFile, apiRoot }: BotPartsOptions): BotParts {
  const state = createMemoryState();
  const common = {
    facts,
    chats: chats ?? state.chats,
    questions: state.questions,
    languages: loadL10n(`${root}/locales`),
    defaultLocale: 'en',
    metrics: createMetrics({ facts: () => facts().size }),
    logger: createLogger({
      level: 'info',
      secrets: [token],
      pretty: false,
      destination: destination({ dest: logFile, sync: true }),
    }),
    clock: () => new Date(),
    timezone: 'Asia/Almaty',
    random: Math.random,
    apiRoot,
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
  return { ...common, digests, dispatcher, pace, search: searchOf, stopwatch: () => performance.now() };
}
