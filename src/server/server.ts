import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyPluginAsync,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { type DegradedCheck, health, type ReadyCheck } from './health.ts';
import { listen } from './listen.ts';
import type { Metrics } from './metrics.ts';
import { type WebhookOptions, webhook } from './webhook.ts';

export interface ServerOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Whether the bot can answer: for `/readyz`, and before an update is taken. */
  readonly ready: ReadyCheck;
  /** What `/readyz` tells besides; absent: nothing. */
  readonly degraded?: DegradedCheck;
  /** Absent: there is no `/webhook`. */
  readonly webhook?: WebhookOptions | undefined;
  /** What else is served. A plugin that keeps responses open has to end them in a `preClose` hook. */
  readonly plugins?: readonly FastifyPluginAsync[];
}

export interface Server {
  /**
   * Answers the address, with the port that was taken: `http://127.0.0.1:8080`. Throws `ListenError`.
   * @param port 0: any free one
   */
  listen(where: { readonly host: string; readonly port: number }): Promise<string>;
  /** Takes no more requests, and waits for the requests and the updates that are under way. */
  close(): Promise<void>;
  /** Fastify itself, for tests: `app.inject(…)`. */
  readonly app: FastifyInstance;
}

/** Somebody who sends a request that slowly holds a connection for nothing. */
const slowestRequestMilliseconds = 60_000;

/** One server for everything: webhook, health, metrics, and what plugins add. */
export function createServer(options: ServerOptions): Server {
  const { logger, metrics, ready, degraded = () => [], webhook: hook, plugins = [] } = options;
  const log = quiet(logger);
  const loggerInstance: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance,
    // A line a request would double the line an update, and an address may hold what is not for a log.
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: slowestRequestMilliseconds,
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, route: request.routeOptions.url }, 'a request failed');
    return reply.code(status).send({ error: status >= 500 ? 'internal error' : error.message });
  });
  hangUpAtTheEnd(app);
  app.register(health({ metrics, ready, degraded, logger: log }));
  if (hook !== undefined) app.register(webhook({ ...hook, metrics, ready, logger: log }));
  for (const plugin of plugins) app.register(plugin);
  return { app, listen: ({ host, port }) => listen(app, host, port), close: () => app.close() };
}

/**
 * `close()` waits for every connection: also for one that is kept for a next request, and for one that a proxy or a browser opened in
 * advance and on which nothing ever came. So what is left is cut as soon as the last request is answered.
 */
function hangUpAtTheEnd(app: FastifyInstance): void {
  const { server } = app;
  let closing = false;
  let underWay = 0;
  const cutIfDone = () => {
    if (closing && underWay === 0) server.closeAllConnections();
  };
  server.on('connection', (socket) => {
    if (closing) socket.destroy();
  });
  server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      cutIfDone();
    });
  });
  app.addHook('preClose', async () => {
    closing = true;
    cutIfDone();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

/** Fastify announces at `info` what the start announces already; warnings and worse are kept. */
function quiet(logger: Logger): Logger {
  return logger.child({ part: 'server' }, logger.isLevelEnabled('warn') ? { level: 'warn' } : {});
}
