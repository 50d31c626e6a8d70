import { expect, it } from 'vitest';
import { ChatStoreError } from '../../src/chats/errors.ts';
import { startForgetting } from '../../src/chats/forgetting.ts';
import { createMemoryState } from '../../src/chats/memory.ts';
import { asked } from './questions.model.ts';

it('questions are forgotten after 90 days: at the start, and day by day', async () => {
  const { questions } = createMemoryState();
  await questions.add(asked('old', 1, '2026-08-24T08:59:59Z'));
  await questions.add(asked('90 days old', 1, '2026-08-24T09:00:00Z'));
  let now = new Date('2026-11-22T09:00:00Z');
  let nextDay = () => {};
  let stopped = false;
  const stop = startForgetting(questions, {
    clock: () => now,
    repeat: (work) => {
      nextDay = work;
      return () => {
        stopped = true;
      };
    },
    onError: (error) => expect.fail(String(error)),
  });
  expect((await questions.all()).map(({ text }) => text)).toEqual(['90 days old']);
  now = new Date('2026-11-23T09:00:00Z');
  nextDay();
  expect(await questions.all()).toEqual([]);
  stop();
  expect(stopped).toBe(true);
});

it('a disk that fails is reported, and nothing breaks', async () => {
  const full = new ChatStoreError('full', 'The disk is full');
  const { questions } = createMemoryState();
  const told = new Promise((resolve) => {
    const broken = { ...questions, removeBefore: () => Promise.reject(full) };
    startForgetting(broken, { clock: () => new Date(), repeat: () => () => {}, onError: resolve });
  });
  expect(await told).toBe(full);
});
