import { performance } from 'node:perf_hooks';
import type { Bench, Kind } from './bots.ts';
import { type Round, runRound } from './compare.ts';
import type { AnswerOptions } from './options.ts';
import { measureParts } from './ownCode.ts';
import type { Results } from './results.ts';
import { learnAnswers, timeToFirstAnswer } from './start.ts';
import { type Stub, startStub } from './stub.ts';

type Tell = (what: string) => void;

/** Derek against a bare bot, both answering `/ai`. */
export async function measureAnswers(options: AnswerOptions, folder: string, tell: Tell): Promise<Results> {
  const stub = await startStub();
  try {
    return await measureAll({ folder, apiRoot: stub.apiRoot }, stub, options, tell);
  } finally {
    await stub.child.kill();
  }
}

async function measureAll(
  bench: Bench,
  stub: Stub,
  { rounds, starts, batches, budget }: AnswerOptions,
  tell: Tell,
): Promise<Results> {
  const end = performance.now() + budget;
  tell('own code by part');
  const parts = await measureParts(bench, batches);
  await learnAnswers(bench, stub);
  tell('starts');
  const times = await measureStarts(bench, stub, starts);
  const inTime = () => performance.now() < end;
  return { parts, starts: times, rounds: await measureRounds(bench, stub, rounds, inTime, tell) };
}

async function measureStarts(bench: Bench, stub: Stub, count: number): Promise<Results['starts']> {
  const times: Record<Kind, number[]> = { derek: [], bare: [] };
  for (let start = 0; start < count; start += 1) {
    for (const kind of orderIn(start)) times[kind].push(await timeToFirstAnswer(bench, stub, kind));
  }
  return times;
}

async function measureRounds(
  bench: Bench,
  stub: Stub,
  count: number,
  inTime: () => boolean,
  tell: Tell,
): Promise<Round[]> {
  const rounds: Round[] = [];
  while (rounds.length < count && (rounds.length === 0 || inTime())) {
    tell(`round ${rounds.length + 1} of ${count}`);
    rounds.push(await runRound(bench, stub, orderIn(rounds.length)));
  }
  return rounds;
}

/** Who is first changes from round to round. */
function orderIn(round: number): readonly [Kind, Kind] {
  return round % 2 === 0 ? ['derek', 'bare'] : ['bare', 'derek'];
}
