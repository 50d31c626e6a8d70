import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectTo } from '../../src/postgres/open.ts';
import { createPostgresTurns } from '../../src/postgres/replicas/turns.ts';
import { createIntake } from '../../src/replicas/intake.ts';
import type { Replicas } from '../../src/replicas/replicas.ts';
import type { Turns } from '../../src/replicas/turns.ts';
import { schemaOf } from '../postgres/kept.ts';
import { until, useSharedSchema } from './shared.ts';
import { type HandTurned, handTurned } from './time.ts';

const schema = useSharedSchema();
const times = { order: 1_000, renew: 500, dead: 1_500, look: 50 };
let replicas: readonly Replicas[];
let next = 1;

beforeEach(async () => {
  replicas = [
    await schema.join({ turnTimes: times }),
    await schema.join({ turnTimes: times }),
    await schema.join({ turnTimes: times }),
  ];
});

interface Update {
  readonly id: number;
  readonly chatId: number | undefined;
}

interface Log {
  readonly begun: number[];
  readonly done: number[];
  readonly repeated: number[];
  readonly errors: unknown[];
}

function intakes(
  handle: (update: Update, replica: number) => Promise<void>,
  those: readonly { readonly turns: Turns }[] = replicas,
) {
  const log: Log = { begun: [], done: [], repeated: [], errors: [] };
  const all = those.map(({ turns }, replica) =>
    createIntake<Update>({
      turns,
      placeOf: (update) => update,
      handle: async (update) => {
        log.begun.push(update.id);
        await handle(update, replica);
        log.done.push(update.id);
      },
      onError: (error) => void log.errors.push(error),
      onRepeated: (id) => void log.repeated.push(id),
    }),
  );
  const take = (replica: number, id: number, chatId?: number) => all[replica % all.length]?.({ id, chatId });
  return { log, take };
}

function ids(count: number): readonly number[] {
  next += count;
  return Array.from({ length: count }, (_, at) => next - count + at);
}

const moment = () => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * 10));

describe('an update', () => {
  test('acts once, to however many replicas it comes, and however often', async () => {
    const { log, take } = intakes(moment);
    const all = ids(60);
    await Promise.all(all.flatMap((id, at) => [0, 1, 2, 0].map((replica) => take(replica, id, at % 7))));
    expect([...log.begun].sort((a, b) => a - b)).toEqual(all);
    expect(log.repeated).toHaveLength(180);
    expect(log.errors).toEqual([]);
  });

  test('whose handling failed half-way is not handled again', async () => {
    const { log, take } = intakes(() => Promise.reject(new Error('half-way')));
    const [id = 0] = ids(1);
    await expect(take(0, id, 5)).rejects.toThrow('half-way');
    await take(1, id, 5);
    expect([log.begun, log.repeated]).toEqual([[id], [id]]);
  });

  test('that a replica took and never handled, because it died, is handled by the next that gets it', async () => {
    const { log, take } = intakes(moment);
    const [id = 0] = ids(1);
    await replicas[0]?.turns.enter(id, 6);
    await replicas[0]?.close();
    await take(1, id, 6);
    expect(log.done).toEqual([id]);
  });

  test('is handled also while the database cannot be asked, once by each replica', async () => {
    const { log, take } = intakes(moment);
    const [id = 0] = ids(1);
    await replicas[0]?.close();
    await Promise.all([take(0, id, 5), take(0, id, 5)]);
    expect([log.done, log.repeated, log.errors.length]).toEqual([[id], [id], 1]);
  });
});

describe('an update that takes long', () => {
  const closing: (() => Promise<void>)[] = [];
  const errors: unknown[] = [];
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
    expect(errors.splice(0)).toEqual([]);
  });

  /** A replica whose time passes only when the test says so; when it never does, it has died. */
  function replica(): { readonly turns: Turns; readonly time: HandTurned; close(): Promise<void> } {
    const [{ news } = never()] = replicas;
    const { database, patient } = connectTo(schema.url(), 2);
    const time = handTurned();
    const { now, later } = time;
    const onError = (error: unknown) => void errors.push(error);
    const turns = createPostgresTurns({ database, holder: randomUUID(), news, now, later, onError });
    const close = async () => {
      turns.close();
      await Promise.all([database.close(), patient.close()]);
    };
    closing.push(close);
    return { turns, time, close };
  }

  test('acts once, and whoever else gets it waits until it is handled', async () => {
    const [slow, other] = [replica(), replica()];
    let finish = () => {};
    const { log, take } = intakes(() => new Promise<void>((resolve) => (finish = resolve)), [slow, other]);
    const [id = 0] = ids(1);
    const first = take(0, id);
    await until(() => log.begun.includes(id));
    let isSettled = false;
    const again = take(1, id)?.finally(() => (isSettled = true));
    for (let seconds = 0; seconds < 60; seconds += 5) {
      await age(id, 5);
      await Promise.all([slow.time.pass(5_000), other.time.pass(5_000)]);
      await until(async () => (await ageOf(id)) < 5);
    }
    expect([log.begun, log.repeated, isSettled]).toEqual([[id], [], false]);
    finish();
    await first;
    await until(async () => {
      await other.time.pass(500);
      return isSettled;
    });
    await again;
    expect([log.begun, log.done, log.repeated]).toEqual([[id], [id], [id]]);
  });

  test('is renewed also while it waits for its chat', async () => {
    const [before, waiting] = [replica(), replica()];
    const [one = 0, two = 0] = ids(2);
    await before.turns.enter(one, 12);
    const entering = waiting.turns.enter(two, 12);
    await until(async () => (await seen(two)) > 0);
    await age(two, 14);
    await until(async () => {
      await waiting.time.pass(1_000);
      return (await ageOf(two)) < 5;
    });
    await until(async () => {
      await waiting.time.pass(1_000);
      return (await Promise.race([entering, undefined])) !== undefined;
    });
  });

  test('is taken over when whoever had it died, and not before that is certain', async () => {
    const [dead, other] = [replica(), replica()];
    const { log, take } = intakes(moment, [other]);
    const [id = 0] = ids(1);
    await dead.turns.enter(id, undefined);
    await age(id, 10);
    const taking = take(0, id);
    for (let look = 0; look < 5; look += 1) {
      await other.time.pass(500);
      expect(await ageOf(id)).toBeGreaterThan(9);
    }
    expect(log.begun).toEqual([]);
    await age(id, 6);
    await until(async () => {
      await other.time.pass(500);
      return log.done.length > 0;
    });
    await taking;
    expect(log.done).toEqual([id]);
  });

  test('is not renewed by whoever comes back when another one has it', async () => {
    const [late, other] = [replica(), replica()];
    const [id = 0] = ids(1);
    await late.turns.enter(id, undefined);
    await age(id, 16);
    await other.turns.enter(id, undefined);
    await age(id, 10);
    await late.time.pass(5_000);
    await late.close();
    expect(await ageOf(id)).toBeGreaterThan(9);
  });

  test('is not renewed any more by a replica that has stopped', async () => {
    const stopped = replica();
    const [id = 0] = ids(1);
    await stopped.turns.enter(id, undefined);
    await stopped.close();
    await age(id, 10);
    await stopped.time.pass(60_000);
    expect(await ageOf(id)).toBeGreaterThan(9);
  });

  test('is not handled by a replica that stops while it waits for it', async () => {
    const [slow, stopping] = [replica(), replica()];
    const { log, take } = intakes(moment, [stopping]);
    const [id = 0] = ids(1);
    await slow.turns.enter(id, undefined);
    const waiting = take(0, id);
    let isSettled = false;
    waiting?.finally(() => (isSettled = true));
    await stopping.close();
    await until(async () => {
      await stopping.time.pass(500);
      return isSettled;
    });
    expect([log.begun, log.repeated]).toEqual([[], [id]]);
  });
});

describe('the updates of a chat', () => {
  test('are handled one after the other, in the order in which they come to whatever replica', async () => {
    const under = new Map<number, number>();
    const most = { together: 0, chats: 0 };
    const { log, take } = intakes(async ({ chatId = 0 }) => {
      under.set(chatId, (under.get(chatId) ?? 0) + 1);
      most.together = Math.max(most.together, under.get(chatId) ?? 0);
      most.chats = Math.max(most.chats, [...under.values()].filter((count) => count > 0).length);
      await moment();
      under.set(chatId, (under.get(chatId) ?? 0) - 1);
    });
    const all = ids(60);
    const handling: (Promise<void> | undefined)[] = [];
    for (const id of all) {
      handling.push(take(id, id, id % 4));
      // They come one after the other, and are not waited for.
      await until(async () => (await seen(id)) > 0);
    }
    await Promise.all(handling);
    expect(most.together).toBe(1);
    for (const chat of [0, 1, 2, 3]) {
      const ofChat = all.filter((id) => id % 4 === chat);
      expect(log.begun.filter((id) => id % 4 === chat)).toEqual(ofChat);
    }
  });

  test('wait for one that is handled elsewhere, and go on as soon as it is', async () => {
    let finish = () => {};
    const { log, take } = intakes((_, replica) =>
      replica === 0 ? new Promise<void>((resolve) => (finish = resolve)) : moment(),
    );
    const [slow = 0, quick = 0, another = 0] = ids(3);
    const first = take(0, slow, 8);
    await until(() => log.begun.includes(slow));
    const second = take(1, quick, 8);
    await take(1, another, 9);
    expect(log.done).toEqual([another]);
    finish();
    await Promise.all([first, second]);
    expect(log.done).toEqual([another, slow, quick]);
  });

  test('wait for one that hangs as long as was agreed on, and no longer; and the chat goes on as before', async () => {
    let finish = () => {};
    const { log, take } = intakes((_, replica) =>
      replica === 0 ? new Promise<void>((resolve) => (finish = resolve)) : moment(),
    );
    const [slow = 0, quick = 0, last = 0] = ids(3);
    const first = take(0, slow, 10);
    await until(() => log.begun.includes(slow));
    const before = performance.now();
    await take(1, quick, 10);
    const waited = performance.now() - before;
    expect(waited).toBeGreaterThan(times.order * 0.9);
    expect(waited).toBeLessThan(times.order * 2);
    const again = performance.now();
    await take(2, last, 10);
    expect(performance.now() - again).toBeLessThan(times.order / 2);
    finish();
    await first;
    expect(log.done).toEqual([quick, last, slow]);
  });
});

test('what nobody will ask for any more is removed', async () => {
  const name = schemaOf(schema.url());
  await schema.server.query(`
    insert into ${name}.updates_seen select -n, gen_random_uuid(), now() - interval '25 hours', true
      from generate_series(1, 25000) n;
    update ${name}.chat_turns set entered_at = now() - interval '2 hours';
  `);
  await replicas[0]?.tidy();
  const left = await schema.server.query(`
    select (select count(*) from ${name}.updates_seen where update_id < 0)::int as seen,
      (select count(*) from ${name}.chat_turns)::int as turns
  `);
  expect(left).toEqual([{ seen: 0, turns: 0 }]);
});

async function seen(id: number): Promise<number> {
  const name = schemaOf(schema.url());
  const rows = await schema.server.query(`select from ${name}.updates_seen where update_id = $1`, [id]);
  return rows.length;
}

/** So many seconds pass for the database, as far as that update is concerned. */
async function age(id: number, seconds: number): Promise<void> {
  const name = schemaOf(schema.url());
  await schema.server.query(
    `update ${name}.updates_seen set taken_at = taken_at - $2 * interval '1 second' where update_id = $1`,
    [id, seconds],
  );
}

/** In seconds: since when nobody has said that the update is worked on. */
async function ageOf(id: number): Promise<number> {
  const name = schemaOf(schema.url());
  const [row] = await schema.server.query(
    `select extract(epoch from clock_timestamp() - taken_at)::float8 as age from ${name}.updates_seen where update_id = $1`,
    [id],
  );
  return Number(row?.['age']);
}

function never(): never {
  throw new Error('There is none.');
}
