import { performance } from 'node:perf_hooks';
import { type Bench, type Kind, keepAnswers, startBot } from './bots.ts';
import type { Stub } from './stub.ts';

/** Milliseconds from starting the process to its first answer; the update waits already. */
export async function timeToFirstAnswer(bench: Bench, stub: Stub, kind: Kind): Promise<number> {
  const started = performance.timeOrigin + performance.now();
  const { token, child } = startBot(kind, bench);
  const { firstAnswerAt } = await child.during(stub.feed({ token, updates: 1, inFlight: 1, capture: false }));
  await child.kill();
  return firstAnswerAt - started;
}

/** Derek's answers, for the bare bot to repeat. */
export async function learnAnswers(bench: Bench, stub: Stub): Promise<void> {
  const { token, child } = startBot('derek', bench);
  const { answers } = await child.during(stub.feed({ token, updates: 4, inFlight: 4, capture: true }));
  await child.kill();
  keepAnswers(bench.folder, answers);
}
