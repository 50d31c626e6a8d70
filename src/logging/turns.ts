import type { DestinationStream } from 'pino';

/** What tells that the process is about to exit: Node's `process`. */
export interface Exiting {
  once(event: 'exit', listener: () => void): unknown;
}

/**
 * Collects the lines of one turn of the event loop and writes them together: when many updates are under way, that is
 * one system call for many lines. A line waits for milliseconds at most; a fatal one, and what waits when the process
 * exits, is written at once.
 * @param output writes a text whole before it returns
 */
export function oncePerTurn(output: DestinationStream, process: Exiting): DestinationStream {
  let waiting = '';
  // pino calls it by this name after a fatal line.
  function flushSync(): void {
    const text = waiting;
    waiting = '';
    if (text !== '') output.write(text);
  }
  function write(line: string): void {
    if (waiting === '') setImmediate(flushSync);
    waiting += line;
  }
  process.once('exit', flushSync);
  return Object.assign({ write }, { flushSync });
}
