import { performance } from 'node:perf_hooks';
import { TokenRefusedError } from './bot/connect.ts';
import { ChatStoreError } from './chats/errors.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { ContentError } from './facts/contentError.ts';
import type { Kept, SharedKept } from './kept.ts';
import { createRedactor } from './logging/redact.ts';
import { createLogger, type Logger } from './logging.ts';
import { secretsOfDatabase } from './postgres/address.ts';
import { runUntilStopped } from './server/lifecycle.ts';
import { ListenError } from './server/listen.ts';

/** What the process runs: the playground, or the bot with a token. */
interface Running {
  readonly running: Promise<void>;
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** Of whoever configures: told without a stack, with exit code 2. */
const configurationErrors = [ConfigError, ContentError, ChatStoreError, ListenError, TokenRefusedError];

/** Until the configuration was read there are no secrets, and its own errors quote none. */
let redact = (text: string) => text;

try {
  await run(readConfig(process.env));
} catch (error) {
  fail(error);
}

async function run(config: Config): Promise<void> {
  redact = createRedactor(secretsOf(config));
  const logger = createLogger({
    level: config.logLevel,
    secrets: secretsOf(config),
    pretty: process.stdout.isTTY === true,
  });
  const app = await start(config, logger);
  const lifecycle = runUntilStopped({
    logger,
    stop: app.stop,
    reload: app.reload,
    exit: (code) => process.exit(code),
    signals: process,
    now: () => performance.now(),
  });
  try {
    await app.running;
  } catch (error) {
    logger.fatal({ err: error }, 'the bot cannot go on');
    await lifecycle.stop(isConfigurationError(error) ? 2 : 1);
  }
}

async function start(config: Config, logger: Logger): Promise<Running> {
  const clock = () => new Date();
  if (config.mode === 'playground') {
    // Loaded only here: a bot with a token has no use for a second Bot API.
    const { startPlayground } = await import('./playground/run.ts');
    const playground = await startPlayground({ ...config, logger, clock });
    process.stdout.write(`\n  Chat with Derek: ${playground.url}\n\n`);
    return playground;
  }
  const { startApp } = await import('./app.ts');
  const { apiRoot, mode } = config;
  return startApp({
    ...config,
    ...(await open(config, logger)),
    intake: mode === 'webhook' ? { mode, url: config.url, secret: config.secret } : { mode },
    apiRoot: apiRoot === undefined ? undefined : () => apiRoot,
    logger,
    clock,
  });
}

/** With a database, other processes may share it. */
async function open({ stateDir, databaseUrl }: Config, logger: Logger): Promise<Kept & Partial<SharedKept>> {
  const { openKept, openKeptInDatabase } = await import('./kept.ts');
  if (databaseUrl !== undefined)
    return openKeptInDatabase(databaseUrl, (error) =>
      logger.warn({ err: error }, 'the database did not take something; trying again'),
    );
  return openKept(stateDir, (error) =>
    logger.warn({ err: error }, 'the files of the digests could not be made smaller; trying again later'),
  );
}

function secretsOf(config: Config): string[] {
  if (config.mode === 'playground') return [];
  const ofDatabase = config.databaseUrl === undefined ? [] : secretsOfDatabase(config.databaseUrl);
  const ofWebhook = config.mode === 'webhook' ? [config.secret] : [];
  return [config.token, ...ofWebhook, ...ofDatabase];
}

function fail(error: unknown): void {
  const message = isConfigurationError(error)
    ? error.message
    : error instanceof Error
      ? error.stack
      : String(error);
  process.stderr.write(`${redact(message ?? '')}\n`);
  process.exitCode = isConfigurationError(error) ? 2 : 1;
}

function isConfigurationError(error: unknown): error is Error {
  return configurationErrors.some((kind) => error instanceof kind);
}
