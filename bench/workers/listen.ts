import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call of the Bot API, and where its answer goes. */
export type Dispatch = (token: string, method: string, body: Buffer, to: ServerResponse) => void;

/** A server for calls of the Bot API in as few instructions as possible. Tells its port. */
export function listen(dispatch: Dispatch, listening: (port: number) => void): void {
  const server = createServer((request, to) => receive(request, to, dispatch));
  // A connection that is closed while it is idle would make a bot wait and try again.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1', () => listening((server.address() as AddressInfo).port));
}

function receive(request: IncomingMessage, to: ServerResponse, dispatch: Dispatch): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const [only] = chunks;
    const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    dispatch(token, method, only && chunks.length === 1 ? only : Buffer.concat(chunks), to);
  });
}

/** What Telegram says to a call that went well. */
export function resultOf(result: unknown): Buffer {
  return Buffer.from(JSON.stringify({ ok: true, result }));
}

export function answer(to: ServerResponse, body: Buffer | string): void {
  to.setHeader('content-type', 'application/json');
  to.setHeader('content-length', Buffer.byteLength(body));
  to.end(body);
}
