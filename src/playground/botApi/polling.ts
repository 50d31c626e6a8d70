import type { Update } from 'grammy/types';
import type { WorldState } from '../world/state.ts';
import type { UpdateQueue } from '../world/updates.ts';
import { BotApiError } from './errors.ts';
import type { PollOptions } from './method.ts';

/** The one long poll that may wait at a time. */
export interface Polling {
  poll(options: PollOptions): Promise<readonly Update[]>;
  /** Refuses the poll that waits. `by`: who put an end to it, in Telegram's words. */
  terminate(by: string): void;
  /** Answers the poll that waits with what there is. */
  release(): void;
}

interface Waiting {
  readonly end: (refusal?: BotApiError) => void;
}

export function createPolling(state: WorldState): Polling {
  let waiting: Waiting | undefined;
  const terminate = (by: string) => waiting?.end(conflict(`terminated by ${by}`));
  const wait = (options: PollOptions) =>
    new Promise<void>((resolve, reject) => {
      const end = (refusal?: BotApiError) => {
        waiting = undefined;
        stop();
        if (refusal) reject(refusal);
        else resolve();
      };
      const stop = whenAny(options, state.updates, end);
      waiting = { end };
    });

  return {
    terminate,
    release: () => waiting?.end(),
    poll: async (options) => {
      terminate('other getUpdates request; make sure that only one bot instance is running');
      const ready = state.updates.take(options.offset, options.limit);
      if (ready.length > 0 || options.timeout === 0 || options.signal.aborted) return ready;
      await wait(options);
      return options.signal.aborted ? [] : state.updates.pending().slice(0, options.limit);
    },
  };
}

export function conflict(words: string): BotApiError {
  return new BotApiError(409, `Conflict: ${words}`);
}

/** Calls `end` at an update, after the timeout or when the caller hangs up. Gives back how to stop listening. */
function whenAny({ timeout, signal }: PollOptions, updates: UpdateQueue, end: () => void): () => void {
  const timer = setTimeout(() => end(), timeout * 1000);
  const hungUp = () => end();
  signal.addEventListener('abort', hungUp);
  const unsubscribe = updates.onChange(() => {
    if (updates.size > 0) end();
  });
  return () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', hungUp);
    unsubscribe();
  };
}
