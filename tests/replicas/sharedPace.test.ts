import { describe, expect, test } from 'vitest';
import { createPace, type Pace, telegramsPace } from '../../src/digests/pace.ts';
import { createRates } from '../../src/playground/world/rates.ts';
import type { News } from '../../src/replicas/news.ts';
import { sharePace, takeOverPace } from '../../src/replicas/sharedPace.ts';
import { chanceOf } from '../process/faults/chance.ts';
import { type HandTurned, handTurned } from './time.ts';

/** Processes that tell each other at once what they have to tell. */
function company() {
  const listeners: ((news: News) => void)[] = [];
  const time = handTurned();
  const told: News[] = [];
  return {
    time,
    told,
    join: (leads: boolean): Pace => {
      const at = listeners.length;
      return sharePace(createPace({ limits: telegramsPace, ...time }), {
        leads: () => leads,
        repeat: (work, everyMs) => again(work, everyMs, time),
        news: {
          tell: (news) => {
            told.push(news);
            for (const [other, listener] of listeners.entries()) if (other !== at) listener(news);
          },
          hear: (listener) => void listeners.push(listener),
        },
      });
    },
  };
}

function again(work: () => void, everyMs: number, time: HandTurned): void {
  time.later(() => {
    work();
    again(work, everyMs, time);
  }, everyMs);
}

/** How many digests get through in so many seconds, when very many wait. */
async function broadcast(pace: Pace, seconds: number, time: HandTurned): Promise<number> {
  let through = 0;
  for (let chat = 1; chat <= 31 * seconds; chat += 1)
    void pace.enter(chat, 'private').then(() => (through += 1));
  await time.pass(seconds * 1_000);
  return through;
}

/** Telegram, counting what it is sent. */
function judge(time: HandTurned) {
  const rates = createRates(() => new Date(time.now()), true);
  const seen = { taken: 0, refused: 0 };
  let chat = 0;
  return {
    seen,
    take: () => {
      chat += 1;
      const wait = rates.take({ id: chat, type: 'private', first_name: 'Reader' });
      seen[wait === undefined ? 'taken' : 'refused'] += 1;
    },
  };
}

/** Digests to ever other people, as fast as the pace lets them through. */
function sendDigests(pace: Pace, seconds: number, telegram: ReturnType<typeof judge>): void {
  for (let chat = 1; chat <= 31 * seconds; chat += 1)
    void pace.enter(chat, 'private').then((through) => {
      if (through) telegram.take();
    });
}

describe('a process that takes over', () => {
  test('begins as if a second had just been used up', async () => {
    const { time, join } = company();
    const pace = join(true);
    takeOverPace(pace);
    expect(await broadcast(pace, 1, time)).toBe(0);
  });

  test.each([1, 7, 42, 99])(
    'leaves room for what the one before sends when it was stopped and goes on (chance %i)',
    async (seed) => {
      const { time, join } = company();
      const telegram = judge(time);
      const chance = chanceOf(seed);
      const next = join(true);
      takeOverPace(next);
      for (let turn = 0; turn < 4; turn += 1)
        time.later(
          () => {
            // What the pace had let through in one moment, and one that was waiting for its connection.
            for (let message = 0; message < 3; message += 1) telegram.take();
          },
          chance.between(2_000 + 5_000 * turn, 5_000 + 5_000 * turn),
        );
      sendDigests(next, 25, telegram);
      await time.pass(22_000);
      expect(telegram.seen.refused).toBe(0);
      expect(telegram.seen.taken).toBeGreaterThan(20 * 26);
    },
  );

  test('uses all of the pace when nobody can be sending beside it any more', async () => {
    const { time, join } = company();
    const next = join(true);
    takeOverPace(next);
    await time.pass(120_000);
    expect(await broadcast(next, 10, time)).toBeGreaterThanOrEqual(297);
  });
});

describe('the pace over several processes', () => {
  test.each([1, 7, 42, 99])(
    'is kept though others answer people in between, once that is known (chance %i)',
    async (seed) => {
      const { time, join } = company();
      const telegram = judge(time);
      const chance = chanceOf(seed);
      const [leader, other] = [join(true), join(false)];
      const answer = () => {
        other.note(9_001, 'private');
        telegram.take();
        time.later(answer, chance.between(250, 3_000));
      };
      answer();
      await time.pass(500);
      sendDigests(leader, 30, telegram);
      await time.pass(25_000);
      expect(telegram.seen.refused).toBe(0);
      expect(telegram.seen.taken).toBeGreaterThan(25 * 28);
    },
  );

  test('digests leave room for the answers of all', async () => {
    const { time, told, join } = company();
    const [leader, one, other] = [join(true), join(false), join(false)];
    const answer = () => {
      one.note(9_001, 'private');
      other.note(9_002, 'private');
      time.later(answer, 200);
    };
    answer();
    await time.pass(2_000);
    const digests = await broadcast(leader, 20, time);
    // Ten answers a second.
    expect(digests).toBeLessThanOrEqual(20 * 20);
    expect(digests).toBeGreaterThan(20 * 18);
    // A number five times a second from each at most, and only while there is something to tell.
    expect(told.filter(({ kind }) => kind === 'answers').length).toBeLessThanOrEqual(2 * 5 * 22);
  });

  test('nobody tells of no answers, nor does who makes room itself', async () => {
    const { time, told, join } = company();
    const leader = join(true);
    join(false);
    for (let count = 0; count < 5; count += 1) leader.note(count, 'private');
    await time.pass(5_000);
    expect(told).toEqual([]);
  });

  test('what Telegram tells one to wait all wait, and it is told once', async () => {
    const { told, join } = company();
    const [leader, one, other] = [join(true), join(false), join(false)];
    for (let message = 0; message < 40; message += 1) one.pause(30_000);
    expect([leader, one, other].map((each) => each.paused())).toEqual([30_000, 30_000, 30_000]);
    expect(told).toEqual([{ kind: 'pause', milliseconds: 30_000 }]);
  });
});
