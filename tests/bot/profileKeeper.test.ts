import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { createProfileKeeper, type ProfileKeeper } from '../../src/bot/profileKeeper.ts';

/** An update of the profile that is under way; a call that is on its way comes to its end though nobody waits for it. */
interface Underway {
  readonly ended: AbortSignal;
  finish(changed: number): void;
  fail(error: Error): void;
}

let underway: Underway[];
let told: unknown[];
let keeper: ProfileKeeper;

beforeEach(() => {
  underway = [];
  told = [];
  keeper = createProfileKeeper({
    update: (ended) =>
      new Promise((finish, fail) => {
        underway.push({ ended, finish, fail });
      }),
    onChanged: (changed) => told.push(changed),
    onError: (error) => told.push(error),
  });
});

test('the lead goes and comes back: the first update ends before the second begins', async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  void keeper.keep(first.signal);
  await turn();
  first.abort();
  const kept = keeper.keep(second.signal);
  await turn();
  expect(underway).toHaveLength(1);
  underway[0]?.fail(new Error('aborted'));
  await turn();
  expect(underway).toHaveLength(2);
  expect(underway[1]?.ended.aborted).toBe(false);
  underway[1]?.finish(3);
  await kept;
  expect(told).toEqual([3]);
});

test('content that is new while the profile is updated: what is under way is given up, and the newest comes last', async () => {
  const { signal } = new AbortController();
  void keeper.keep(signal);
  await turn();
  void keeper.keep(signal);
  const newest = keeper.keep(signal);
  expect(underway.map(({ ended }) => ended.aborted)).toEqual([true]);
  underway[0]?.fail(new Error('aborted'));
  await turn();
  // The one in between never began.
  expect(underway.map(({ ended }) => ended.aborted)).toEqual([true, false]);
  underway[1]?.finish(0);
  await newest;
  expect(told).toEqual([]);
});

test('new content is no reason to go on when another one leads', async () => {
  const leading = new AbortController();
  void keeper.keep(leading.signal);
  await turn();
  leading.abort();
  expect(underway[0]?.ended.aborted).toBe(true);
  underway[0]?.fail(new Error('aborted'));
  await keeper.keep(leading.signal);
  expect(underway).toHaveLength(1);
  expect(told).toEqual([]);
});

test('what fails is told, and the next one is tried all the same', async () => {
  const { signal } = new AbortController();
  const refused = new Error('refused');
  const first = keeper.keep(signal);
  await turn();
  underway[0]?.fail(refused);
  await first;
  const second = keeper.keep(signal);
  await turn();
  underway[1]?.finish(1);
  await second;
  expect(told).toEqual([refused, 1]);
});
