import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestDue, nextSlot } from '../../src/digests/slots/due.ts';
import { instantOf, localMinute } from '../../src/digests/slots/localTime.ts';
import { quietUntil } from '../../src/digests/slots/quiet.ts';
import { farthestPlan, type Progress, reschedule, start } from '../../src/digests/slots/reschedule.ts';
import { cadences, type Schedule, type Slot, type Weekday } from '../../src/digests/subscription.ts';
import {
  day,
  greenwich,
  hour,
  labels,
  minute,
  momentOf,
  newestLabel,
  quietEnd,
  wall,
} from './slots.obvious.ts';

/** Half hours, quarter hours, half an hour of summer time, two changes a month apart, clocks set back over midnight. */
const zones = [
  'Asia/Almaty',
  'Asia/Qyzylorda',
  'Europe/Istanbul',
  'Europe/London',
  'America/New_York',
  'America/Havana',
  'America/St_Johns',
  'America/Nuuk',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

const aZone = fc.constantFrom(...zones);
const aTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '05', '15', '30', '45', '59'))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`);
const aWeekday = fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7);
const aSchedule: fc.Arbitrary<Schedule> = fc.record({
  cadence: fc.constantFrom(...cadences.filter((name) => name !== 'instant')),
  time: aTime,
  weekday: aWeekday,
  zone: aZone,
  quiet: fc.constant(null),
});

/** Every moment at which the clocks of a zone change, so that every other case is near one. */
const changes: ReadonlyMap<string, readonly number[]> = new Map(zones.map((zone) => [zone, changesOf(zone)]));

function changesOf(zone: string): readonly number[] {
  const found: number[] = [];
  const offset = (moment: number) => greenwich(wall(zone, moment)) - moment;
  for (let moment = Date.UTC(2009, 0, 1); moment < Date.UTC(2028, 0, 1); moment += 15 * minute) {
    if (moment % day === 0 && offset(moment) === offset(moment + day)) moment += day - 15 * minute;
    else if (offset(moment) !== offset(moment + 15 * minute)) found.push(moment + 15 * minute);
  }
  return found;
}

function aMomentIn(zone: string): fc.Arbitrary<number> {
  const any = fc.integer({ min: Date.UTC(2009, 0, 1) / minute, max: Date.UTC(2028, 0, 1) / minute });
  const near = (changes.get(zone) ?? []).map((change) =>
    fc.integer({ min: change / minute - 1500, max: change / minute + 1500 }),
  );
  const chosen =
    near.length > 0
      ? fc.oneof(
          any,
          fc.nat(near.length - 1).chain((n) => near[n] ?? any),
        )
      : any;
  return chosen.map((minutes) => minutes * minute);
}

const aMoment = aSchedule.chain((schedule) => aMomentIn(schedule.zone).map((now) => ({ schedule, now })));

describe('one question', () => {
  it('what the clock shows, and when it shows it', () => {
    fc.assert(
      fc.property(aMoment, fc.nat(59_999), ({ schedule: { zone, time }, now }, within) => {
        expect(localMinute(zone, now + within)).toBe(wall(zone, now));
        const slot = `${wall(zone, now).slice(0, 10)}T${time}`;
        expect(instantOf(slot, zone), `${slot} ${zone}`).toBe(momentOf(slot, zone));
      }),
      { numRuns: 300 },
    );
  });

  it('the newest label that has come, however long ago the last one was', () => {
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 0, max: 900 }), ({ schedule, now }, days) => {
        const newest = newestLabel(schedule, now);
        const due = latestDue(schedule, wall(schedule.zone, now - days * day), now);
        const isOld = newest > wall(schedule.zone, now - days * day);
        expect(due, JSON.stringify([schedule, now])).toBe(isOld ? newest : undefined);
      }),
      { numRuns: 100 },
    );
  });

  it('the next label', () => {
    fc.assert(
      fc.property(aMoment, ({ schedule, now }) => {
        const last = wall(schedule.zone, now);
        const slot =
          labels(schedule, last, wall(schedule.zone, now + 8 * day)).find((each) => each > last) ?? '';
        expect(nextSlot(schedule, last)).toEqual({ slot, at: momentOf(slot, schedule.zone) });
      }),
      { numRuns: 100 },
    );
  });

  it('the end of the quiet hours', () => {
    const near = fc.nat(3);
    fc.assert(
      fc.property(aMoment, aTime, aTime, near, ({ schedule, now }, from, to, shift) => {
        const quiet = { from, to };
        const ends = quietUntil({ ...schedule, quiet }, now + shift);
        expect(ends, JSON.stringify([schedule.zone, quiet, now])).toBe(quietEnd(quiet, schedule.zone, now));
      }),
      { numRuns: 300 },
    );
  });
});

type Event =
  | { readonly kind: 'awake'; readonly hours: number }
  | { readonly kind: 'asleep'; readonly hours: number }
  | { readonly kind: 'set back'; readonly hours: number }
  | { readonly kind: 'zone'; readonly zone: string };

const anEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('awake' as const), hours: fc.integer({ min: 1, max: 80 }) }),
  fc.record({ kind: fc.constant('asleep' as const), hours: fc.integer({ min: 1, max: 9000 }) }),
  fc.record({ kind: fc.constant('set back' as const), hours: fc.integer({ min: 1, max: 47 }) }),
  fc.record({ kind: fc.constant('zone' as const), zone: aZone }),
);

/** A subscriber's life: what the dispatcher does, with every label that it uses. */
class Life {
  readonly used: Slot[] = [];
  schedule: Schedule;
  now: number;
  progress: Progress;

  constructor(schedule: Schedule, now: number) {
    this.schedule = schedule;
    this.now = now;
    this.progress = start(schedule, now);
  }

  live(event: Event): void {
    if (event.kind === 'awake') this.stayAwake(this.now + event.hours * hour);
    if (event.kind === 'asleep') this.now += event.hours * hour;
    if (event.kind === 'set back') this.now -= event.hours * hour;
    if (event.kind === 'zone') this.move(event.zone);
    this.wake();
  }

  private stayAwake(until: number): void {
    for (let { nextAt } = this.progress; nextAt !== null && nextAt <= until; { nextAt } = this.progress) {
      this.now = Math.max(this.now, nextAt);
      this.plan();
    }
    this.now = Math.max(this.now, until);
  }

  private move(zone: string): void {
    const after = { ...this.schedule, zone };
    this.progress = reschedule({ ...this.progress, schedule: this.schedule }, after, this.now);
    this.schedule = after;
  }

  private wake(): void {
    const { nextAt } = this.progress;
    if (nextAt !== null && nextAt <= this.now) this.plan();
  }

  private plan(): void {
    const slot = latestDue(this.schedule, this.progress.lastSlot, this.now);
    if (slot === undefined) throw new Error('Planned for now, and nothing is due');
    this.used.push(slot);
    this.progress = { lastSlot: slot, nextAt: nextSlot(this.schedule, slot)?.at ?? null };
  }
}

describe('a life of moves, sleep and clocks set wrong', () => {
  it('uses no label twice, leaves none that has come, and makes up for many with one', () => {
    fc.assert(
      fc.property(aMoment, fc.array(anEvent, { maxLength: 12 }), ({ schedule, now }, events) => {
        const life = new Life(schedule, now);
        for (const event of events) {
          const before = life.used.length;
          life.live(event);
          expect(life.progress.nextAt).toBeGreaterThan(life.now);
          expect(newestLabel(life.schedule, life.now) <= life.progress.lastSlot).toBe(true);
          if (event.kind !== 'awake') expect(life.used.length - before).toBeLessThanOrEqual(1);
        }
        expect(life.used).toEqual([...new Set(life.used)].sort());
      }),
      { numRuns: 80 },
    );
  });

  it('awake, it uses every label there is, each at its moment', () => {
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 1, max: 400 }), ({ schedule, now }, hours) => {
        const life = new Life(schedule, now);
        const first = life.progress.lastSlot;
        life.live({ kind: 'awake', hours });
        const all = labels(schedule, first, wall(schedule.zone, life.now)).filter(
          (slot) => slot > first && momentOf(slot, schedule.zone) <= life.now,
        );
        // A skipped day has a label, whose moment is that of the next day's: one digest for the two.
        const comeAlone = all.filter((slot, place) => {
          const next = all[place + 1];
          return next === undefined || momentOf(next, schedule.zone) > momentOf(slot, schedule.zone);
        });
        expect(life.used, JSON.stringify([schedule, now])).toEqual(comeAlone);
      }),
      { numRuns: 60 },
    );
  });

  it('plans nobody further ahead than a clock that was set back would', () => {
    fc.assert(
      fc.property(aMoment, aZone, ({ schedule, now }, zone) => {
        const life = new Life(schedule, now);
        life.live({ kind: 'awake', hours: 24 * 7 });
        life.live({ kind: 'zone', zone });
        expect(life.progress.nextAt).toBeLessThan(farthestPlan(life.now));
      }),
      { numRuns: 100 },
    );
  });
});
