import { describe, expect, test } from 'vitest';
import { createPace, type Pace, telegramsPace } from '../../src/digests/pace.ts';
import type { News } from '../../src/replicas/news.ts';
import { sharePace } from '../../src/replicas/sharedPace.ts';
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

describe('the pace over several processes', () => {
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
    // A number a second from each, and only while there is something to tell.
    expect(told.filter(({ kind }) => kind === 'answers').length).toBeLessThanOrEqual(2 * 22);
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
