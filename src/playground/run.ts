import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { startApp } from '../app.ts';
import type { Clock } from '../clock.ts';
import { watchContent } from '../facts/watch.ts';
import { createMemoryKept, openKept } from '../kept.ts';
import type { Locale } from '../locale.ts';
import { createPlayground, type World } from './index.ts';

export interface RunOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** Absent: what is chosen in chats is forgotten at the end. */
  readonly stateDir?: string | undefined;
  readonly defaultLocale?: Locale;
  readonly contact?: string | undefined;
  readonly logger: Logger;
  readonly clock: Clock;
}

export interface RunningPlayground {
  /** Where the page is. */
  readonly url: string;
  readonly world: World;
  readonly running: Promise<void>;
  reload(): Promise<void>;
  stop(): Promise<void>;
}

const pageDirectory = fileURLToPath(new URL('../../dist/playground/page', import.meta.url));

/** The real bot against the Bot API on this machine, with a page to chat with it; saved content comes in by itself. */
export async function startPlayground(options: RunOptions): Promise<RunningPlayground> {
  const { logger, host, port, dataDir, stateDir, defaultLocale = 'en', contact } = options;
  const playground = createPlayground({ clock: options.clock, pageDirectory, seed: true });
  const app = await startApp({
    token: playground.token,
    intake: { mode: 'polling' },
    apiRoot: (ownAddress) => ownAddress,
    host,
    port,
    dataDir,
    ...(stateDir === undefined
      ? createMemoryKept()
      : await openKept(stateDir, (error) => logger.warn({ err: error }))),
    curators: playground.curators,
    defaultLocale,
    contact,
    logger,
    clock: playground.clock,
    plugins: [playground.plugin],
  });
  // Whatever waits for its hour looks at the clock again.
  playground.onClockTurned(() => void app.wake().catch((err) => logger.error({ err }, 'nothing was woken')));
  const stopWatching = watchContent(dataDir, () => void app.reload(), {
    onError: (error) => logger.warn({ err: error }, 'saved content is no longer noticed; restart to see it'),
  });
  return {
    url: app.address,
    world: playground.world,
    running: app.running,
    reload: app.reload,
    stop: async () => {
      stopWatching();
      await app.stop();
    },
  };
}
