import type { FactStore } from '../facts/store.ts';
import type { L10n } from './locales/l10n.ts';
import type { Reader } from './reader.ts';
import type { View } from './view.ts';

/** The views of one store, one language and one day. */
interface Shelf {
  readonly today: string;
  readonly views: Map<string, View>;
}

const shelves = new WeakMap<FactStore, WeakMap<L10n, Shelf>>();

/**
 * A view that is the same for every reader of a language, made when it is first asked for: a store never changes, and
 * the day changes what is overdue once in 24 hours. New content is a new store with nothing remembered.
 * @param key from a bounded set, such as the pages that there are
 */
export function remember(reader: Reader, key: string, make: () => View): View {
  const { views } = shelfOf(reader);
  const before = views.get(key);
  if (before) return before;
  const view = make();
  views.set(key, view);
  return view;
}

function shelfOf({ facts, l10n, today }: Reader): Shelf {
  const languages = shelves.get(facts) ?? new WeakMap<L10n, Shelf>();
  shelves.set(facts, languages);
  const known = languages.get(l10n);
  if (known?.today === today) return known;
  const empty = { today, views: new Map<string, View>() };
  languages.set(l10n, empty);
  return empty;
}
