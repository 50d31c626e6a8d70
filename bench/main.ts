import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Bench, Kind } from './bots.ts';
import { build } from './build.ts';
import { type Round, runRound } from './compare.ts';
import { type Options, readOptions, usage } from './options.ts';
import { measureParts } from './ownCode.ts';
import { report } from './report.ts';
import type { Results } from './results.ts';
import { learnAnswers, timeToFirstAnswer } from './start.ts';
import { type Stub, startStub } from './stub.ts';

const options = readOptions(process.argv.slice(2));
if (options) await main(options);
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}

async function main(wanted: Options): Promise<void> {
  tell('building');
  if (!build()) {
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'derek-bench-'));
  const stub = await startStub();
  try {
    const results = await measureAll({ folder, apiRoot: stub.apiRoot }, stub, wanted);
    process.stdout.write(report(results));
  } finally {
    await stub.child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(
  bench: Bench,
  stub: Stub,
  { rounds, starts, batches, budget }: Options,
): Promise<Results> {
  const end = performance.now() + budget;
  tell('own code by part');
  const parts = await measureParts(bench, batches);
  await learnAnswers(bench, stub);
  tell('starts');
  const times = await measureStarts(bench, stub, starts);
  return { parts, starts: times, rounds: await measureRounds(bench, stub, rounds, end) };
}

async function measureStarts(bench: Bench, stub: Stub, count: number): Promise<Results['starts']> {
  const times: Record<Kind, number[]> = { derek: [], bare: [] };
  for (let start = 0; start < count; start += 1) {
    for (const kind of orderIn(start)) times[kind].push(await timeToFirstAnswer(bench, stub, kind));
  }
  return times;
}

async function measureRounds(bench: Bench, stub: Stub, count: number, end: number): Promise<Round[]> {
  const rounds: Round[] = [];
  while (rounds.length < count && (rounds.length === 0 || performance.now() < end)) {
    tell(`round ${rounds.length + 1} of ${count}`);
    rounds.push(await runRound(bench, stub, orderIn(rounds.length)));
  }
  return rounds;
}

/** Who is first changes from round to round. */
function orderIn(round: number): readonly [Kind, Kind] {
  return round % 2 === 0 ? ['derek', 'bare'] : ['bare', 'derek'];
}

function tell(what: string): void {
  process.stderr.write(`bench: ${what}\n`);
}
