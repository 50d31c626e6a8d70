import type { Leadership } from './leadership.ts';

/** Of a process that is the only one: it leads from the beginning to the end. */
export function createSoleLeadership(): Leadership {
  const stopping = new AbortController();
  let working: Promise<void> | undefined;
  return {
    term: () => (stopping.signal.aborted ? undefined : 0),
    run: (work) => {
      working = work(stopping.signal);
      return working;
    },
    hurry: () => {},
    stop: async (finish) => {
      stopping.abort();
      await Promise.all([working?.catch(() => undefined), finish()]);
    },
  };
}
