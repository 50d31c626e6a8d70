import { ChatStoreError } from './errors.ts';

/**
 * One wish to change what is kept: alters the draft and says what it found. A change that refuses throws before it
 * has altered anything.
 */
export type Change<Draft, Found> = (draft: Draft) => Found;

/** What a store keeps its things in. `Saved` is what is served; nobody alters it but a change of its draft. */
export interface Keeper<Saved, Draft extends Saved> {
  /** Throws `ChatStoreError` (`closed`). */
  saved(): Saved;
  /**
   * Resolves with what the change found when it is kept, rejects with what it threw, or with `ChatStoreError` when it
   * could not be kept. Changes are made in the order in which they are asked for.
   */
  change<Found>(change: Change<Draft, Found>): Promise<Found>;
  /** Waits for what is being kept; afterwards everything is refused as `closed`. */
  close(): Promise<void>;
}

/** Keeps as long as the process lives. */
export function createMemoryKeeper<State>(state: State): Keeper<State, State> {
  let closed = false;
  const open = (): State => {
    if (closed) throw closedError();
    return state;
  };
  return {
    saved: open,
    change: async (change) => change(open()),
    close: async () => {
      closed = true;
    },
  };
}

export function closedError(): ChatStoreError {
  return new ChatStoreError('closed', 'The state was used after it was closed.');
}
