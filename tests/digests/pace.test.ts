import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace, type Pace, telegramsPace } from '../../src/digests/pace.ts';
import type { ChatKind } from '../../src/digests/subscription.ts';

/** Time that passes only when something waits for it; `late`: how late each timer is, in milliseconds. */
function clockwork(late: () => number = () => 0) {
  let now = 0;
  const timers: { at: number; readonly callback: () => void }[] = [];
  return {
    now: () => now,
    later: (callback: () => void, milliseconds: number) => {
      const timer = { at: now + milliseconds + late(), callback };
      timers.push(timer);
      return () => {
        timers.splice(timers.indexOf(timer), 1);
      };
    },
    /** Lets time pass until nothing waits any more, or until a moment. */
    run: async (until = Number.POSITIVE_INFINITY) => {
      for (;;) {
        await new Promise(setImmediate);
        timers.sort((one, other) => one.at - other.at);
        const next = timers[0];
        if (!next || next.at > until) break;
        timers.shift();
        now = Math.max(now, next.at);
        next.callback();
      }
      if (until !== Number.POSITIVE_INFINITY) now = Math.max(now, until);
    },
  };
}

async function broadcast(pace: Pace, now: () => number, chats: readonly (readonly [number, ChatKind])[]) {
  const sent: number[] = [];
  await Promise.all(
    chats.map(async ([chat, kind]) => {
      if (await pace.enter(chat, kind)) sent.push(now());
    }),
  );
  return sent;
}

function mostWithin(times: readonly number[], milliseconds: number): number {
  return Math.max(
    ...times.map((from) => times.filter((time) => time >= from && time < from + milliseconds).length),
  );
}

/** Never more than 30 in a second, and at least that share of it over all. */
function expectFullPace(times: readonly number[], messages: number, share: number): void {
  expect(times).toHaveLength(messages);
  const sorted = times.toSorted((one, other) => one - other);
  expect(mostWithin(sorted, 1_000)).toBeLessThanOrEqual(30);
  const seconds = ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / 1_000;
  expect((messages - 1) / seconds).toBeGreaterThan(30 * share);
}

const people = (count: number) =>
  Array.from({ length: count }, (_, at): readonly [number, ChatKind] => [at + 1, 'private']);

describe('the pace over all', () => {
  test('never lets more than 30 through in a second, and uses 99 of 100 of that', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 2, noNaN: true })), async (lateness) => {
        const time = clockwork(() => lateness.next().value ?? 0);
        const pace = createPace({ limits: telegramsPace, ...time });
        const sending = broadcast(pace, time.now, people(300));
        await time.run();
        const sent = await sending;
        expectFullPace(sent, 300, 0.99);
      }),
      { numRuns: 10 },
    );
  });

  test('is kept where messages are counted, though some are long on their way', async () => {
    const time = clockwork();
    const pace = createPace({ limits: telegramsPace, ...time });
    const arrived: number[] = [];
    await Promise.all([
      ...people(400).map(async ([chat, kind]) => {
        const answered = await pace.enter(chat, kind);
        const onItsWay = chat % 40 === 1 ? 80 : 5;
        arrived.push(time.now() + onItsWay);
        if (answered) time.later(() => answered('answered'), onItsWay);
      }),
      time.run(),
    ]);
    expectFullPace(arrived, 400, 0.97);
  });

  test('is kept there also when it is never heard that one arrived, only that the connection broke', async () => {
    const time = clockwork();
    const pace = createPace({ limits: telegramsPace, ...time });
    const arrived: number[] = [];
    await Promise.all([
      ...people(400).map(async ([chat, kind]) => {
        const known = await pace.enter(chat, kind);
        const isLost = chat % 40 === 1;
        arrived.push(time.now() + (isLost ? 80 : 5));
        if (known) time.later(() => known(isLost ? 'lost' : 'answered'), isLost ? 80 : 10);
      }),
      time.run(),
    ]);
    expectFullPace(arrived, 400, 0.97);
  });

  test('leaves room as long as it was asked to, the most that was asked for, and uses all of it afterwards', async () => {
    const time = clockwork();
    const pace = createPace({ limits: telegramsPace, ...time });
    pace.leaveRoom(3, 10_000);
    pace.leaveRoom(5, 4_000);
    pace.leaveRoom(1, 8_000);
    const sending = broadcast(pace, time.now, people(600));
    await time.run();
    const sent = await sending;
    const most = (from: number, to: number) =>
      mostWithin(
        sent.filter((moment) => moment >= from && moment < to),
        1_000,
      );
    expect([most(0, 4_000), most(4_000, 10_000), most(10_000, 20_000)]).toEqual([25, 27, 30]);
  });

  test('lets nobody through while Telegram has told it to wait, and then goes on', async () => {
    const time = clockwork();
    const pace = createPace({ limits: telegramsPace, ...time });
    pace.pause(35_000);
    const sending = broadcast(pace, time.now, people(3));
    await time.run();
    const sent = await sending;
    expect(sent).toHaveLength(3);
    expect(Math.min(...sent)).toBeGreaterThanOrEqual(35_000);
  });

  test('lets answers to people go first: what waits makes room for them', async () => {
    const time = clockwork();
    const pace = createPace({ limits: telegramsPace, ...time });
    for (let count = 0; count < 10; count += 1) pace.note(900 + count, 'private');
    const sending = broadcast(pace, time.now, people(1));
    await time.run();
    expect((await sending)[0]).toBeGreaterThanOrEqual(10 * telegramsPace.between - telegramsPace.catchUp);
  });

  test('turns everybody away once it was stopped', async () => {
    const time = clockwork();
    const pace = createPace({ limits: telegramsPace, ...time });
    pace.pause(1_000_000);
    const sending = broadcast(pace, time.now, people(5));
    expect(pace.waiting).toBe(5);
    pace.stop();
    expect(await sending).toEqual([]);
    expect(await pace.enter(1, 'private')).toBe(false);
  });
});

describe('the pace of a chat', () => {
  test('is one a second', async () => {
    const time = clockwork();
    const pace = createPace({ limits: telegramsPace, ...time });
    expect(pace.chatWait(1, 'private')).toBe(0);
    await pace.enter(1, 'private');
    expect(pace.chatWait(1, 'private')).toBe(telegramsPace.chat);
    expect(pace.chatWait(2, 'private')).toBe(0);
    await time.run(telegramsPace.chat);
    expect(pace.chatWait(1, 'private')).toBe(0);
  });

  test('is one a second where messages are counted, though each is differently long on its way', async () => {
    const limits = { ...telegramsPace, between: 0, overall: { window: 1_006, most: 1_000 } };
    const little = [25, 49, 25, 31, 48, 26];
    const much = [25, 300, 25, 120, 25, 700, 25];
    for (const ways of [little, much]) {
      const time = clockwork();
      const pace = createPace({ limits, ...time });
      const send = async (chat: number, way: number, became: 'answered' | 'lost') => {
        await time.run(time.now() + pace.chatWait(chat, 'private'));
        const known = await pace.enter(chat, 'private');
        // A little is in no answer: on their way back some are as much faster.
        const heard = way < 50 ? 50 : way + 25;
        if (known) time.later(() => known(became), heard);
        return time.now() + way;
      };
      // Of other chats it learns what is usual.
      for (let chat = 2; chat < 400; chat += 1) {
        await send(chat, 25, 'answered');
        await time.run(time.now() + 100);
      }
      const arrived: number[] = [];
      for (const [at, way] of ways.entries()) {
        arrived.push(await send(1, way, at % 4 === 1 ? 'lost' : 'answered'));
        // Which of them is answered before the next one leaves is known then.
        await time.run(time.now() + 800);
      }
      const apart = arrived.slice(1).map((moment, at) => moment - (arrived[at] ?? 0));
      expect(Math.min(...apart)).toBeGreaterThanOrEqual(1_000);
      expect(Math.max(...apart)).toBeLessThan(1_800);
    }
  });

  test('is twenty a minute in a group, and in a channel', async () => {
    for (const kind of ['group', 'channel'] as const) {
      const time = clockwork();
      const pace = createPace({ limits: telegramsPace, ...time });
      const sent: number[] = [];
      for (let count = 0; count < 45; count += 1) {
        await time.run(time.now() + pace.chatWait(-1, kind));
        pace.note(-1, kind);
        sent.push(time.now());
      }
      expect(mostWithin(sent, 60_000)).toBe(20);
      expect(mostWithin(sent, 1_000)).toBe(1);
    }
  });
});
