import { performance } from 'node:perf_hooks';
import { setTimeout as setTimeoutPromise } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyPluginAsync } from 'fastify';
import type { Logger } from 'pino';
import { allowedUpdates, createBot, type DerekBot } from './bot/bot.ts';
import { connect } from './bot/connect.ts';
import { createDigests } from './bot/digests/createDigests.ts';
import { loadL10n } from './bot/locales/load.ts';
import { type Polling, startPolling } from './bot/polling.ts';
import { updateProfile } from './bot/profile.ts';
import { daily, startForgetting } from './chats/forgetting.ts';
import type { State } from './chats/state.ts';
import type { Clock } from './clock.ts';
import { type PaceLimits, telegramsPace } from './digests/pace.ts';
import type { DigestStore } from './digests/store.ts';
import { type Library, openLibrary } from './facts/library.ts';
import { searchOf } from './facts/search/searchOf.ts';
import type { Locale } from './locale.ts';
import { createMetrics } from './server/metrics.ts';
import { createServer } from './server/server.ts';

/** How updates reach the bot. */
export type Intake =
  | { readonly mode: 'polling' }
  | { readonly mode: 'webhook'; readonly url: string; readonly secret: string };

export interface AppOptions {
  readonly token: string;
  readonly intake: Intake;
  /** Where the Bot API is, given the address of our own server; absent: Telegram's own. */
  readonly apiRoot?: ((ownAddress: string) => string) | undefined;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** Closed by `stop()`. */
  readonly state: State;
  /** Closed by `stop()`, before the state. */
  readonly digests: DigestStore;
  readonly defaultLocale: Locale;
  /** IANA name; absent: Asia/Almaty. */
  readonly defaultTimezone?: string;
  readonly contact?: string | undefined;
  /** How fast digests go out; absent: as fast as Telegram takes them. */
  readonly pace?: PaceLimits;
  readonly curators?: readonly number[];
  readonly logger: Logger;
  readonly clock: Clock;
  /** What the server serves besides webhook, health and metrics. */
  readonly plugins?: readonly FastifyPluginAsync[];
}

export interface App {
  /** Where the server listens: `http://127.0.0.1:8080`. */
  readonly address: string;
  /**
   * Resolves when the bot was stopped. Rejects when it cannot go on: with `TokenRefusedError`, or with grammY's error
   * when the token was revoked (401) or another process polls with it (409).
   */
  readonly running: Promise<void>;
  /** Reads the content again; bad content keeps the old one and is logged with what is wrong. */
  reload(): Promise<void>;
  /** Looks at once whether a digest is due: the clock was turned. */
  wake(): Promise<void>;
  /** Takes no more updates, finishes what is under way, closes the server and the state. */
  stop(): Promise<void>;
}

/** So long after the start the first answers have the processor to themselves. */
const warmAfterMs = 1_000;

const localesDirectory = fileURLToPath(new URL('../locales', import.meta.url));

/**
 * Builds the parts and starts them. Resolves when the server listens; the bot connects behind it, so that a process
 * without a network is alive, and says why it is not ready.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { logger, state, intake, defaultLocale } = options;
  const library = await openLibrary(options.dataDir, { clock: options.clock });
  const languages = loadL10n(localesDirectory);
  const metrics = createMetrics({ facts: () => library.current().size });
  const stopping = new AbortController();
  let bot: DerekBot | undefined;
  let ready = false;

  const server = createServer({
    logger,
    metrics,
    ready: () => ready,
    webhook:
      intake.mode === 'webhook'
        ? { secret: intake.secret, handle: async (update) => bot?.handleUpdate(update) }
        : undefined,
    plugins: options.plugins ?? [],
  });
  const address = await server.listen({ host: options.host, port: options.port });
  logger.info({ address }, 'listening');
  const timezone = options.defaultTimezone ?? 'Asia/Almaty';
  const apiRoot = options.apiRoot?.(address);
  const common = {
    facts: library.current,
    chats: state.chats,
    questions: state.questions,
    languages,
    defaultLocale,
    metrics,
    logger,
    clock: options.clock,
    timezone,
    random: Math.random,
    apiRoot,
  };
  const { dispatcher, pace } = createDigests({
    ...common,
    token: options.token,
    store: options.digests,
    username: () => bot?.botInfo.username ?? '',
    pace: { limits: options.pace ?? telegramsPace, now: () => performance.now(), later },
    wait: pause,
  });
  const derek = createBot(options.token, {
    ...common,
    digests: options.digests,
    dispatcher,
    pace,
    search: searchOf,
    curators: options.curators ?? [],
    contact: options.contact,
    stopwatch: () => performance.now(),
  });
  bot = derek;

  const stopForgetting = startForgetting(state.questions, {
    clock: options.clock,
    repeat: daily,
    onError: (error) => logger.error({ err: error }, 'old questions could not be forgotten'),
  });
  let polling: Polling | undefined;
  const running = (async () => {
    await connect(derek, logger, stopping.signal);
    if (stopping.signal.aborted) return;
    ready = true;
    logger.info(
      { bot: derek.botInfo.username, mode: intake.mode, facts: library.current().size },
      'answering',
    );
    await dispatcher.publish();
    dispatcher.start();
    polling = await takeUpdates(derek, intake);
    warmSearch();
    void keepProfile();
    await polling?.ended;
  })();

  // The index takes a moment to build; better before the first question than with it.
  function warmSearch(): void {
    setTimeout(() => searchOf(library.current()), warmAfterMs).unref();
  }

  async function keepProfile(): Promise<void> {
    try {
      const changed = await updateProfile(derek.api, library.current(), languages, defaultLocale);
      if (changed > 0) logger.info({ changed }, 'the profile and the command menus were brought up to date');
    } catch (error) {
      logger.error({ err: error }, 'the profile and the command menus could not be brought up to date');
    }
  }

  return {
    address,
    running,
    reload: async () => {
      if (!(await reload(library, logger))) return;
      warmSearch();
      await dispatcher.publish();
      await keepProfile();
    },
    wake: () => dispatcher.work(),
    stop: async () => {
      stopping.abort();
      stopForgetting();
      try {
        await Promise.all([polling?.stop(), dispatcher.stop()]);
      } finally {
        await server.close();
        await options.digests.close();
        await state.close();
      }
    },
  };
}

/** Ends early, and without an error, when the signal is raised. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeoutPromise(milliseconds, undefined, { signal }).catch(() => undefined);
}

function later(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

/** Telegram hands updates out in one way at a time, so each way ends the other. */
async function takeUpdates(bot: DerekBot, intake: Intake): Promise<Polling | undefined> {
  if (intake.mode === 'polling') {
    await bot.api.deleteWebhook();
    return startPolling(bot);
  }
  await bot.api.setWebhook(intake.url, { secret_token: intake.secret, allowed_updates: [...allowedUpdates] });
  return undefined;
}

/** Whether there is new content now. */
async function reload(library: Library, logger: Logger): Promise<boolean> {
  const result = await library.reload();
  switch (result.outcome) {
    case 'changed':
      logger.info({ facts: library.current().size }, 'new content');
      return true;
    case 'unchanged':
      logger.info('the content is as it was');
      return false;
    case 'refused':
      logger.error(`The content was not taken over; the one before goes on.\n${result.error.message}`);
      return false;
  }
}
