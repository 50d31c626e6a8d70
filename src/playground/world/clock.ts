import type { Clock } from '../../clock.ts';
import { WorldError } from './errors.ts';

/** Told after each turn; `by`: milliseconds, negative when the clock was set back. */
export type ClockListener = (turned: { readonly now: Date; readonly by: number }) => void;

export interface TurnOptions {
  /** Allow an earlier time: what happens when somebody sets the clock back. Default: `false`. */
  readonly back?: boolean;
}

/** A clock that goes on by itself, like the one beneath it, and can be turned. */
export interface TurnableClock {
  readonly now: Clock;
  /** Milliseconds by which it is ahead of the clock beneath. */
  readonly offset: number;
  /** To a time, or by so many milliseconds. An earlier time is a `WorldError` unless `back` is set. */
  turn(to: Date | number, options?: TurnOptions): Date;
  /** Gives back how to stop listening. */
  onTurned(listener: ClockListener): () => void;
}

export function createTurnableClock(beneath: Clock): TurnableClock {
  let offset = 0;
  const listeners = new Set<ClockListener>();
  const now = () => new Date(beneath().getTime() + offset);
  return {
    now,
    get offset() {
      return offset;
    },
    turn: (to, { back = false } = {}) => {
      const by = typeof to === 'number' ? to : to.getTime() - now().getTime();
      checkTurn(by, now(), back);
      offset += by;
      const turned = { now: now(), by };
      for (const listener of [...listeners]) listener(turned);
      return turned.now;
    },
    onTurned: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function checkTurn(by: number, now: Date, back: boolean): void {
  // A date has 8.64e15 milliseconds on either side.
  if (Number.isNaN(new Date(now.getTime() + by).getTime())) {
    throw new WorldError('clock_invalid', 'The clock cannot be turned there: that is no date.');
  }
  if (by < 0 && !back) {
    throw new WorldError(
      'clock_backwards',
      `It is ${now.toISOString()} already. To try a clock that is set back, turn it with { back: true }.`,
    );
  }
}
