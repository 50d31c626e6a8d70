/** Time that passes only when a test says so. */
export interface HandTurned {
  now(): number;
  later(callback: () => void, milliseconds: number): () => void;
  /** Lets time pass, and everything happen that waits for it. */
  pass(milliseconds: number): Promise<void>;
  /** Time passes and nothing happens: the process is stopped. What was due happens with the next `pass`. */
  jump(milliseconds: number): void;
}

/** Lets everything happen that does not wait for time. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((next) => setImmediate(next));
}

export function handTurned(): HandTurned {
  let now = 0;
  const timers: { readonly at: number; readonly callback: () => void }[] = [];
  return {
    now: () => now,
    later: (callback, milliseconds) => {
      const timer = { at: now + milliseconds, callback };
      timers.push(timer);
      return () => {
        const place = timers.indexOf(timer);
        if (place >= 0) timers.splice(place, 1);
      };
    },
    jump: (milliseconds) => {
      now += milliseconds;
    },
    pass: async (milliseconds) => {
      const until = now + milliseconds;
      for (;;) {
        await turns();
        timers.sort((one, other) => one.at - other.at);
        const next = timers[0];
        if (next === undefined || next.at > until) break;
        timers.shift();
        now = Math.max(now, next.at);
        next.callback();
      }
      now = until;
    },
  };
}
