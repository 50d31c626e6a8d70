import type { Context, MiddlewareFn } from 'grammy';

/**
 * Hands an update to one step after the other until one takes it, as `use` would. But grammY's composer enters every
 * step behind the one that answers as well, and keeps two promises for each until the answer was sent: with the dozens
 * of steps of this bot that was a third of its own cost (docs/performance.md).
 */
export function inTurn<C extends Context>(...steps: readonly MiddlewareFn<C>[]): MiddlewareFn<C> {
  return (ctx, next) => {
    const from = (at: number): Promise<void> => {
      const step = steps[at];
      return step ? settled(step(ctx, () => from(at + 1))) : next();
    };
    return from(0);
  };
}

// What a step resolves to concerns nobody; only that it is done.
function settled(result: unknown): Promise<void> {
  return Promise.resolve(result) as Promise<void>;
}
