import type { FastifyPluginAsync } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** `true` or no reasons: the bot can answer. `false` or reasons, in a few words each: it cannot. */
export type Readiness = boolean | readonly string[];
export type ReadyCheck = () => Readiness | Promise<Readiness>;
/**
 * What does not work although the bot answers, in a few words each. Told, but no reason to send nobody here: what all replicas
 * lack, as their database, must not make a load balancer give up all of them.
 */
export type DegradedCheck = () => readonly string[];

interface HealthOptions {
  readonly metrics: Metrics;
  readonly ready: ReadyCheck;
  readonly degraded: DegradedCheck;
  readonly logger: Logger;
}

/** Why the bot cannot answer; empty: it can. A check that fails is a reason too. */
export async function reasonsAgainst(ready: ReadyCheck, logger: Logger): Promise<readonly string[]> {
  try {
    const answer = await ready();
    if (typeof answer === 'boolean') return answer ? [] : ['not connected to Telegram yet'];
    return answer;
  } catch (error) {
    logger.error({ err: error }, 'the check of readiness failed');
    return ['the check of readiness failed'];
  }
}

/** `GET /healthz`: the process is alive. `GET /readyz`: it can answer. `GET /metrics`: for Prometheus. */
export function health({ metrics, ready, degraded: check, logger }: HealthOptions): FastifyPluginAsync {
  return async (app) => {
    app.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    app.get('/healthz', async () => ({ alive: true }));
    app.get('/readyz', async (_request, reply) => {
      const reasons = await reasonsAgainst(ready, logger);
      const degraded = check();
      return reply.code(reasons.length === 0 ? 200 : 503).send({
        ready: reasons.length === 0,
        reasons,
        ...(degraded.length === 0 ? {} : { degraded }),
      });
    });
    app.get('/metrics', async (_request, reply) =>
      reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
    );
  };
}
