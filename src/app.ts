import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { FastifyPluginAsync } from 'fastify';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { createBot, type DerekBot } from './bot/bot.ts';
import { createChatChanges } from './bot/chatChanges.ts';
import { chatOf } from './bot/chatOf.ts';
import { connect } from './bot/connect.ts';
import { createDigests } from './bot/digests/createDigests.ts';
import { loadL10n } from './bot/locales/load.ts';
import { logChatChanges } from './bot/logChatChanges.ts';
import { updateProfile } from './bot/profile.ts';
import { createProfileKeeper } from './bot/profileKeeper.ts';
import { type Intake, takeUpdates } from './bot/takeUpdates.ts';
import { daily, startForgetting } from './chats/forgetting.ts';
import type { State } from './chats/state.ts';
import type { Clock } from './clock.ts';
import { type PaceLimits, telegramsPace } from './digests/pace.ts';
import type { DigestStore } from './digests/store.ts';
import { openLibrary } from './facts/library.ts';
import { searchOf } from './facts/search/searchOf.ts';
import type { Locale } from './locale.ts';
import { createPublishing } from './publishing.ts';
import type { LeaseTimes } from './replicas/leadership.ts';
import { logMember } from './replicas/logMember.ts';
import { createMember } from './replicas/member.ts';
import type { Replicas } from './replicas/replicas.ts';
import { createMetrics } from './server/metrics.ts';
import { createServer } from './server/server.ts';
import { every, later, pause } from './timers.ts';

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
  /** What is shared with other processes that serve the same bot; closed by `stop()`. Absent: there are none. */
  readonly replicas?: Replicas | undefined;
  /** How long a process keeps the lead. Absent: nine seconds. */
  readonly leaseTimes?: LeaseTimes;
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

const hour = 3_600_000;
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
  const member = createMember(options.replicas, {
    behind: () => dispatcher.behind(),
    now: () => performance.now(),
    later,
    repeat: every,
    report: (event) => logMember(event, logger),
    leaseTimes: options.leaseTimes,
  });
  const metrics = createMetrics({
    facts: () => library.current().size,
    ...(member.isAlone ? {} : { replicas: member }),
  });
  const stopping = new AbortController();
  let bot: DerekBot | undefined;
  let ready = false;

  const server = createServer({
    logger,
    metrics,
    // What would not be finished before the end is sent again to whoever comes after.
    ready: () => (stopping.signal.aborted ? ['stopping'] : ready),
    degraded: () => (member.isUp() ? [] : ['the database cannot be reached']),
    webhook:
      intake.mode === 'webhook'
        ? { secret: intake.secret, handle: async (update) => handle(update) }
        : undefined,
    plugins: options.plugins ?? [],
  });
  const address = await server.listen({ host: options.host, port: options.port });
  logger.info({ address }, 'listening');
  const timezone = options.defaultTimezone ?? 'Asia/Almaty';
  const apiRoot = options.apiRoot?.(address);
  const common = {
    facts: library.current,
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
    chats: state.chats,
    questions: state.questions,
    token: options.token,
    store: options.digests,
    username: () => bot?.botInfo.username ?? '',
    pace: { limits: options.pace ?? telegramsPace, now: () => performance.now(), later },
    wait: pause,
    term: () => member.leadership.term(),
    share: member.sharePace,
  });
  const guarded = {
    chats: member.guard(state.chats),
    questions: member.guard(state.questions),
    digests: member.guard(options.digests),
  };
  const chatChanges = createChatChanges({
    keepers: guarded,
    later,
    report: (event) => logChatChanges(event, logger),
  });
  const derek = createBot(options.token, {
    ...common,
    ...guarded,
    chatChanges,
    dispatcher,
    pace,
    groupPace: member.groupPace,
    search: searchOf,
    curators: options.curators ?? [],
    contact: options.contact,
    stopwatch: () => performance.now(),
  });
  bot = derek;
  const handle = member.intake({
    placeOf: (update: Update) => ({ id: update.update_id, chatId: chatOf(update) }),
    handle: (update) => derek.handleUpdate(update),
  });

  const profile = createProfileKeeper({
    update: (ended) => updateProfile(derek.api, library.current(), languages, defaultLocale, ended),
    onChanged: (changed) =>
      logger.info({ changed }, 'the profile and the command menus were brought up to date'),
    onError: (error) =>
      logger.error({ err: error }, 'the profile and the command menus could not be brought up to date'),
  });
  /** Aborted when this process stops, or another one leads; `undefined`: it never led. */
  let leading: AbortSignal | undefined;

  const publishing = createPublishing({
    library,
    dispatcher,
    member,
    logger,
    later,
    onChange: warmSearch,
    keepProfile: async () => {
      if (leading !== undefined) await profile.keep(leading);
    },
  });

  // Who is alone keeps that promise without a network, too.
  const stopForgetting = member.isAlone ? forgetOld() : undefined;
  const running = (async () => {
    await connect(derek, logger, stopping.signal);
    if (stopping.signal.aborted) return;
    ready = true;
    logger.info(
      { bot: derek.botInfo.username, mode: intake.mode, facts: library.current().size },
      'answering',
    );
    warmSearch();
    // Who does not lead answers from the journal as well.
    if (!member.isAlone) await publishing.refresh();
    await member.leadership.run(lead);
  })();

  /** What one process at a time does. */
  async function lead(signal: AbortSignal): Promise<void> {
    leading = signal;
    const stops = [
      ...(member.isAlone ? [] : [forgetOld()]),
      every(() => void member.tidy().catch((error) => logger.warn({ err: error }, 'tidying failed')), hour),
    ];
    try {
      member.takeOver(pace);
      await publishing.publish(signal);
      dispatcher.start();
      void profile.keep(signal);
      const isOthersTurn = () => !stopping.signal.aborted;
      await takeUpdates(
        { bot: derek, intake, handle, isAlone: member.isAlone, isOthersTurn, wait: pause },
        signal,
      );
    } finally {
      for (const stop of stops) stop();
    }
  }

  function forgetOld(): () => void {
    return startForgetting(state.questions, {
      clock: options.clock,
      repeat: daily,
      onError: (error) => logger.error({ err: error }, 'old questions could not be forgotten'),
    });
  }

  // The index takes a moment to build; better before the first question than with it.
  function warmSearch(): void {
    setTimeout(() => searchOf(library.current()), warmAfterMs).unref();
  }

  return {
    address,
    running,
    reload: publishing.reload,
    wake: () => dispatcher.work(),
    stop: async () => {
      stopping.abort();
      stopForgetting?.();
      try {
        await member.leadership.stop(() => dispatcher.stop());
        member.tell({ kind: 'resigned' });
      } finally {
        await server.close();
        await chatChanges.stop();
        await options.digests.close();
        await member.close();
        await state.close();
      }
    },
  };
}
