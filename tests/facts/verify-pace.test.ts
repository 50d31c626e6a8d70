import { describe, expect, it } from 'vitest';
import { createPace, inParallel } from '../../src/facts/verify/pace.ts';
import { folderWith } from './content.ts';
import { article, contentOf, serve, verify } from './verify-site.ts';

const phrase = 'более 100 ИИ-агентов';
const good = article(`Работают ${phrase}.`);

describe('the pace', () => {
  it('leaves a pause between two requests to a host, and none before another host', async () => {
    let now = 0;
    const log: string[] = [];
    const pace = createPace({
      clock: () => new Date(now),
      delay: async (milliseconds) => {
        log.push(`wait ${milliseconds}`);
        now += milliseconds;
      },
      pauseMilliseconds: 1000,
    });
    const ask = (host: string, took: number) =>
      pace(host, async () => {
        log.push(`${host} at ${now}`);
        now += took;
      });
    await ask('one', 300);
    await ask('two', 100);
    await ask('one', 0);
    now += 5000;
    await ask('one', 0);
    expect(log).toEqual(['one at 0', 'two at 300', 'wait 900', 'one at 1300', 'one at 6300']);
  });

  it('goes on after a failure, and does not wait for a clock that was set back', async () => {
    let now = 1_000_000;
    const waits: number[] = [];
    const delay = async (milliseconds: number) => waits.push(milliseconds);
    const pace = createPace({ clock: () => new Date(now), delay, pauseMilliseconds: 1000 });
    const broken = pace('one', () => Promise.reject(new Error('no')));
    await expect(broken).rejects.toThrow('no');
    now = 0;
    expect(await pace('one', async () => 'fine')).toBe('fine');
    expect(waits).toEqual([1000]);
  });

  it('is one request at a time to a host, in the order of the sources, and several hosts at once', async () => {
    const [first, second] = await Promise.all([
      serve({ '/1': good, '/2': good, '/3': good }),
      serve({ '/4': good }),
    ]);
    const urls = [
      `${first.url}/1`,
      `${second.url}/4`,
      `${first.url}/2`,
      `${first.url}/3`,
      `${first.url}/1#again`,
    ];
    const content = contentOf(urls.map((url, index) => ({ id: `s${index}`, url, phrases: [phrase] })));
    const waits: number[] = [];
    const { code } = await verify({
      folder: await folderWith(content),
      delay: async (milliseconds) => waits.push(milliseconds),
    });
    expect(code).toBe(0);
    expect([first.asked, second.asked]).toEqual([['/1', '/2', '/3', '/1'], ['/4']]);
    expect([first.busiest, second.busiest]).toEqual([1, 1]);
    expect(waits).toEqual([1000, 1000, 1000]);
  });

  it('asks for an address once, however many sources have it', async () => {
    const site = await serve({ '/a': good });
    const content = contentOf(['one', 'two'].map((id) => ({ id, url: `${site.url}/a`, phrases: [phrase] })));
    const { code } = await verify({ folder: await folderWith(content) });
    expect([code, site.asked]).toEqual([0, ['/a']]);
  });

  it('works on so many things at a time, and keeps their order', async () => {
    let underWay = 0;
    let most = 0;
    const results = await inParallel([5, 4, 3, 2, 1, 0], 4, async (turns) => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      underWay -= 1;
      return turns;
    });
    expect([results, most]).toEqual([[5, 4, 3, 2, 1, 0], 4]);
  });
});
