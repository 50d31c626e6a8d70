import type { Context, MiddlewareFn } from 'grammy';

/**
 * Which inline query of a person is the newest of those under way: the app asks with every key press and shows only the
 * answer to the last one. Knows only who waits at this moment, so that however many people ask, it stays as small as what
 * Telegram hands out at once.
 */
export interface NewestQueries {
  /** To stand before the first step that waits for anything. */
  readonly enter: MiddlewareFn<Context>;
  /** A newer query of the same person has come in: nobody waits for this one. */
  isOutdated(ctx: Context): boolean;
}

interface Typing {
  newest: number;
  underWay: number;
}

export function createNewestQueries(): NewestQueries {
  const typing = new Map<number, Typing>();
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
    isOutdated: ({ inlineQuery, update }) =>
      inlineQuery !== undefined && (typing.get(inlineQuery.from.id)?.newest ?? 0) > update.update_id,
  };
}
