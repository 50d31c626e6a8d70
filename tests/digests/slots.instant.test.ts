import { describe, expect, it, test } from 'vitest';
import { latestDue, nextSlot } from '../../src/digests/slots/due.ts';
import { quietUntil } from '../../src/digests/slots/quiet.ts';
import { start } from '../../src/digests/slots/reschedule.ts';
import type { Schedule } from '../../src/digests/subscription.ts';
import { almaty, at, utc } from './slots.tables.ts';

describe('as it happens', () => {
  const instant: Schedule = { ...almaty, cadence: 'instant', quiet: { from: '22:00', to: '07:00' } };
  const noon = at('2026-11-22T07:00Z');

  it('waits for news, not for the clock', () => {
    expect(nextSlot(instant, '2026-11-22T09:00')).toBeNull();
    expect(start(instant, noon)).toEqual({ lastSlot: '2026-11-22T12:00', nextAt: null });
  });

  it('is labelled with the minute, and never twice with the same', () => {
    expect(latestDue(instant, '2026-11-22T09:00', noon)).toBe('2026-11-22T12:00');
    expect(latestDue(instant, '2026-11-22T12:00', noon)).toBe('2026-11-22T12:01');
    expect(latestDue(instant, '2026-12-31T23:59', noon)).toBe('2027-01-01T00:00');
  });

  it('is not due in quiet hours', () => {
    expect(latestDue(instant, '2026-11-22T09:00', at('2026-11-22T17:00Z'))).toBeUndefined();
  });
});

test.each<[from: string, to: string, zone: string, now: string, end: string | null]>([
  ['22:00', '07:00', 'Asia/Almaty', '2026-11-22T16:59Z', null],
  ['22:00', '07:00', 'Asia/Almaty', '2026-11-22T17:00Z', '2026-11-23T02:00Z'],
  ['22:00', '07:00', 'Asia/Almaty', '2026-11-22T20:00Z', '2026-11-23T02:00Z'],
  ['22:00', '07:00', 'Asia/Almaty', '2026-11-23T02:00Z', null],
  ['13:00', '14:30', 'Asia/Almaty', '2026-11-22T08:30Z', '2026-11-22T09:30Z'],
  ['00:00', '23:59', 'Asia/Almaty', '2026-11-22T08:30Z', '2026-11-22T18:59Z'],
  ['09:00', '09:00', 'Asia/Almaty', '2026-11-22T04:00Z', null],
  // A night with an hour less, and one with an hour more.
  ['22:00', '07:00', 'America/New_York', '2026-03-08T03:00Z', '2026-03-08T11:00Z'],
  ['22:00', '07:00', 'America/New_York', '2026-11-01T03:00Z', '2026-11-01T12:00Z'],
  // The end is skipped: quiet until the gap.
  ['22:00', '02:30', 'America/New_York', '2026-03-08T05:00Z', '2026-03-08T07:00Z'],
  // The only hour that is not quiet is skipped.
  ['03:00', '02:00', 'America/New_York', '2026-03-08T05:00Z', '2026-03-09T06:00Z'],
  // The end comes twice: both count.
  ['22:00', '01:30', 'America/New_York', '2026-11-01T05:00Z', '2026-11-01T05:30Z'],
  ['22:00', '01:30', 'America/New_York', '2026-11-01T06:10Z', '2026-11-01T06:30Z'],
])('quiet from %s to %s in %s: at %s until %s', (from, to, zone, now, end) => {
  expect(utc(quietUntil({ ...almaty, zone, quiet: { from, to } }, at(now)))).toBe(end);
});

test('without quiet hours it is never quiet', () => {
  expect(quietUntil(almaty, at('2026-11-22T22:00Z'))).toBeNull();
});
