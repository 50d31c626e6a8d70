import type { Clock } from '../../clock.ts';

/** Callback or inline queries that wait for the bot's answer. */
export interface Queries<Answer> {
  /** A new query: its id, and what the bot will have answered. */
  open(): { readonly id: string; readonly answer: Promise<Answer> };
  /** `false`: no such query, it was answered before, or it is too old. */
  answer(id: string, answer: Answer): boolean;
}

/** `lifetime`: milliseconds by the clock after which an answer comes too late. */
export function createQueries<Answer>(clock: Clock, lifetime: number, firstId: bigint): Queries<Answer> {
  const waiting = new Map<
    string,
    { readonly openedAt: number; readonly resolve: (answer: Answer) => void }
  >();
  let nextId = firstId;
  return {
    open: () => {
      const id = String(nextId);
      nextId += 1n;
      const openedAt = clock().getTime();
      const answer = new Promise<Answer>((resolve) => waiting.set(id, { openedAt, resolve }));
      return { id, answer };
    },
    answer: (id, answer) => {
      const query = waiting.get(id);
      waiting.delete(id);
      if (!query || clock().getTime() - query.openedAt > lifetime) return false;
      query.resolve(answer);
      return true;
    },
  };
}
