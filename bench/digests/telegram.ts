import { devNull } from 'node:os';
import { worker } from '../build.ts';
import { type Probed, startProbed } from '../probed.ts';
import type { Delivered, Expect, TelegramReport } from './protocol.ts';

/** The Bot API that broadcasts go to, in a process of its own. */
export interface Telegram {
  readonly apiRoot: string;
  /** Resolves when all messages are there. Rejects when that takes longer than so many milliseconds. */
  expect(expected: Omit<Expect, 'kind'>, longestWaitMilliseconds: number): Promise<Delivered>;
  readonly child: Probed;
}

export async function startTelegram(): Promise<Telegram> {
  const child = startProbed({ program: worker('telegram'), env: {}, output: devNull });
  const { port } = await child.next<Extract<TelegramReport, { kind: 'listening' }>>(
    ({ kind }) => kind === 'listening',
  );
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    expect: (expected, longest) => {
      const isIt = (report: Delivered) => report.kind === 'delivered' && report.token === expected.token;
      const delivered = child.next<Delivered>(isIt, longest);
      child.send({ kind: 'expect', ...expected } satisfies Expect);
      return delivered;
    },
    child,
  };
}
