import { setImmediate as afterOthers } from 'node:timers/promises';
import { Api, Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNewestQueries, type NewestQueries } from '../../src/bot/inline/newest.ts';
import { startPolling } from '../../src/bot/polling.ts';
import { type Derek, startDerek } from '../conversation.ts';

const api = new Api('1:no-token');
const me = { id: 1, is_bot: true, first_name: 'Derek', username: 'derek_bot' } as UserFromGetMe;

function queryOf(person: number, updateId: number): Context {
  const from = { id: person, is_bot: false, first_name: 'Reader' };
  const update = {
    update_id: updateId,
    inline_query: { id: String(updateId), from, query: 'g', offset: '' },
  };
  return new Context(update as Update, api, me);
}

/** As the bot does it; resolves to whether the query was answered. */
async function handle(newest: NewestQueries, ctx: Context, work: () => Promise<void> | void = () => {}) {
  let answered = false;
  await newest.enter(ctx, async () => {
    answered = await newest.turn(ctx);
    if (answered) await work();
  });
  return answered;
}

test('of a million people who type something, only those who wait at this moment are remembered', async () => {
  const newest = createNewestQueries(queueMicrotask);
  // So many Telegram hands out at once.
  const atOnce = 100;
  const sizes = new Set<number>();
  let answers = 0;
  for (let person = 0; person < 1_000_000; person += atOnce) {
    const wave = Array.from({ length: atOnce }, (_, at) => handle(newest, queryOf(person + at, person + at)));
    sizes.add(newest.size);
    for (const answered of await Promise.all(wave)) if (answered) answers += 1;
    sizes.add(newest.size);
  }
  expect(answers).toBe(1_000_000);
  // Everybody of the wave, and all but the first of them in the line; then nobody.
  expect(sizes).toEqual(new Set([2 * atOnce - 1, 0]));
});

test('one person’s million keys are one person, and the last key is answered', async () => {
  const newest = createNewestQueries();
  let largest = 0;
  const keys = [];
  for (let key = 1; key <= 1_000_000; key += 1) {
    const answered = handle(newest, queryOf(7, key));
    largest = Math.max(largest, newest.size);
    if (key % 1_000 === 0) {
      keys.push(answered);
      await afterOthers();
    }
  }
  expect(await keys.at(-1)).toBe(true);
  expect(largest).toBeLessThanOrEqual(2);
  expect(newest.size).toBe(0);
});

test('a person who types on keeps the place in the line', async () => {
  const newest = createNewestQueries();
  const order: string[] = [];
  const ask = (person: number, key: number) =>
    handle(newest, queryOf(person, key), () => void order.push(`${person}: ${key}`));
  const answered = await Promise.all([
    ask(1, 11),
    ask(2, 12),
    ask(3, 13),
    ask(2, 14),
    ask(1, 15),
    ask(2, 16),
  ]);
  expect(order).toEqual(['2: 16', '3: 13', '1: 15']);
  expect(answered).toEqual([false, false, true, false, true, true]);
});

test('a query that fails leaves the line as it was', async () => {
  const newest = createNewestQueries();
  const failing = handle(newest, queryOf(1, 11), () => Promise.reject(new Error('no network')));
  const waiting = handle(newest, queryOf(2, 12));
  await expect(failing).rejects.toThrow('no network');
  expect(await waiting).toBe(true);
  expect(newest.size).toBe(0);
});

describe('many people who type at once', () => {
  let derek: Derek;
  beforeAll(async () => {
    derek = await startDerek();
    await derek.bot.api.deleteWebhook();
  });
  afterAll(() => derek.close());

  test('get the cards for what they typed last, and hardly anything is made for what came before', async () => {
    const people = derek.world.addPeople(100, { languageCode: 'en' });
    const keys = ['ga', 'gal', 'gallium'];
    for (const query of keys) for (const from of people) void derek.world.inlineQuery({ from, query });
    const answers = answersUntil(derek, (queries) => queries.get('gallium') === people.length);
    // The bot was busy, or away: everything that was typed waits for it.
    const polling = startPolling(derek.bot);
    const queries = await answers;
    await derek.world.settled();
    await polling.stop();
    expect(queries.get('gallium')).toBe(people.length);
    expect((queries.get('ga') ?? 0) + (queries.get('gal') ?? 0)).toBeLessThan(people.length / 2);
  });
});

type Queries = ReadonlyMap<string, number>;

/** How often each query was answered, as soon as that is enough. */
function answersUntil({ world }: Derek, isEnough: (answered: Queries) => boolean): Promise<Queries> {
  const texts = new Map<string, string>();
  const answered = new Map<string, number>();
  return new Promise((resolve) => {
    world.subscribe((event) => {
      if (event.type !== 'call') return;
      const { direction, name, payload } = event.call;
      if (direction === 'update') noteQuery(payload as Update, texts);
      if (direction !== 'request' || name !== 'answerInlineQuery') return;
      const text = texts.get((payload as { inline_query_id: string }).inline_query_id) ?? '';
      answered.set(text, (answered.get(text) ?? 0) + 1);
      if (isEnough(answered)) resolve(answered);
    });
  });
}

function noteQuery({ inline_query: query }: Update, texts: Map<string, string>): void {
  if (query) texts.set(query.id, query.query);
}
