import { beforeEach, describe, expect, test } from 'vitest';
import { createLeadership, type Leadership, leaseTimes } from '../../src/replicas/leadership.ts';
import type { SenderLease } from '../../src/replicas/lease.ts';
import { type HandTurned, handTurned, turns } from './time.ts';

/** The lease by the rules of the port, with a clock that all processes' clocks go along with. */
function keptLease(now: () => number) {
  let row = { holder: '', token: 0, until: Number.NEGATIVE_INFINITY };
  const state = { isAway: false };
  const lease: SenderLease = {
    take: async ({ holder, forMs }) => {
      if (state.isAway) throw new Error('the database is away');
      if (row.holder !== holder && row.until > now()) return { kind: 'taken', freeInMs: row.until - now() };
      row = { holder, token: row.token + Number(row.holder !== holder), until: now() + forMs };
      return { kind: 'held', token: row.token };
    },
    release: async (holder) => {
      if (row.holder === holder) row = { ...row, until: Number.NEGATIVE_INFINITY };
    },
  };
  return { lease, state, row: () => row };
}

interface Process {
  readonly leadership: Leadership;
  readonly time: HandTurned;
  readonly log: string[];
  readonly running: Promise<void>;
}

let common: HandTurned;
let kept: ReturnType<typeof keptLease>;

beforeEach(() => {
  common = handTurned();
  kept = keptLease(common.now);
});

/** @param time its own clock; what it does happens only when that is turned */
async function start(holder: string, time: HandTurned = handTurned()): Promise<Process> {
  const log: string[] = [];
  const leadership = createLeadership({
    lease: kept.lease,
    holder,
    behind: () => 0,
    now: time.now,
    later: time.later,
    report: (event) => void (event.kind === 'reached' || log.push(event.kind)),
  });
  const running = leadership.run(async (signal) => {
    log.push('begins');
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    log.push('ends');
  });
  await turns();
  return { leadership, time, log, running };
}

/** The same time passes everywhere, in small steps. */
async function pass(milliseconds: number, ...processes: readonly Process[]): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 100) {
    common.jump(100);
    for (const { time } of processes) await time.pass(100);
  }
}

/** All that is true of everybody at once. */
function leaders(...processes: readonly Process[]): number {
  return processes.filter(({ leadership }) => leadership.term() !== undefined).length;
}

describe('of two processes', () => {
  test('one leads, as long as it lives', async () => {
    const [one, other] = [await start('one'), await start('other')];
    for (let second = 0; second < 60; second += 1) {
      await pass(1_000, one, other);
      expect([one.leadership.term(), other.leadership.term()]).toEqual([1, undefined]);
    }
    expect(one.log).toEqual(['leads', 'begins']);
  });

  test('the other takes over within ten seconds when the first dies', async () => {
    const [one, other] = [await start('one'), await start('other')];
    await pass(4_000, one, other);
    // It has just renewed its lease, and is not heard of any more.
    await pass(leaseTimes.lasts + 100, other);
    expect(leaseTimes.lasts).toBeLessThan(9_500);
    expect(other.leadership.term()).toBe(2);
  });

  test('the other takes over at once when the first lets go, after its work has ended', async () => {
    const [one, other] = [await start('one'), await start('other')];
    await pass(1_000, one, other);
    await one.leadership.stop(async () => void one.log.push('finished'));
    expect(one.log.slice(-2).sort()).toEqual(['ends', 'finished']);
    other.leadership.hurry();
    await turns();
    expect(other.leadership.term()).toBe(2);
    await one.running;
  });

  test('one that was stopped and comes back does not lead, before anything else has happened in it', async () => {
    const [one, other] = [await start('one'), await start('other')];
    await pass(4_000, one, other);
    one.time.jump(20_000);
    await pass(20_000, other);
    expect([one.leadership.term(), other.leadership.term()]).toEqual([undefined, 2]);
    await pass(5_000, one, other);
    expect([one.leadership.term(), other.leadership.term()]).toEqual([undefined, 2]);
    expect(one.log).toEqual(['leads', 'begins', 'stands-by', 'ends']);
  });

  test('never both lead, whatever they are stopped for', async () => {
    const [one, other] = [await start('one'), await start('other')];
    let state = 7;
    const chance = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    let changes = 0;
    let last: Process | undefined;
    for (let round = 0; round < 60; round += 1) {
      const stopped = chance() < 0.5 ? one : other;
      const running = stopped === one ? other : one;
      for (let at = 0, milliseconds = chance() * 15_000; at < milliseconds; at += 100) {
        common.jump(100);
        stopped.time.jump(100);
        await running.time.pass(100);
        expect(leaders(one, other)).toBeLessThanOrEqual(1);
      }
      for (let at = 0; at < 3_000; at += 100) {
        await pass(100, one, other);
        expect(leaders(one, other)).toBeLessThanOrEqual(1);
      }
      const now = [one, other].find(({ leadership }) => leadership.term() !== undefined);
      if (now !== last) changes += 1;
      last = now ?? last;
    }
    expect(changes).toBeGreaterThan(5);
  });
});

describe('a process', () => {
  test('stops leading before its lease can have ended, when it cannot be renewed; and goes on when it can', async () => {
    const one = await start('one');
    await pass(3_500, one);
    kept.state.isAway = true;
    let led = 0;
    while (one.leadership.term() !== undefined) {
      await pass(100, one);
      led += 100;
    }
    expect(kept.row().until - common.now()).toBeGreaterThanOrEqual(leaseTimes.margin - 200);
    expect(led).toBeLessThanOrEqual(leaseTimes.lasts - leaseTimes.margin);
    kept.state.isAway = false;
    await pass(1_000, one);
    // Nobody else has led meanwhile.
    expect(one.leadership.term()).toBe(1);
    expect(one.log.filter((each) => each !== 'unreachable')).toEqual([
      'leads',
      'begins',
      'stands-by',
      'ends',
      'leads',
      'begins',
    ]);
  });

  test('whose lease went to another one and came back has a new term, and begins anew', async () => {
    const [one, other] = [await start('one'), await start('other')];
    await pass(1_000, one, other);
    one.time.jump(12_000);
    await pass(12_000, other);
    await other.leadership.stop(async () => {});
    await pass(1_000, one);
    expect(one.leadership.term()).toBe(3);
    expect(one.log).toEqual(['leads', 'begins', 'stands-by', 'ends', 'leads', 'begins']);
  });

  test('whose work fails tells so', async () => {
    const time = handTurned();
    const leadership = createLeadership({
      ...time,
      lease: kept.lease,
      holder: 'one',
      behind: () => 0,
      report: () => {},
    });
    await expect(leadership.run(() => Promise.reject(new Error('the token was revoked')))).rejects.toThrow(
      'revoked',
    );
    await leadership.stop(async () => {});
    expect(leadership.term()).toBeUndefined();
  });
});
