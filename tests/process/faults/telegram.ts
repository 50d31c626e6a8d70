import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';
import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import Fastify, { type FastifyRequest } from 'fastify';
import { createPlayground, type World } from '../../../src/playground/index.ts';
import type { Chance } from './chance.ts';

/** Telegram on this machine, as far away as it is from a server. */
export interface Telegram {
  readonly world: World;
  readonly token: string;
  readonly address: string;
  /** The same address, by which a process is known. */
  addressFor(name: string): string;
  /** Whose call is being carried out; `undefined`: nobody's. */
  caller(): Caller | undefined;
  /** Resolves when the process that was connected is gone, and nothing that it asked for can still be carried out. */
  hungUp(): Promise<void>;
  close(): Promise<void>;
}

/** Who calls. */
export interface Caller {
  /** `undefined`: a process that has no address of its own. */
  readonly name: string | undefined;
  /** When the call came in; milliseconds since 1970. */
  readonly cameAt: number;
}

export interface TelegramOptions {
  readonly chance: Chance;
  /** Answer 429 above Telegram's rates. */
  readonly enforceRates: boolean;
}

/** Milliseconds. The way there is always as long: otherwise a pace that was kept would arrive as one that was not. */
const wayThere = 25;
const shortestWayBack = 5;
const longestWayBack = 220;

/** How an address of a process' own begins, behind the common one. */
const own = /^\/of\/([^/]+)(?=\/)/;

export async function startTelegram({ chance, enforceRates }: TelegramOptions): Promise<Telegram> {
  const { world, token, plugin } = createPlayground({
    clock: () => new Date(),
    random: chance.stream('faults').next,
    enforceRates,
  });
  const ways = chance.stream('ways');
  const connections = new Set<Socket>();
  const callers = new AsyncLocalStorage<Caller>();
  const server = Fastify({
    forceCloseConnections: true,
    rewriteUrl: ({ url = '' }) => url.replace(own, ''),
  });
  server.server.on('connection', (socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
  });
  server.addHook('preHandler', (request, _, done) => {
    const [, name] = own.exec(request.originalUrl) ?? [];
    const caller = { name: name && decodeURIComponent(name), cameAt: Date.now() };
    if (isMessage(request)) setTimeout(() => callers.run(caller, done), wayThere);
    else callers.run(caller, done);
  });
  server.addHook('onSend', async (request) => {
    if (isMessage(request)) await delay(ways.between(shortestWayBack, longestWayBack));
  });
  await server.register(plugin);
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    world,
    token,
    address,
    addressFor: (name) => `${address}/of/${encodeURIComponent(name)}`,
    caller: () => callers.getStore(),
    hungUp: async () => {
      await Promise.all(
        [...connections].map((socket) => new Promise<void>((closed) => void socket.on('close', closed))),
      );
      // What came in with the last bytes is carried out in the turns that follow; what is on its way is then dropped.
      for (let turns = 0; turns < 5; turns += 1) await turn();
    },
    close: () => server.close(),
  };
}

function isMessage({ url }: FastifyRequest): boolean {
  return url.endsWith('/sendMessage') || url.endsWith('/editMessageText');
}
