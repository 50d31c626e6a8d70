import { cpus, loadavg } from 'node:os';
import { digestStoreReport } from '../digestStore.ts';
import { summarize } from '../statistics.ts';
import { table } from '../table.ts';
import type { DigestResults } from './measure.ts';
import type { Paced } from './paced.ts';
import type { Planning } from './protocol.ts';
import { type BroadcastFigures, type BroadcastRound, unlimitedChats } from './unlimited.ts';

/** Tables: at Telegram's pace, without a limit against the bare loop, planning and memory, the store. */
export function reportDigests({ paced, rounds, planning, store }: DigestResults): string {
  return [
    headline(rounds),
    '',
    table(pacedRows(paced)),
    '',
    `Without a limit, ${unlimitedChats.toLocaleString('en')} chats, 40 messages in flight:`,
    '',
    table(roundRows(rounds)),
    '',
    'Planning with the embedded store and in memory; then a message over a wire that answers at once, and what all subscriptions weigh:',
    '',
    table(planningRows(planning)),
    '',
    'The embedded store:',
    '',
    digestStoreReport(store),
    '',
    ...notes(rounds),
    '',
  ].join('\n');
}

function headline(rounds: readonly BroadcastRound[]): string {
  const cores = cpus();
  const load = loadavg()[0] ?? 0;
  return (
    `Digests, against a bare loop of api.sendMessage\n` +
    `Node ${process.version}, ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}, load ${load.toFixed(1)} at the end; medians of ` +
    `${rounds.length} rounds of fresh processes, order alternating`
  );
}

function pacedRows({ chats, seconds, perSecond, share, refused, fastest, cpu }: Paced): string[][] {
  return [
    [`a broadcast to ${chats.toLocaleString('en')} chats at Telegram's pace`, '', 'aim', ''],
    ['seconds', seconds.toFixed(1), '', ''],
    ['messages a second', perSecond.toFixed(2), '', ''],
    ['of the 30 a second', `${(share * 100).toFixed(1)} %`, '≥ 99 %', verdict(share >= 0.99)],
    ['429s seen', String(refused), '0', verdict(refused === 0)],
    ['31 messages at the fastest', `${fastest.toFixed(0)} ms`, '', ''],
    ['CPU a message', `${cpu.toFixed(0)} µs`, '', ''],
  ];
}

function roundRows(rounds: readonly BroadcastRound[]): string[][] {
  return [
    ['', 'Derek', 'bare', 'ratio', '(lowest–highest)', 'aim', ''],
    ratioRow('messages a second', rounds, ({ perSecond }) => perSecond, 0.8),
    ratioRow('the same with planning before', rounds, ({ perSecondPlanned }) => perSecondPlanned, 0.8),
    ratioRow('µs of CPU a message, with planning', rounds, ({ cpu }) => cpu),
  ];
}

function ratioRow(
  name: string,
  rounds: readonly BroadcastRound[],
  figure: (figures: BroadcastFigures) => number,
  atLeast?: number,
): string[] {
  const ratio = summarize(rounds.map(({ derek, bare }) => figure(derek) / figure(bare)));
  const amount = (kind: keyof BroadcastRound) =>
    summarize(rounds.map((round) => figure(round[kind]))).median.toFixed(0);
  return [
    name,
    amount('derek'),
    amount('bare'),
    `${ratio.median.toFixed(2)}×`,
    `(${ratio.lowest.toFixed(2)}–${ratio.highest.toFixed(2)})`,
    ...(atLeast === undefined ? ['', ''] : [`≥ ${atLeast.toFixed(2)}×`, verdict(ratio.median >= atLeast)]),
  ];
}

function verdict(met: boolean): string {
  return met ? 'met' : 'missed';
}

function planningRows(planning: readonly Planning[]): string[][] {
  const rows = planning.map((each) => [
    each.subscriptions.toLocaleString('en'),
    each.due.toLocaleString('en'),
    each.store,
    each.milliseconds.toFixed(1),
    ((each.milliseconds * 1_000) / each.due).toFixed(0),
    each.sending.toFixed(0),
    (each.heap / 1e6).toFixed(1),
    (each.heap / each.subscriptions).toFixed(0),
    (each.rss / 1e6).toFixed(0),
  ]);
  return [
    [
      'subscriptions',
      'due',
      'store',
      'planning ms',
      'µs each',
      'planned and sent, CPU µs each',
      'heap MB',
      'bytes each',
      'resident MB',
    ],
    ...rows,
  ];
}

function notes(rounds: readonly BroadcastRound[]): string[] {
  const size = (kind: keyof BroadcastRound) =>
    summarize(rounds.map((round) => round[kind].bytes)).median.toFixed(0);
  return [
    'The Bot API is a process of its own; at Telegram’s pace it refuses what is too fast by the strict sliding window of the playground.',
    'Derek: the dispatcher with the embedded store on the disk, log at info into a file, metrics. The loop sends the same texts as constants',
    `(${size('derek')} and ${size('bare')} bytes). CPU: user and system time of the whole process.`,
  ];
}
