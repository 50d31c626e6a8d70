export interface HoldingParts {
  /** Tells the others that it is still worked on. */
  readonly renew: (updateId: number) => Promise<unknown>;
  readonly everyMs: number;
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** It could not be renewed, and is tried again. */
  readonly onError: (error: unknown) => void;
}

/** What this process works on: renewed again and again, so that nobody takes it for dead. */
export interface Holding {
  /** From now on; returns how to let go. */
  hold(updateId: number): () => void;
  /** Lets go of all, and holds nothing more. */
  close(): void;
}

export function createHolding({ renew, everyMs, later, onError }: HoldingParts): Holding {
  const held = new Set<() => void>();
  let isClosed = false;
  return {
    hold: (updateId) => {
      if (isClosed) return () => {};
      let forget = later(again, everyMs);
      held.add(letGo);
      return letGo;

      function again(): void {
        // Not after the answer: one that is slow to come must not delay the next.
        forget = later(again, everyMs);
        renew(updateId).catch(onError);
      }

      function letGo(): void {
        forget();
        held.delete(letGo);
      }
    },
    close: () => {
      isClosed = true;
      for (const letGo of [...held]) letGo();
    },
  };
}
