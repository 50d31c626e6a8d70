import { describe, expect, it } from 'vitest';
import { nextSlot } from '../../src/digests/slots/due.ts';
import { farthestPlan, reanchor, reschedule } from '../../src/digests/slots/reschedule.ts';
import type { Schedule, Slot } from '../../src/digests/subscription.ts';
import { day } from './slots.obvious.ts';
import { almaty, at, utc } from './slots.tables.ts';

describe('a change', () => {
  const change = (last: Slot, after: Partial<Schedule>, now: string, before: Schedule = almaty) => {
    const nextAt = nextSlot(before, last)?.at ?? null;
    const progress = reschedule(
      { schedule: before, lastSlot: last, nextAt },
      { ...before, ...after },
      at(now),
    );
    return [progress.lastSlot, utc(progress.nextAt)];
  };

  it.each<[what: string, last: Slot, after: Partial<Schedule>, now: string, lastSlot: Slot, nextAt: string]>([
    ['of nothing', '2026-11-22T09:00', {}, '2026-11-22T10:00Z', '2026-11-22T09:00', '2026-11-23T04:00Z'],
    [
      'east past the hour: due at once',
      '2026-11-21T09:00',
      { zone: 'Asia/Tokyo' },
      '2026-11-22T03:00Z',
      '2026-11-21T09:00',
      '2026-11-22T00:00Z',
    ],
    [
      'west past the hour: not again today',
      '2026-11-22T09:00',
      { zone: 'Europe/London' },
      '2026-11-22T05:00Z',
      '2026-11-22T09:00',
      '2026-11-23T09:00Z',
    ],
    [
      'west over the date line',
      '2026-11-22T09:00',
      { zone: 'Pacific/Honolulu' },
      '2026-11-22T05:00Z',
      '2026-11-22T09:00',
      '2026-11-23T19:00Z',
    ],
    [
      'to a later hour: today as well',
      '2026-11-22T09:00',
      { time: '18:00' },
      '2026-11-22T05:00Z',
      '2026-11-22T09:00',
      '2026-11-22T13:00Z',
    ],
    [
      'to an hour that has passed: tomorrow',
      '2026-11-21T18:00',
      { time: '08:00' },
      '2026-11-22T05:00Z',
      '2026-11-22T08:00',
      '2026-11-23T03:00Z',
    ],
    [
      'to workdays',
      '2026-11-22T09:00',
      { cadence: 'workdays' },
      '2026-11-22T05:00Z',
      '2026-11-22T09:00',
      '2026-11-23T04:00Z',
    ],
    [
      'to a weekday that is today, its hour passed',
      '2026-11-21T09:00',
      { cadence: 'weekly', weekday: 7 },
      '2026-11-22T05:00Z',
      '2026-11-22T09:00',
      '2026-11-29T04:00Z',
    ],
    [
      'of a weekday that is not used',
      '2026-11-21T09:00',
      { weekday: 3 },
      '2026-11-22T05:00Z',
      '2026-11-21T09:00',
      '2026-11-22T04:00Z',
    ],
    [
      'of zone and time at once: from now',
      '2026-11-21T09:00',
      { zone: 'Asia/Tokyo', time: '10:00' },
      '2026-11-22T03:00Z',
      '2026-11-22T10:00',
      '2026-11-23T01:00Z',
    ],
  ])('%s', (_, last, after, now, lastSlot, nextAt) => {
    expect(change(last, after, now)).toEqual([lastSlot, nextAt]);
  });

  const instant: Schedule = { ...almaty, cadence: 'instant', quiet: { from: '22:00', to: '07:00' } };

  it('to as it happens: planned at once, or when the quiet hours end', () => {
    const noon = '2026-11-22T07:00Z';
    expect(change('2026-11-22T09:00', instant, noon)).toEqual(['2026-11-22T12:00', noon]);
    const night = '2026-11-22T18:00Z';
    expect(change('2026-11-22T09:00', instant, night)).toEqual(['2026-11-22T23:00', '2026-11-23T02:00Z']);
  });

  it('from as it happens starts from now', () => {
    const back = change('2026-11-22T11:30', almaty, '2026-11-22T07:00Z', instant);
    expect(back).toEqual(['2026-11-22T11:30', '2026-11-23T04:00Z']);
  });

  it('of quiet hours sets free what was held back, and nothing else', () => {
    const now = at('2026-11-22T18:00Z');
    const lastSlot = '2026-11-22T20:00';
    const held = { schedule: instant, lastSlot, nextAt: at('2026-11-23T02:00Z') };
    expect(reschedule(held, { ...instant, quiet: null }, now)).toEqual({ lastSlot, nextAt: now });
    const tokyo = reschedule(held, { ...instant, zone: 'Asia/Tokyo' }, now);
    expect([tokyo.lastSlot, utc(tokyo.nextAt)]).toEqual([lastSlot, '2026-11-22T22:00Z']);
    const idle = { schedule: instant, lastSlot, nextAt: null };
    expect(reschedule(idle, { ...instant, quiet: null }, now)).toEqual({ lastSlot, nextAt: null });
  });
});

describe('a clock that was set back', () => {
  it('is told by plans for later than any can be', () => {
    const now = at('2026-11-22T05:00Z');
    expect(farthestPlan(now)).toBe(now + 9 * day);
    const samoa: Schedule = { ...almaty, cadence: 'weekly', weekday: 7, zone: 'Pacific/Kiritimati' };
    const due = at('2026-11-21T19:00Z');
    const moved = reschedule(
      { schedule: samoa, lastSlot: '2026-11-22T09:00', nextAt: null },
      { ...samoa, zone: 'Pacific/Pago_Pago' },
      due,
    );
    expect(moved.nextAt ?? 0).toBeGreaterThan(due + 8 * day);
    expect(moved.nextAt ?? 0).toBeLessThan(farthestPlan(due));
  });

  it('starts a subscription anew', () => {
    const now = at('2026-11-22T05:00Z');
    expect(reanchor(almaty, now)).toEqual({ lastSlot: '2026-11-22T09:00', nextAt: now + 23 * 3_600_000 });
    const instant: Schedule = { ...almaty, cadence: 'instant' };
    expect(reanchor(instant, now)).toEqual({ lastSlot: '2026-11-22T10:00', nextAt: now });
  });
});
