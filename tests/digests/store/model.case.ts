import fc from 'fast-check';
import { expect } from 'vitest';
import { keyOf } from '../../../src/digests/destination.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import { pauseReasons, topicsOn } from '../../../src/digests/subscription.ts';
import { Model } from './model.ts';
import type { Memory, Step } from './step.ts';
import { destinations, step } from './steps.ts';
import type { OpenedStore } from './store.case.ts';
import { remember } from './subscriptionSteps.ts';

interface Real extends Memory {
  kept: OpenedStore;
}

/** Random steps, asked for in bursts, some of them after a restart. */
export async function agreesWithModel(open: () => Promise<OpenedStore>, numRuns: number): Promise<void> {
  const bursts = fc.array(step, { minLength: 1, maxLength: 5, size: 'max' }).map((steps) => new Burst(steps));
  const some = [bursts, bursts, bursts, bursts, fc.constant(new Restart())];
  const commands = fc.commands(some, { maxCommands: 40, size: 'max' });
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      const real: Real = { kept: await open(), seen: [], opened: [], edits: [], published: 0 };
      try {
        await fc.asyncModelRun(() => ({ model: new Model(), real }), steps);
      } finally {
        await real.kept.store.close();
      }
    }),
    { numRuns },
  );
}

/** Asked for in one breath: done in this order. */
class Burst implements fc.AsyncCommand<Model, Real> {
  readonly #steps: readonly Step[];

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    await lookAround(model, real);
    const answers = await Promise.all(this.#steps.map((each) => each.ask(real.kept.store, real)));
    for (const [at, each] of this.#steps.entries()) each.follow(model, answers[at], real);
    await expectSame(real.kept.store, model);
  }

  toString(): string {
    return this.#steps.map(({ name }) => name).join(' + ');
  }
}

/** Plans are made on what subscriptions are before a burst. */
async function lookAround(model: Model, real: Real): Promise<void> {
  real.seen.splice(0);
  for (const destination of destinations) {
    const subscription = await real.kept.store.subscription(destination);
    if (subscription !== undefined) remember(model, subscription, real);
  }
}

class Restart implements fc.AsyncCommand<Model, Real> {
  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    const { reopen } = real.kept;
    if (reopen === undefined) return;
    real.kept = await reopen();
    model.restart();
    // What was claimed was so by the process that ended.
    real.edits.splice(0);
    await expectSame(real.kept.store, model);
  }

  toString(): string {
    return 'restart';
  }
}

async function expectSame(store: DigestStore, model: Model): Promise<void> {
  for (const destination of destinations) {
    const expected = model.at(destination);
    const found = await store.subscription(destination);
    expect(found).toEqual(expected && { ...expected, version: found?.version });
    expect(await store.openDelivery(destination)).toEqual(model.openAt(destination));
  }
  for (let id = 1; id <= 12; id += 1) expect(await store.delivery(id)).toEqual(model.delivery(id));
  expect(await store.editions(0)).toEqual(model.editions);
  expect(await store.counts()).toEqual(countsOf(model));
  const due = (await store.due(20, 99)).map(({ destination }) => keyOf(destination));
  expect(due.sort()).toEqual([...model.due(20).keys()].sort());
}

function countsOf(model: Model) {
  const { subscriptions, deliveries } = model;
  const active = subscriptions.filter(({ paused }) => paused === null);
  const topics = active.flatMap((each) => topicsOn(each));
  const waits = [...model.due(Number.POSITIVE_INFINITY).values()];
  const inState = (state: string) => deliveries.filter((each) => each.state === state).length;
  return {
    subscriptions: subscriptions.length,
    paused: Object.fromEntries(
      pauseReasons.map((reason) => [reason, subscriptions.filter(({ paused }) => paused === reason).length]),
    ),
    byTopic: Object.fromEntries(
      topics.map((topic) => [topic, topics.filter((each) => each === topic).length]),
    ),
    open: inState('open'),
    sent: inState('sent'),
    dropped: inState('dropped'),
    edits: model.edits.length,
    nextAt: waits.length === 0 ? null : Math.min(...waits),
    head: model.editions.length,
  };
}
