import net from 'node:net';
import type { FastifyPluginAsync } from 'fastify';
import type { Update } from 'grammy/types';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../../src/logging.ts';
import type { ReadyCheck } from '../../src/server/health.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { createServer, type Server, type ServerOptions } from '../../src/server/server.ts';
import type { WebhookOptions } from '../../src/server/webhook.ts';

const secret = 'a-secret_of-16ch';
const header = 'x-telegram-bot-api-secret-token';

interface Setup {
  readonly ready?: ReadyCheck;
  readonly webhook?: Omit<WebhookOptions, 'secret'>;
  readonly plugins?: ServerOptions['plugins'];
}

function serving({ ready = () => true, webhook, plugins }: Setup = {}): {
  server: Server;
  log: () => string;
} {
  const lines: string[] = [];
  const server = createServer({
    logger: createLogger({
      level: 'info',
      secrets: [],
      pretty: false,
      destination: { write: (line) => void lines.push(line) },
    }),
    metrics: createMetrics({ facts: () => 89 }),
    ready,
    webhook: webhook && { ...webhook, secret },
    ...(plugins ? { plugins } : {}),
  });
  onTestFinished(() => server.close());
  return { server, log: () => lines.join('') };
}

function post(
  server: Server,
  payload: string | object,
  headers: Record<string, string> = { [header]: secret },
) {
  return server.app.inject({
    method: 'POST',
    url: '/webhook',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
}

describe('health', () => {
  it('GET /healthz: alive, also while it cannot answer', async () => {
    const { server } = serving({ ready: () => false });
    expect((await server.app.inject('/healthz')).statusCode).toBe(200);
  });

  it.each<[ReadyCheck, number, object]>([
    [() => true, 200, { ready: true, reasons: [] }],
    [async () => [], 200, { ready: true, reasons: [] }],
    [() => false, 503, { ready: false, reasons: ['not connected to Telegram yet'] }],
    [() => ['stopping'], 503, { ready: false, reasons: ['stopping'] }],
    [() => Promise.reject(new Error('x')), 503, { ready: false, reasons: ['the check of readiness failed'] }],
  ])('GET /readyz with %s: %i', async (ready, status, body) => {
    const { server } = serving({ ready });
    const response = await server.app.inject('/readyz');
    expect([response.statusCode, response.json()]).toEqual([status, body]);
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('GET /metrics: what Prometheus reads', async () => {
    const { server } = serving();
    const response = await server.app.inject('/metrics');
    expect(response.headers['content-type']).toMatch(/^text\/plain.*version=0\.0\.4/);
    expect(response.body).toContain('\nderek_facts 89\n');
    expect(response.body).toContain('\nprocess_resident_memory_bytes ');
  });

  it('is not written to the log, request by request', async () => {
    const { server, log } = serving();
    await server.app.inject('/healthz?token=123');
    await server.app.inject('/nowhere?token=123');
    expect(log()).toBe('');
  });
});

describe('POST /webhook', () => {
  it('hands the update on, and answers when it is handled', async () => {
    const taken: Update[] = [];
    const { server } = serving({ webhook: { handle: async (update) => void taken.push(update) } });
    const update = { update_id: 7, message: { text: '/ai' } };
    expect((await post(server, update)).statusCode).toBe(200);
    expect(taken).toEqual([update]);
  });

  it.each([
    ['no secret', {}],
    ['a wrong one', { [header]: 'a-secret_of-16cH' }],
    ['an empty one', { [header]: '' }],
    ['a longer one', { [header]: `${secret}x` }],
  ])('with %s: 401, and nothing is handed on, whatever the body is', async (_, headers) => {
    const taken: Update[] = [];
    const { server } = serving({ webhook: { handle: async (update) => void taken.push(update) } });
    for (const body of [{ update_id: 7 }, '{', 'x'.repeat(2 ** 20 + 1)]) {
      expect((await post(server, body, headers)).statusCode).toBe(401);
    }
    expect(taken).toEqual([]);
  });

  it.each([
    ['{"update_id":', 400],
    ['', 400],
    ['null', 400],
    ['[]', 400],
    ['{}', 400],
    ['{"update_id":"7"}', 400],
    [JSON.stringify({ update_id: 7, text: 'x'.repeat(2 ** 20) }), 413],
  ])('with a body like %.20s: %i', async (body, status) => {
    const { server, log } = serving({
      webhook: { handle: () => Promise.reject(new Error('must not be called')) },
    });
    expect((await post(server, body)).statusCode).toBe(status);
    expect(log()).toBe('');
  });

  it('with another type than JSON: 415', async () => {
    const { server } = serving({ webhook: { handle: async () => {} } });
    const response = await post(server, 'x', { [header]: secret, 'content-type': 'application/xml' });
    expect(response.statusCode).toBe(415);
  });

  it('before the bot is ready: 503, so that Telegram sends the update again', async () => {
    const { server } = serving({
      ready: () => false,
      webhook: { handle: () => Promise.reject(new Error('no')) },
    });
    expect((await post(server, { update_id: 7 })).statusCode).toBe(503);
  });

  it('when handling fails: 200 all the same, because it would fail again, and a line in the log', async () => {
    const { server, log } = serving({ webhook: { handle: () => Promise.reject(new Error('broken')) } });
    expect((await post(server, { update_id: 7, message: { text: 'private' } })).statusCode).toBe(200);
    expect(JSON.parse(log())).toMatchObject({ level: 50, update: 7, err: { message: 'broken' } });
    expect(log()).not.toContain('private');
  });

  it('when handling throws at once: the same', async () => {
    const handle = (): Promise<void> => {
      throw new Error('broken');
    };
    const { server } = serving({ webhook: { handle } });
    expect((await post(server, { update_id: 7 })).statusCode).toBe(200);
  });

  it('when handling takes too long: answers before, and close() waits for the rest', async () => {
    const events: string[] = [];
    let finish = () => {};
    const handle = () =>
      new Promise<void>((resolve) => (finish = resolve)).then(() => void events.push('handled'));
    const { server } = serving({ webhook: { handle, answerWithinMilliseconds: 1 } });
    expect((await post(server, { update_id: 7 })).statusCode).toBe(200);
    const closing = server.close().then(() => events.push('closed'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(events).toEqual([]);
    finish();
    await closing;
    expect(events).toEqual(['handled', 'closed']);
  });

  it('is not there in polling mode, and takes no GET', async () => {
    expect((await post(serving().server, { update_id: 7 })).statusCode).toBe(404);
    const { server } = serving({ webhook: { handle: async () => {} } });
    expect((await server.app.inject('/webhook')).statusCode).toBe(404);
  });

  it('is counted by what it was answered', async () => {
    const { server } = serving({ webhook: { handle: async () => {} } });
    await post(server, { update_id: 7 });
    await post(server, { update_id: 7 }, {});
    const { body } = await server.app.inject('/metrics');
    expect(body).toContain('derek_webhook_answers_total{status="200"} 1');
    expect(body).toContain('derek_webhook_answers_total{status="401"} 1');
  });
});

describe('plugins', () => {
  it('serve beside the rest; what they fail with is logged, not told', async () => {
    const { server, log } = serving({
      plugins: [
        async (app) => {
          app.get('/page', async () => 'hello');
          app.get('/broken', async () => {
            throw new Error('inner workings');
          });
        },
      ],
    });
    expect((await server.app.inject('/page')).body).toBe('hello');
    const broken = await server.app.inject('/broken?q=private');
    expect([broken.statusCode, broken.json()]).toEqual([500, { error: 'internal error' }]);
    expect(JSON.parse(log())).toMatchObject({ route: '/broken', err: { message: 'inner workings' } });
    expect(log()).not.toContain('private');
  });
});

describe('listening', () => {
  it('on port 0: takes a free one and tells the address', async () => {
    const { server, log } = serving();
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d{2,5}$/);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(log()).toBe('');
  });

  it('on all addresses: tells one that this machine can go to', async () => {
    const address = await serving().server.listen({ host: '0.0.0.0', port: 0 });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it('on a port in use: says which, and what to do', async () => {
    const port = await occupied();
    const failing = serving().server.listen({ host: '127.0.0.1', port });
    await expect(failing).rejects.toMatchObject({ name: 'ListenError', code: 'port-in-use' });
    await expect(failing).rejects.toThrow(new RegExp(`127\\.0\\.0\\.1, port ${port} .*EADDRINUSE.*PORT=0`));
  });

  it('on an address that is not ours: says so', async () => {
    const failing = serving().server.listen({ host: '192.0.2.1', port: 0 });
    await expect(failing).rejects.toMatchObject({ code: 'host-unavailable' });
    await expect(failing).rejects.toThrow(/HOST=127\.0\.0\.1/);
  });
});

describe('closing', () => {
  it('does not wait for a connection that was kept, or that was opened in advance and never used', async () => {
    const { server } = serving();
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    await (await fetch(`${address}/healthz`)).text();
    await unused(address);
    await server.close();
  });

  it('waits for what is under way, and for nothing else', async () => {
    let finish = () => {};
    let begin = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const page: FastifyPluginAsync = async (app) => {
      app.get('/slow', async () => {
        begin();
        await new Promise<void>((resolve) => (finish = resolve));
        return 'done';
      });
    };
    const { server } = serving({ plugins: [page] });
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    const slow = fetch(`${address}/slow`);
    await begun;
    await unused(address);
    const closing = server.close();
    finish();
    expect(await (await slow).text()).toBe('done');
    await closing;
  });
});

/** A connection on which nothing is ever asked. */
function unused(address: string): Promise<void> {
  const { hostname, port } = new URL(address);
  const socket = net.connect(Number(port), hostname);
  // The server hangs up on it.
  socket.on('error', () => {});
  return new Promise((resolve) => void socket.once('connect', resolve));
}

/** A port that somebody else listens on. */
async function occupied(): Promise<number> {
  const other = net.createServer();
  onTestFinished(() => void other.close());
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
