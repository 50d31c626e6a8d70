import type { Clock } from '../../clock.ts';

/** Resolves after so many milliseconds. */
export type Delay = (milliseconds: number) => Promise<unknown>;

export interface PaceOptions {
  readonly clock: Clock;
  readonly delay: Delay;
  /** Between the end of one request to a host and the next one to it. */
  readonly pauseMilliseconds: number;
}

/** Runs `request` when it is its turn at that host, and answers what it answers. */
export type Pace = <Answer>(host: string, request: () => Promise<Answer>) => Promise<Answer>;

/** A guest's manners: one request at a time to a host, in the order in which they were asked for, with a pause between. */
export function createPace({ clock, delay, pauseMilliseconds }: PaceOptions): Pace {
  const queues = new Map<string, Promise<unknown>>();
  const free = new Map<string, number>();

  async function take<Answer>(host: string, request: () => Promise<Answer>): Promise<Answer> {
    const wait = (free.get(host) ?? 0) - clock().getTime();
    // A clock that was set back must not make anybody wait for hours.
    if (wait > 0) await delay(Math.min(wait, pauseMilliseconds));
    try {
      return await request();
    } finally {
      free.set(host, clock().getTime() + pauseMilliseconds);
    }
  }

  return (host, request) => {
    const turn = (queues.get(host) ?? Promise.resolve()).then(() => take(host, request));
    queues.set(
      host,
      turn.catch(() => {}),
    );
    return turn;
  };
}

/** Works on all, `width` at a time; the results stand in the order of the input. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [place, item] of waiting) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}
