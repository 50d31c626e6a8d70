import type { FactStore } from '../store.ts';
import { createSearch, type Search } from './search.ts';

const searches = new WeakMap<FactStore, Search>();

/** The search in a store, made when it is first asked for and as long-lived as the store. */
export function searchOf(store: FactStore): Search {
  const known = searches.get(store);
  if (known) return known;
  const search = createSearch(store);
  searches.set(store, search);
  return search;
}
