import { createRecent } from '../recent.ts';

export interface OnceParts<Update> {
  readonly idOf: (update: Update) => number;
  readonly handle: (update: Update) => Promise<void>;
  /** It was handled, or is being handled. */
  readonly onRepeated: (updateId: number) => void;
}

/** So many updates a process remembers by itself. */
const remembered = 10_000;

/**
 * Handles each update once, as far as this process can tell. Telegram sends one again whose answer it did not get: a proxy or the network
 * cut the connection, or other settings of the webhook took effect meanwhile. One that comes again is settled together with the first, so
 * that Telegram is not told that it was handled before it was; only the first fails.
 */
export function createOnce<Update>(parts: OnceParts<Update>): (update: Update) => Promise<void> {
  const taken = createRecent<number, Promise<void>>(remembered);
  return (update) => {
    const id = parts.idOf(update);
    const before = taken.get(id);
    if (before !== undefined) {
      parts.onRepeated(id);
      return before.catch(() => {});
    }
    const handling = parts.handle(update);
    taken.set(id, handling);
    return handling;
  };
}
