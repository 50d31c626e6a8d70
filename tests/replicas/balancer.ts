import { createServer, type IncomingMessage } from 'node:http';

/** In front of several replicas: Telegram posts to it. */
export interface Balancer {
  readonly url: string;
  /** In turns to each of them. */
  readonly addresses: string[];
  /** Every update goes to all of them at once, as if Telegram had got no answer in time. */
  repeats: boolean;
  close(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  let turn = 0;
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const to = balancer.repeats
        ? balancer.addresses
        : [balancer.addresses[turn++ % balancer.addresses.length]];
      const headers = {
        'content-type': 'application/json',
        'x-telegram-bot-api-secret-token': String(request.headers['x-telegram-bot-api-secret-token']),
      };
      const statuses = await Promise.all(
        to.map((address) =>
          fetch(`${address}/webhook`, { method: 'POST', headers, body }).then(
            ({ status }) => status,
            () => 502,
          ),
        ),
      );
      response.statusCode = Math.min(...statuses);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const balancer: Balancer = {
    url: `http://127.0.0.1:${port}/webhook`,
    addresses: [],
    repeats: false,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
  return balancer;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
