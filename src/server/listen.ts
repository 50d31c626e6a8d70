import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * - `port-in-use`: somebody else listens there.
 * - `port-forbidden`: this user may not listen there (ports below 1024).
 * - `host-unavailable`: this machine has no such address, or the name leads nowhere.
 * - `failed`: anything else; see `cause`.
 */
export type ListenErrorCode = 'port-in-use' | 'port-forbidden' | 'host-unavailable' | 'failed';

/** The server cannot listen where HOST and PORT tell it to. The message says what to do. */
export class ListenError extends Error {
  readonly code: ListenErrorCode;

  constructor(code: ListenErrorCode, message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ListenError';
    this.code = code;
  }
}

/** Answers the address under which this machine reaches the server. Throws `ListenError`. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenError(error, host, port);
  }
  return `http://${reachable(host)}:${takenPort(app)}`;
}

/** "All addresses of this machine" is none that one can go to. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function takenPort(app: FastifyInstance): number {
  const address: AddressInfo | string | null = app.server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port');
  return address.port;
}

function listenError(error: unknown, host: string, port: number): unknown {
  const system: unknown =
    error instanceof Error && Reflect.get(error, 'syscall') ? Reflect.get(error, 'code') : null;
  if (typeof system !== 'string') return error;
  const code = codes[system] ?? 'failed';
  return new ListenError(code, `Cannot listen on ${host}, port ${port} (${system}). ${advice[code]}`, error);
}

const codes: Readonly<Record<string, ListenErrorCode>> = {
  EADDRINUSE: 'port-in-use',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'host-unavailable',
  EAFNOSUPPORT: 'host-unavailable',
  ENOTFOUND: 'host-unavailable',
  EAI_AGAIN: 'host-unavailable',
};

const advice: Readonly<Record<ListenErrorCode, string>> = {
  'port-in-use':
    'Another program listens there, perhaps another Derek: stop it, or choose another port, PORT=8081, or any free one, PORT=0.',
  'port-forbidden':
    'This user may not listen on that port; ports below 1024 are the administrator’s. Choose a higher one: PORT=8080.',
  'host-unavailable':
    'This machine has no such address. HOST=127.0.0.1 serves this machine only, HOST=0.0.0.0 all its networks.',
  failed: 'See the system error behind this one; HOST and PORT say where to listen.',
};
