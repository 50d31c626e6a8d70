import { devNull } from 'node:os';
import type { OwnServer } from '../../tests/postgres/embedded.ts';
import type { Bench } from '../bots.ts';
import { worker } from '../build.ts';
import { type Probed, startProbed } from '../probed.ts';
import { median } from '../statistics.ts';
import { startStub } from '../stub.ts';
import { serverCpu } from './cpu.ts';
import type { Post, Posted } from './protocol.ts';
import { type Replica, secret, startReplica } from './replica.ts';

/** What answering costs. */
export interface Answering {
  readonly perSecond: number;
  /** Milliseconds of one update when nobody else asks. */
  readonly alone: number;
  /** Microseconds of the processor an update: of all replicas, … */
  readonly cpu: number;
  /** … of the database; `undefined` where the system does not tell, … */
  readonly serverCpu: number | undefined;
  /** … and of what asks and takes the answers. */
  readonly benchCpu: number;
}

export type Setup = 'folder' | 'one' | 'two';
export type AnswerRound = Readonly<Record<Setup, Answering>>;

export const inFlight = 50;
/** For each process: fewer, and code that is not compiled yet is measured with two. */
const warmUp = 3_000;
const slice = 1_200;
const slices = 2;
const oneByOne = 300;

export async function measureAnswerRounds(
  count: number,
  folder: string,
  server: OwnServer,
  tell: (what: string) => void,
): Promise<readonly AnswerRound[]> {
  const rounds: AnswerRound[] = [];
  while (rounds.length < count) {
    tell(`answers, round ${rounds.length + 1} of ${count}`);
    const setups: readonly Setup[] =
      rounds.length % 2 === 0 ? ['folder', 'one', 'two'] : ['two', 'one', 'folder'];
    const measured = new Map<Setup, Answering>();
    for (const setup of setups) measured.set(setup, await measure(setup, folder, server));
    rounds.push(Object.fromEntries(measured) as AnswerRound);
  }
  return rounds;
}

/** Everything is fresh: stub, poster, replicas, and their tables. */
async function measure(setup: Setup, folder: string, server: OwnServer): Promise<Answering> {
  const stub = await startStub();
  const poster = startProbed({ program: worker('poster'), env: {}, output: devNull });
  const bench: Bench = { folder, apiRoot: stub.apiRoot };
  const url = setup === 'folder' ? undefined : await server.schema();
  const replicas: Replica[] = [];
  try {
    while (replicas.length < (setup === 'two' ? 2 : 1)) replicas.push(await startReplica(bench, url));
    return await measureReplicas(replicas, poster, stub.child, server);
  } finally {
    await Promise.all([poster, stub.child, ...replicas.map(({ child }) => child)].map((each) => each.kill()));
  }
}

async function measureReplicas(
  replicas: readonly Replica[],
  poster: Probed,
  stub: Probed,
  server: OwnServer,
): Promise<Answering> {
  const ports = replicas.map(({ port }) => port);
  const own = replicas.map(({ child }) => child);
  const post = (updates: number, atOnce: number) => {
    poster.send({ ports, secret, updates, inFlight: atOnce } satisfies Post);
    return poster.during(poster.next<Posted>((message) => message.kind === 'posted'));
  };
  await post(warmUp * ports.length, inFlight);
  const before = await Promise.all([cpuOf(own), serverCpu(server), cpuOf([poster, stub])]);
  const speeds: number[] = [];
  while (speeds.length < slices) speeds.push((slice * 1_000) / (await post(slice, inFlight)).milliseconds);
  const after = await Promise.all([cpuOf(own), serverCpu(server), cpuOf([poster, stub])]);
  const { milliseconds } = await post(oneByOne, 1);
  const updates = slice * slices;
  return {
    perSecond: median(speeds),
    alone: milliseconds / oneByOne,
    cpu: (after[0] - before[0]) / updates,
    serverCpu:
      before[1] === undefined || after[1] === undefined ? undefined : (after[1] - before[1]) / updates,
    benchCpu: (after[2] - before[2]) / updates,
  };
}

async function cpuOf(children: readonly Probed[]): Promise<number> {
  const samples = await Promise.all(children.map((child) => child.sample()));
  return samples.reduce((sum, { cpu }) => sum + cpu, 0);
}
