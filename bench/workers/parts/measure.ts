import { performance } from 'node:perf_hooks';
import { median } from '../../statistics.ts';

/** Does one update's share of something; `at` counts the updates. */
export type Work = (at: number) => unknown;

const updatesPerBatch = 1_000;
/** Until the compiler has seen everything often enough. */
const warmUpBatches = 4;

/** Microseconds an update that each work takes: the median of batches, which take turns. */
export async function measure<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  batches: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let batch = -warmUpBatches; batch < batches; batch += 1) {
    for (const name of names) {
      const microseconds = await timed(works[name]);
      if (batch >= 0) times.get(name)?.push(microseconds);
    }
  }
  const medians = names.map((name) => [name, median(times.get(name) ?? [])]);
  return Object.fromEntries(medians) as Record<Name, number>;
}

async function timed(work: Work): Promise<number> {
  const started = performance.now();
  for (let at = 0; at < updatesPerBatch; at += 1) {
    const result = work(at);
    // Awaiting what is no promise would add a turn of the queue that the bot does not make either.
    if (result instanceof Promise) await result;
  }
  return ((performance.now() - started) * 1000) / updatesPerBatch;
}
