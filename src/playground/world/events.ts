import type { PlaygroundEvent } from '../protocol.ts';

export interface Events {
  emit(event: PlaygroundEvent): void;
  subscribe(listener: (event: PlaygroundEvent) => void): () => void;
}

/** Listeners are called at once, in the order in which they came. */
export function createEvents(): Events {
  const listeners = new Set<(event: PlaygroundEvent) => void>();
  return {
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
