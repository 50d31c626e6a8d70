import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { Answer, Feed, StubReport } from '../protocol.ts';
import { botInfo } from '../updates.ts';
import { Line } from './line.ts';

/**
 * A Bot API in as few instructions as possible, in a process of its own: it hands out `/ai` and takes the answers.
 * For every bot it does the same work, whatever they answer.
 */
const lines = new Map<string, Line>();

function lineOf(token: string): Line {
  const known = lines.get(token);
  if (known) return known;
  const line = new Line(token, report);
  lines.set(token, line);
  return line;
}

function report(message: StubReport): void {
  process.send?.(message);
}

const sent = response({ message_id: 1, date: 1_780_000_000, chat: { id: 1, type: 'private' }, text: 'sent' });
const fixed: Readonly<Record<string, Buffer>> = {
  getMe: response(botInfo),
  getMyCommands: response([]),
  getMyName: response({ name: '' }),
  getMyDescription: response({ description: '' }),
  getMyShortDescription: response({ short_description: '' }),
};
const done = response(true);

function response(result: unknown): Buffer {
  return Buffer.from(JSON.stringify({ ok: true, result }));
}

function answer(to: ServerResponse, body: Buffer | string): void {
  to.setHeader('content-type', 'application/json');
  to.setHeader('content-length', Buffer.byteLength(body));
  to.end(body);
}

function dispatch(url: string, body: Buffer, to: ServerResponse): void {
  const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(url) ?? [];
  const line = lineOf(token);
  switch (method) {
    case 'getUpdates':
      line.poll(JSON.parse(body.toString()), (text) => answer(to, text));
      break;
    case 'sendMessage':
      answer(to, sent);
      line.answered(body.length, (): Answer => JSON.parse(body.toString()));
      break;
    default:
      answer(to, fixed[method] ?? done);
  }
}

function receive(request: IncomingMessage, to: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const [only] = chunks;
    dispatch(request.url ?? '', only && chunks.length === 1 ? only : Buffer.concat(chunks), to);
  });
}

const server = createServer(receive);
// A connection that is closed while it is idle would make a bot wait and try again.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => {
  report({ kind: 'listening', port: (server.address() as AddressInfo).port });
});
process.on('message', (message: Feed | string) => {
  // A text is for the probe.
  if (typeof message !== 'string') lineOf(message.token).feed(message, performance.now());
});
