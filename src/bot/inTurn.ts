import type { Context, MiddlewareFn, MiddlewareObj } from 'grammy';

/**
 * Hands an update to one part after the other until one takes it, as `use` would. But `use` enters every part behind
 * the one that answers as well, in two promises each that are kept until the answer was sent.
 */
export function inTurn<C extends Context>(...parts: readonly MiddlewareObj<C>[]): MiddlewareFn<C> {
  const steps = parts.map((part) => part.middleware());
  return (ctx, next) => {
    const from = (at: number): unknown => {
      const step = steps[at];
      return step ? step(ctx, async () => void (await from(at + 1))) : next();
    };
    return from(0);
  };
}
