import type { FactStore } from '../../../src/facts/store.ts';

type Lookup = () => unknown;

/**
 * What a view asks of the store, to be asked again without the view: the store's functions are bound to nothing, so
 * each call can be repeated as it was.
 */
export function recordLookups(store: FactStore, view: (store: FactStore) => unknown): readonly Lookup[] {
  const asked: Lookup[] = [];
  const recorder = new Proxy(store, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]) => {
        asked.push(() => value(...parameters));
        return value(...parameters);
      };
    },
  });
  view(recorder);
  return asked;
}
