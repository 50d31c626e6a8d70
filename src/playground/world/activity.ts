import { setTimeout as delay } from 'node:timers/promises';
import type { UpdateQueue } from './updates.ts';

/** How long a polling bot must have asked nothing before it counts as done, in milliseconds. */
const quietMilliseconds = 12;

export interface Activity {
  /** A request of the bot, other than `getUpdates`, has come in. Call what it gives back when it is answered. */
  begin(): () => void;
  /** Requests so far: whoever waits sees whether more came meanwhile. */
  readonly count: number;
  settled(isPolling: () => boolean): Promise<void>;
}

/** Knows when nothing is left to do: the queue is empty and no request of the bot is under way. */
export function createActivity(updates: UpdateQueue): Activity {
  let underWay = 0;
  let count = 0;
  const waiting = new Set<() => void>();
  const idle = () => underWay === 0 && updates.size === 0;
  const wake = () => {
    if (!idle()) return;
    for (const resume of [...waiting]) resume();
    waiting.clear();
  };
  updates.onChange(wake);
  const untilIdle = () => (idle() ? Promise.resolve() : new Promise<void>((resume) => waiting.add(resume)));

  return {
    get count() {
      return count;
    },
    begin: () => {
      underWay += 1;
      count += 1;
      return () => {
        underWay -= 1;
        wake();
      };
    },
    settled: async (isPolling) => {
      for (;;) {
        await untilIdle();
        const seen = count;
        await (isPolling() ? delay(quietMilliseconds) : Promise.resolve());
        if (idle() && count === seen) return;
      }
    },
  };
}
