/** Adds an item to the list of a key, which begins with it if there is none. `Map.groupBy` is not in Node 20. */
export function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
