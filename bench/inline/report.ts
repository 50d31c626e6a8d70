import { cpus, loadavg } from 'node:os';
import { at } from '../statistics.ts';
import { table } from '../table.ts';
import type { FastRow, InlineResults, KindRow } from './measure.ts';

const aimMs = 50;

export function reportInline({ facts, keys, everyMs, kinds, fast }: InlineResults): string {
  const cores = cpus();
  const all: KindRow = {
    kind: 'all of them',
    slowestOnce: Math.max(...kinds.map(({ slowestOnce }) => slowestOnce)),
    bot: kinds.flatMap(({ bot }) => bot),
    person: kinds.flatMap(({ person }) => person),
  };
  const slowest = Math.max(...all.bot);
  return [
    '',
    `Inline queries with ${facts.toLocaleString('en')} generated facts; times in ms`,
    `Node ${process.version}, ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}, load ${(loadavg()[0] ?? 0).toFixed(1)} at the end`,
    '',
    table([
      [
        'one after the other',
        'queries',
        'in the bot: median',
        '99 %',
        'slowest',
        'until the cards are there: median',
        '99 %',
        'slowest',
      ],
      ...[...kinds, all].map(({ kind, bot, person }) => [
        kind,
        String(person.length),
        ...three(bot),
        ...three(person),
      ]),
    ]),
    '',
    `Under ${aimMs} ms in the bot for every query: ${slowest < aimMs ? 'met' : 'missed'}, ${slowest.toFixed(1)} ms (a single time ${all.slowestOnce.toFixed(1)} ms).`,
    '',
    table([
      [
        `${keys} keys, ${everyMs} ms apart`,
        'keys',
        'answers',
        'without the last',
        'from the last key to its cards: median',
        '99 %',
        'slowest',
        'any answer: slowest',
        'in the bot: slowest',
      ],
      ...fast.map(fastRow),
    ]),
    '',
    'Each query was asked three times, one after the other; its middle time counts.',
    'In the bot: from the update at the handler to the answer going out. The playground is a process of its own; it checks every card as Telegram does.',
    '',
  ].join('\n');
}

function fastRow({ people, keys, answers, last, late, bot }: FastRow): string[] {
  return [
    people === 1 ? '1 person' : `${people} people at once`,
    String(keys),
    String(answers),
    String(people - last.length),
    ...three(last),
    most(late),
    most(bot),
  ];
}

function three(times: readonly number[]): string[] {
  const sorted = [...times].sort((one, other) => one - other);
  return [at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1)].map((time) => time.toFixed(1));
}

function most(times: readonly number[]): string {
  return times.reduce((one, other) => Math.max(one, other), 0).toFixed(1);
}
