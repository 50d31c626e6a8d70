import { describe, expect, it, test } from 'vitest';
import { anchor, latestDue, nextSlot } from '../../src/digests/slots/due.ts';
import { instantOf, localMinute } from '../../src/digests/slots/localTime.ts';
import { start } from '../../src/digests/slots/reschedule.ts';
import type { Schedule, Slot } from '../../src/digests/subscription.ts';
import { almaty, at, utc } from './slots.tables.ts';

test.each<[what: string, slot: Slot, zone: string, moment: string]>([
  ['no summer time', '2026-11-22T09:00', 'Europe/Istanbul', '2026-11-22T06:00Z'],
  ['a quarter of an hour', '2026-11-22T09:00', 'Asia/Kathmandu', '2026-11-22T03:15Z'],
  ['Almaty before its change of 1 March 2024', '2024-02-29T09:00', 'Asia/Almaty', '2024-02-29T03:00Z'],
  ['Almaty after it', '2024-03-01T09:00', 'Asia/Almaty', '2024-03-01T04:00Z'],
  ['the hour that Almaty had twice', '2024-02-29T23:30', 'Asia/Almaty', '2024-02-29T17:30Z'],
  ['the last minute before summer', '2026-03-08T01:59', 'America/New_York', '2026-03-08T06:59Z'],
  ['an hour that is skipped', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30Z'],
  ['an hour that comes twice', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z'],
  ['the hour behind it', '2026-11-01T02:00', 'America/New_York', '2026-11-01T07:00Z'],
  ['half an hour that is skipped', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45Z'],
  ['half an hour that comes twice', '2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z'],
  ['the day that Samoa skipped', '2011-12-30T09:00', 'Pacific/Apia', '2011-12-30T19:00Z'],
  ['the day after it', '2011-12-31T09:00', 'Pacific/Apia', '2011-12-30T19:00Z'],
])('%s: %s in %s is %s', (_, slot, zone, moment) => {
  expect(utc(instantOf(slot, zone))).toBe(moment);
});

test.each<[moment: string, zone: string, slot: Slot]>([
  ['2026-11-22T04:00:59.999Z', 'Asia/Almaty', '2026-11-22T09:00'],
  ['2026-11-01T05:30Z', 'America/New_York', '2026-11-01T01:30'],
  ['2026-11-01T06:30Z', 'America/New_York', '2026-11-01T01:30'],
  ['2026-12-31T19:00Z', 'Asia/Almaty', '2027-01-01T00:00'],
])('at %s the clocks of %s show %s', (moment, zone, slot) => {
  expect(localMinute(zone, at(moment))).toBe(slot);
});

test.each<[what: string, change: Partial<Schedule>, last: Slot, next: Slot]>([
  ['daily', {}, '2026-11-22T09:00', '2026-11-23T09:00'],
  ['daily, earlier on that day', {}, '2026-11-22T08:59', '2026-11-22T09:00'],
  ['daily over new year', {}, '2026-12-31T09:00', '2027-01-01T09:00'],
  ['daily, 29 February', {}, '2028-02-28T09:00', '2028-02-29T09:00'],
  ['daily, no 29 February', {}, '2027-02-28T09:00', '2027-03-01T09:00'],
  ['workdays, on a Friday', { cadence: 'workdays' }, '2026-11-20T09:00', '2026-11-23T09:00'],
  ['workdays, on a Sunday', { cadence: 'workdays' }, '2026-11-22T10:00', '2026-11-23T09:00'],
  ['weekly, a week on', { cadence: 'weekly', weekday: 7 }, '2026-11-22T09:00', '2026-11-29T09:00'],
  ['weekly, later that day', { cadence: 'weekly', weekday: 7 }, '2026-11-22T08:00', '2026-11-22T09:00'],
  ['weekly, over new year', { cadence: 'weekly', weekday: 5 }, '2026-12-26T09:00', '2027-01-01T09:00'],
  ['midnight', { time: '00:00' }, '2026-11-22T00:00', '2026-11-23T00:00'],
])('the next one of %s', (_, change, last, slot) => {
  const schedule = { ...almaty, ...change };
  expect(nextSlot(schedule, last)).toEqual({ slot, at: instantOf(slot, 'Asia/Almaty') });
});

describe('what is due', () => {
  const weekly: Schedule = { ...almaty, cadence: 'weekly', weekday: 3 };

  it.each<[what: string, schedule: Schedule, last: Slot, now: string, due: Slot | undefined]>([
    ['a minute early', almaty, '2026-11-21T09:00', '2026-11-22T03:59:59Z', undefined],
    ['on time', almaty, '2026-11-21T09:00', '2026-11-22T04:00Z', '2026-11-22T09:00'],
    ['used already', almaty, '2026-11-22T09:00', '2026-11-22T04:00Z', undefined],
    ['a day asleep', almaty, '2026-11-20T09:00', '2026-11-22T05:00Z', '2026-11-22T09:00'],
    ['a year asleep', almaty, '2025-11-20T09:00', '2026-11-22T05:00Z', '2026-11-22T09:00'],
    ['a weekly one after a year', weekly, '2025-11-19T09:00', '2026-11-22T05:00Z', '2026-11-18T09:00'],
    ['moved west since', almaty, '2026-11-23T09:00', '2026-11-22T05:00Z', undefined],
  ])('%s', (_, schedule, last, now, due) => {
    expect(latestDue(schedule, last, at(now))).toBe(due);
  });

  it('comes once in an hour that comes twice', () => {
    const schedule: Schedule = { ...almaty, zone: 'America/New_York', time: '01:30' };
    expect(latestDue(schedule, '2026-10-31T01:30', at('2026-11-01T05:30Z'))).toBe('2026-11-01T01:30');
    expect(latestDue(schedule, '2026-11-01T01:30', at('2026-11-01T06:30Z'))).toBeUndefined();
    // Missed the first time, and the clock has been set back: it has come all the same.
    expect(latestDue(schedule, '2026-10-31T01:30', at('2026-11-01T06:10Z'))).toBe('2026-11-01T01:30');
  });

  it('may have come before the clocks were set back over midnight', () => {
    const schedule: Schedule = { ...almaty, zone: 'America/St_Johns', time: '00:00' };
    const now = at('2009-11-01T02:40Z');
    expect(localMinute('America/St_Johns', now)).toBe('2009-10-31T23:10');
    expect(latestDue(schedule, '2009-10-31T00:00', now)).toBe('2009-11-01T00:00');
  });

  it('comes after the gap in an hour that is skipped', () => {
    const schedule: Schedule = { ...almaty, zone: 'America/New_York', time: '02:30' };
    expect(latestDue(schedule, '2026-03-07T02:30', at('2026-03-08T07:29Z'))).toBeUndefined();
    expect(latestDue(schedule, '2026-03-07T02:30', at('2026-03-08T07:30Z'))).toBe('2026-03-08T02:30');
  });

  it('is one digest for the day that Samoa skipped and the next', () => {
    const schedule: Schedule = { ...almaty, zone: 'Pacific/Apia' };
    const next = nextSlot(schedule, '2011-12-29T09:00');
    expect(utc(next?.at)).toBe('2011-12-30T19:00Z');
    expect(latestDue(schedule, '2011-12-29T09:00', next?.at ?? 0)).toBe('2011-12-31T09:00');
  });

  it('is for a new subscription what comes after now', () => {
    expect(anchor(almaty, at('2026-11-22T03:59Z'))).toBe('2026-11-21T09:00');
    expect(anchor(almaty, at('2026-11-22T04:00Z'))).toBe('2026-11-22T09:00');
    expect(utc(start(almaty, at('2026-11-22T05:00Z')).nextAt)).toBe('2026-11-23T04:00Z');
  });
});

test('a zone that nobody knows is an error', () => {
  expect(() => nextSlot({ ...almaty, zone: 'Asia/Atlantis' }, '2026-11-22T09:00')).toThrow(RangeError);
});

test('10,000 subscriptions that are due at nine are soon read', () => {
  const now = at('2026-11-22T09:00Z');
  const zones = Intl.supportedValuesOf('timeZone');
  const schedules = Array.from({ length: 10_000 }, (_, place) => ({
    ...almaty,
    zone: zones[place % zones.length] ?? 'UTC',
  }));
  const started = performance.now();
  const due = schedules.filter((schedule) => {
    const slot = latestDue(schedule, '2026-11-01T09:00', now);
    return slot !== undefined && nextSlot(schedule, slot) !== null;
  });
  const milliseconds = performance.now() - started;
  expect(due).toHaveLength(10_000);
  console.info(`latestDue and nextSlot of 10,000 subscriptions: ${Math.round(milliseconds)} ms`);
  // A third of a second on a machine with nothing else to do, which this one is not while tests run.
  expect(milliseconds).toBeLessThan(5_000);
});
