import { afterEach, expect, test } from 'vitest';
import { killAll } from './derek.ts';
import { closeAccount, keyOfPosted } from './faults/account.ts';
import { startBot } from './faults/bot.ts';
import { chanceOf } from './faults/chance.ts';
import { openNewsroom } from './faults/content.ts';
import { gather } from './faults/crowd.ts';
import { faultNames } from './faults/faults.ts';
import { keepLedger } from './faults/ledger.ts';
import { readRecords } from './faults/records.ts';
import { seedState } from './faults/seed.ts';
import { startTelegram } from './faults/telegram.ts';
import { runTrial } from './faults/trial.ts';
import { judge } from './faults/verdict.ts';

afterEach(killAll);

/** The longer trial is `npm run faults`; another seed decides otherwise: `SEED=… npx vitest run tests/process/faults.test.ts`. */
const seed = Number(process.env['SEED'] ?? 5);

test(`whatever breaks, everybody gets everything, and twice only what was in flight (SEED=${seed})`, async () => {
  const trial = await runTrial({ subscribers: 100, kills: 8, seed, enforceRates: false, timeouts: false });
  const { complaints, figures } = judge(trial);
  expect(complaints).toEqual([]);
  expect(trial.lostByKills).toHaveLength(8);
  for (const name of faultNames) expect([...trial.ledger.faults.keys()]).toContain(name);
  expect(figures.sent).toBeGreaterThan(100);
  expect(figures.lostByFaults).toBeGreaterThan(0);
  expect(figures.lostByKills).toBeGreaterThan(0);
  expect(figures.doubledItems).toBe(figures.lostItems);
  expect(figures.corrected).toBeGreaterThan(100);
  expect(trial.upgraded.size).toBeGreaterThan(0);
  expect(trial.away.all).toBeGreaterThan(0);
  expect(trial.away.paused).toBe(trial.away.all);
}, 120_000);

test('SIGTERM in the middle of a broadcast: what is in flight is finished and written down, and nothing comes twice', async () => {
  const chance = chanceOf(seed);
  const telegram = await startTelegram({ chance, enforceRates: false });
  const ledger = keepLedger(telegram.world);
  const newsroom = await openNewsroom();
  const { members } = gather(telegram.world, 90, chance.stream('crowd'));
  const state = await seedState(members, newsroom.folder);
  await newsroom.write('trial-nickel');
  const parts = { token: telegram.token, apiRoot: telegram.address, state, data: newsroom.folder, ledger };

  const first = startBot(parts);
  // The answer to the last of them is still on its way.
  await first.calls(30, 30_000);
  const asked = performance.now();
  first.process.signal('SIGTERM');
  expect(await first.process.ended).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  await telegram.hungUp();
  const lost = closeAccount(ledger, await readRecords(state), new Map(), new Set());
  expect(lost).toBe(0);
  expect(ledger.posted.length).toBeGreaterThanOrEqual(30);
  expect(ledger.posted.length).toBeLessThan(members.length);

  const second = startBot(parts);
  expect((await second.idle()).isDone).toBe(true);
  second.process.signal('SIGTERM');
  expect(await second.process.ended).toBe(0);
  expect(ledger.posted.map(keyOfPosted).sort()).toEqual(members.map(({ key }) => key).sort());
  await telegram.close();
}, 60_000);
