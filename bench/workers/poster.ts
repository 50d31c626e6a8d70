import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Post, Posted } from '../replicas/protocol.ts';
import { aiUpdate } from '../updates.ts';

/** Telegram, as a webhook sees it, behind a load balancer that takes turns. */
const agent = new Agent({ keepAlive: true });
let last = 0;

process.on('message', (message: Post | string) => {
  // A text is for the probe.
  if (typeof message !== 'string') void post(message).then((posted) => process.send?.(posted));
});

async function post({ ports, secret, updates, inFlight }: Post): Promise<Posted> {
  const start = performance.now();
  const latest = last + updates;
  const lane = async () => {
    while (last < latest) {
      last += 1;
      await send(ports[last % ports.length] ?? 0, secret, JSON.stringify(aiUpdate(last)));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { kind: 'posted', milliseconds: performance.now() - start };
}

function send(port: number, secret: string, body: string): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-telegram-bot-api-secret-token': secret,
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      { agent, host: '127.0.0.1', port, path: '/webhook', method: 'POST', headers },
      (response) => {
        response.resume();
        response.once('error', reject);
        response.once('end', () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`a replica said ${response.statusCode}`)),
        );
      },
    );
    asked.once('error', reject);
    asked.end(body);
  });
}
