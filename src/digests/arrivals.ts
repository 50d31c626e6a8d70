/** In milliseconds. */
export interface WindowLimit {
  readonly window: number;
  readonly most: number;
}

/** When a message reached Telegram, as far as is known. */
export interface Arrival {
  at: number;
}

/**
 * A window that slides over what reached Telegram, which is where it is counted. One that was long on its way (a new connection, a
 * busy moment here or there) comes closer to those after it, and were it counted from when it left, the 31st might come too early.
 */
export interface Arrivals {
  /** Milliseconds until one more fits. */
  wait(now: number): number;
  /** One leaves now. */
  note(now: number): Arrival;
  /** It has been answered. What that took beyond the usual may all have been on the way there. */
  answered(arrival: Arrival, now: number): void;
}

/** The usual follows what was measured last by one part in so many. */
const inertia = 16;

export function createArrivals({ window, most }: WindowLimit): Arrivals {
  const arrivals: Arrival[] = [];
  // In the beginning nothing is usual: the first ones are counted from their answers.
  let usual = 0;
  return {
    wait: (now) => {
      const blocking = arrivals.length < most ? undefined : arrivals[0];
      return blocking === undefined ? 0 : Math.max(0, blocking.at + window - now);
    },
    note: (now) => {
      const arrival = { at: now };
      if (window === 0) return arrival;
      arrivals.push(arrival);
      if (arrivals.length > most) arrivals.shift();
      return arrival;
    },
    answered: (arrival, now) => {
      const took = now - arrival.at;
      // What is older limits nothing any more, and a time-out says nothing of what is usual.
      if (took > window) return;
      arrival.at += Math.max(0, took - usual);
      usual += (took - usual) / inertia;
    },
  };
}
