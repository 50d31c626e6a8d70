import { cpus } from 'node:os';
import type { Figures, Round } from './compare.ts';
import { inFlight } from './compare.ts';
import type { Parts } from './protocol.ts';
import type { Results } from './results.ts';
import { type Summary, summarize } from './statistics.ts';
import { table } from './table.ts';

/** The table: ratios first, then what Derek has to keep to by itself, then where its time goes. */
export function report(results: Results): string {
  const { rounds, starts } = results;
  return [
    headline(results),
    '',
    table([
      ['', 'Derek', 'bare', 'ratio', '(lowest–highest)', 'aim', ''],
      ratioRow('CPU an update', rounds, ({ cpu }) => cpu, 'µs', { atMost: 1.2 }),
      ratioRow(`updates a second, ${inFlight} in flight`, rounds, (each) => each.updatesPerSecond, '', {
        atLeast: 0.9,
      }),
      limitRow('start to first answer', starts.derek, starts.bare, 'ms', 500),
      limitRow(
        'memory after 10,000 updates',
        megabytes(rounds, 'derek'),
        megabytes(rounds, 'bare'),
        'MB',
        120,
      ),
    ]),
    '',
    'Of one update, in µs, with the outgoing call stubbed:',
    '',
    table(partRows(results.parts)),
    '',
    ...notes(results),
    '',
  ].join('\n');
}

function headline({ rounds, starts }: Results): string {
  const cores = cpus();
  return (
    `Derek against a bare grammY bot, both answering /ai\n` +
    `Node ${process.version}, ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}; medians of ` +
    `${rounds.length} rounds of fresh processes, order alternating; ${starts.derek.length} starts`
  );
}

function notes({ rounds }: Results): string[] {
  const size = (kind: 'derek' | 'bare') =>
    summarize(rounds.map((round) => round[kind].bytesPerAnswer)).median;
  const stub = summarize(rounds.map(({ stubCpu }) => stubCpu)).median;
  return [
    "Both: long polling over HTTP on this machine, @grammyjs/runner, grammY's own fetch, the same updates: 10,000 to warm up, then 15,000 in turns.",
    'Derek runs as in production: node dist/main.js, JSON log at info into a file, metrics, server, sequentialize, retries.',
    `The bare bot sends Derek's own answers as constants (${size('derek').toFixed(0)} and ${size('bare').toFixed(0)} bytes).`,
    `CPU: user and system time of the whole process. The Bot API is a third process and takes ${stub.toFixed(0)} µs an update.`,
  ];
}

interface Aim {
  readonly atMost?: number;
  readonly atLeast?: number;
}

function ratioRow(
  name: string,
  rounds: readonly Round[],
  figure: (figures: Figures) => number,
  unit: string,
  { atMost, atLeast }: Aim,
): string[] {
  const ratio = summarize(rounds.map(({ derek, bare }) => figure(derek) / figure(bare)));
  const [derek, bare] = (['derek', 'bare'] as const).map((kind) =>
    summarize(rounds.map((each) => figure(each[kind]))),
  );
  const met = ratio.median <= (atMost ?? Number.POSITIVE_INFINITY) && ratio.median >= (atLeast ?? 0);
  const aim = atMost === undefined ? `≥ ${atLeast?.toFixed(2)}×` : `≤ ${atMost.toFixed(2)}×`;
  const spread = `(${ratio.lowest.toFixed(2)}–${ratio.highest.toFixed(2)})`;
  return [
    name,
    amount(derek, unit),
    amount(bare, unit),
    `${ratio.median.toFixed(2)}×`,
    spread,
    aim,
    verdict(met),
  ];
}

function limitRow(
  name: string,
  derek: readonly number[],
  bare: readonly number[],
  unit: string,
  limit: number,
): string[] {
  const own = summarize(derek);
  const spread = `(${own.lowest.toFixed(0)}–${own.highest.toFixed(0)} ${unit})`;
  const met = verdict(own.median < limit);
  return [name, amount(own, unit), amount(summarize(bare), unit), '', spread, `< ${limit} ${unit}`, met];
}

function amount(summary: Summary | undefined, unit: string): string {
  return `${summary?.median.toFixed(0)}${unit && ` ${unit}`}`;
}

function verdict(met: boolean): string {
  return met ? 'met' : 'missed';
}

function megabytes(rounds: readonly Round[], kind: 'derek' | 'bare'): number[] {
  return rounds.map((round) => round[kind].rss / 2 ** 20);
}

function partRows(parts: Parts): string[][] {
  const { whole, bare, language, lookup, view, newView, logging, metrics, sequentialize, calls } = parts;
  const named = language + lookup + view + logging + metrics + sequentialize + calls;
  const rows: readonly (readonly [string, number])[] = [
    ['language: settings, command, negotiation', language],
    ['lookup: facts, sources, entities', lookup],
    ['view: text and buttons, remembered', view],
    ['log line', logging],
    ['metrics', metrics],
    ['one chat in order', sequentialize],
    ['counting and repeating of calls', calls],
    ['routing and the rest', whole - bare - named],
    ['our own code', whole - bare],
    ['grammY itself: a bare bot, same stub', bare],
    ['together', whole],
    ['(for comparison: a view made anew)', newView],
  ];
  return rows.map(([name, microseconds]) => [name, microseconds.toFixed(1)]);
}
