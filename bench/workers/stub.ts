import type { ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Answer, Feed, StubReport } from '../protocol.ts';
import { botInfo } from '../updates.ts';
import { Line } from './line.ts';
import { answer, listen, resultOf } from './listen.ts';

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

const sent = resultOf({ message_id: 1, date: 1_780_000_000, chat: { id: 1, type: 'private' }, text: 'sent' });
const fixed: Readonly<Record<string, Buffer>> = {
  getMe: resultOf(botInfo),
  getMyCommands: resultOf([]),
  getMyName: resultOf({ name: '' }),
  getMyDescription: resultOf({ description: '' }),
  getMyShortDescription: resultOf({ short_description: '' }),
};
const done = resultOf(true);

function dispatch(token: string, method: string, body: Buffer, to: ServerResponse): void {
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

listen(dispatch, (port) => report({ kind: 'listening', port }));
process.on('message', (message: Feed | string) => {
  // A text is for the probe.
  if (typeof message !== 'string') lineOf(message.token).feed(message, performance.now());
});
