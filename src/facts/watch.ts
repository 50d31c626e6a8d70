import { watch } from 'node:fs';
import { fileOf, parts } from './parts.ts';

/** Runs `action` once, `milliseconds` from now; the function returned takes that back. */
export type Delay = (action: () => void, milliseconds: number) => () => void;

export interface WatchOptions {
  /** So long nothing may happen before `onChange` is called: editors save in several steps. Default 100. */
  readonly quietMilliseconds?: number;
  readonly delay?: Delay;
  /** Watching ended by itself: the folder is gone, or the system has no watches left. Default: nothing. */
  readonly onError?: (error: Error) => void;
}

const contentFiles: ReadonlySet<string> = new Set(parts.map(fileOf));

const timeout: Delay = (action, milliseconds) => {
  const timer = setTimeout(action, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

/**
 * Calls back after one of the files was saved, also by editors that write another file and rename it: the folder
 * is watched, not the files. Does not keep the process alive.
 * @returns stops watching; nothing is called after that
 * @throws the system's error when the folder cannot be watched
 */
export function watchContent(folder: string, onChange: () => void, options: WatchOptions = {}): () => void {
  const { quietMilliseconds = 100, delay = timeout, onError } = options;
  let takeBack = () => {};
  const watcher = watch(folder, { persistent: false });
  watcher.on('change', (_, name) => {
    // Some systems name no file.
    if (name !== null && !contentFiles.has(String(name))) return;
    takeBack();
    takeBack = delay(onChange, quietMilliseconds);
  });
  watcher.on('error', (error) => {
    stop();
    onError?.(error);
  });
  function stop(): void {
    takeBack();
    watcher.close();
  }
  return stop;
}
