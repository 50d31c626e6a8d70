import type { Context, MiddlewareFn } from 'grammy';

/**
 * Which inline query of a person is the newest of those under way, and whose turn it is: the app asks with every key press
 * and shows only the answer to the last one. Knows only who waits at this moment, so that however many people ask, it stays
 * as small as what Telegram hands out at once.
 */
export interface NewestQueries {
  /** To stand before the first step that waits for anything. */
  readonly enter: MiddlewareFn<Context>;
  /**
   * Queries are answered one after the other, and what has come in meanwhile is taken in between: many people who type
   * would else fill a queue with what nobody waits for any more. A newer query of a person takes the place of the older one.
   * @returns whether to answer; `false`: a newer query of the same person has come in, so nobody waits for this one
   */
  turn(ctx: Context): Promise<boolean>;
  /** How many people and queries it knows of. */
  readonly size: number;
}

interface Typing {
  newest: number;
  underWay: number;
}

/** @param afterOthers calls back when everything that has come in by now was looked at */
export function createNewestQueries(
  afterOthers: (callback: () => void) => void = setImmediate,
): NewestQueries {
  const typing = new Map<number, Typing>();
  const line = createLine(afterOthers);
  const isOutdated = ({ inlineQuery, update }: Context) =>
    inlineQuery !== undefined && (typing.get(inlineQuery.from.id)?.newest ?? 0) > update.update_id;
  return {
    enter: async (ctx, next) => {
      if (!ctx.inlineQuery) return next();
      const person = ctx.inlineQuery.from.id;
      const queries = typing.get(person) ?? { newest: 0, underWay: 0 };
      typing.set(person, queries);
      queries.newest = Math.max(queries.newest, ctx.update.update_id);
      queries.underWay += 1;
      try {
        await next();
      } finally {
        queries.underWay -= 1;
        if (queries.underWay === 0) typing.delete(person);
      }
    },
    turn: async (ctx) => {
      if (isOutdated(ctx)) return false;
      if (ctx.inlineQuery) await line.turn(ctx.inlineQuery.from.id);
      return !isOutdated(ctx);
    },
    get size() {
      return typing.size + line.size;
    },
  };
}

/** People in a line; each of them once. */
interface Line {
  /** Resolves when it is the person's turn, or when the same person has come once more, for whom the place is kept. */
  turn(person: number): Promise<void>;
  readonly size: number;
}

function createLine(afterOthers: (callback: () => void) => void): Line {
  // A Map keeps the place of a key that is set anew.
  const waiting = new Map<number, () => void>();
  let isTaken = false;
  const callNext = () => {
    const [first] = waiting;
    isTaken = first !== undefined;
    if (first === undefined) return;
    const [person, call] = first;
    waiting.delete(person);
    call();
    afterOthers(callNext);
  };
  return {
    turn: (person) => {
      if (isTaken) {
        waiting.get(person)?.();
        return new Promise((resolve) => waiting.set(person, resolve));
      }
      isTaken = true;
      afterOthers(callNext);
      return Promise.resolve();
    },
    get size() {
      return waiting.size;
    },
  };
}
