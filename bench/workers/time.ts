import { setTimeout as setTimeoutPromise } from 'node:timers/promises';

/** Time as `src/app.ts` hands it to the digests. */
export function later(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

/** Ends early, and without an error, when the signal is raised. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeoutPromise(milliseconds, undefined, { signal }).catch(() => undefined);
}
