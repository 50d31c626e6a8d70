import { setTimeout as setTimeoutPromise } from 'node:timers/promises';

/** Calls back once; returns how to forget it. */
export function later(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

/** Again and again, until what it returns is called; keeps no process alive. */
export function every(work: () => void, milliseconds: number): () => void {
  const timer = setInterval(work, milliseconds).unref();
  return () => clearInterval(timer);
}

/** Ends early, and without an error, when the signal is raised. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeoutPromise(milliseconds, undefined, { signal }).catch(() => undefined);
}
