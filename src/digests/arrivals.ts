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
  /** Milliseconds until one more fits. @param room so many fewer fit than otherwise; at least one does */
  wait(now: number, room?: number): number;
  /** One leaves now. */
  note(now: number): Arrival;
  /**
   * It has been answered. What that took beyond the usual may all have been on the way there. Where answers take unevenly long this
   * costs some of the rate: in a simulation 1, 3 and 11 of 100 with answers that are spread over 20, 60 and 200 ms.
   */
  answered(arrival: Arrival, now: number): void;
  /** Nobody will answer it: it may have got there all the same. How soon that is noticed says nothing of what is usual. */
  lost(arrival: Arrival, now: number): void;
}

/** The usual goes down at once, and up by one part in so many of what was measured: nearly the shortest of late. */
const inertia = 64;

export function createArrivals({ window, most }: WindowLimit): Arrivals {
  const arrivals: Arrival[] = [];
  // In the beginning nothing is usual: the first ones are counted from their answers.
  let usual = 0;
  const correct = (arrival: Arrival, took: number) => {
    // What is older limits nothing any more, and a time-out says nothing of when it arrived.
    if (took <= window) arrival.at += Math.max(0, took - usual);
  };
  return {
    wait: (now, room = 0) => {
      const blocking = arrivals.at(-Math.max(1, most - room));
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
      correct(arrival, took);
      if (took <= window) usual = took < usual ? took : usual + (took - usual) / inertia;
    },
    lost: (arrival, now) => correct(arrival, now - arrival.at),
  };
}
