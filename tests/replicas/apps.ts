import type { Message } from 'grammy/types';
import { pino } from 'pino';
import { type App, startApp } from '../../src/app.ts';
import type { Intake } from '../../src/bot/takeUpdates.ts';
import { type Kept, openKeptInDatabase } from '../../src/kept.ts';
import { openPostgresReplicas } from '../../src/postgres/replicas/open.ts';
import type { LeaseTimes } from '../../src/replicas/leadership.ts';
import type { Telegram } from '../process/derek.ts';

/** The real bot, as one of several; all of them in this process. */
export interface Replica {
  readonly app: App;
  readonly address: string;
  readonly log: readonly Record<string, unknown>[];
  readonly kept: Kept;
  says(message: string): boolean;
  /** A number of `/metrics`. */
  metric(name: string): Promise<number>;
  /** As `kill -9`, as far as the others can tell: it does not come to the database any more. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Faster than in earnest; slow enough for a process in which several bots make their indexes. */
export const quickly: LeaseTimes = { lasts: 4_000, renewEvery: 500, margin: 500, tryAgain: 100 };

export interface ReplicaOptions {
  readonly telegram: Telegram;
  readonly databaseUrl: string;
  readonly dataDir?: string;
  readonly intake?: Intake;
  /** A way of its own to the Bot API. */
  readonly apiRoot?: string;
}

export async function startReplica({
  telegram,
  databaseUrl,
  dataDir = 'data',
  intake = { mode: 'polling' },
  apiRoot = telegram.address,
}: ReplicaOptions): Promise<Replica> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line) => void log.push(JSON.parse(line)) });
  const { replicas: first, ...kept } = await openKeptInDatabase(databaseUrl, (err) =>
    logger.warn({ err }, 'kept'),
  );
  await first.close();
  const replicas = await openPostgresReplicas(databaseUrl, {
    onError: (err) => logger.warn({ err }, 'replicas'),
  });
  const app = await startApp({
    token: telegram.token,
    intake,
    apiRoot: () => apiRoot,
    host: '127.0.0.1',
    port: 0,
    dataDir,
    ...kept,
    replicas,
    leaseTimes: quickly,
    defaultLocale: 'en',
    logger,
    clock: () => new Date(),
  });
  app.running.catch((error: unknown) => logger.fatal({ err: error }, 'the bot cannot go on'));
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= app.stop();
    return stopping;
  };
  return {
    app,
    address: app.address,
    log,
    kept,
    says: (message) => log.some(({ msg }) => msg === message),
    metric: async (name) => {
      const text = await (await fetch(`${app.address}/metrics`)).text();
      return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);
    },
    kill: async () => {
      await replicas.close();
    },
    stop,
  };
}

/** What the bot sends, to whomever. */
export function listenTo({ world }: Telegram): Message[] {
  const sent: Message[] = [];
  world.subscribe((event) => {
    if (event.type === 'message' && event.message.from?.id === world.bot.id) sent.push(event.message);
  });
  return sent;
}
