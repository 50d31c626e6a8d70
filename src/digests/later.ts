/** Things to come back to, by the moment: few, so a sorted list will do. */
export interface Later<Thing> {
  add(at: number, thing: Thing): void;
  /** Those whose moment has come. */
  take(now: number): readonly Thing[];
  /** All of them. */
  clear(): readonly Thing[];
  /** The earliest moment; `undefined`: there is nothing. */
  readonly next: number | undefined;
}

export function createLater<Thing>(): Later<Thing> {
  let entries: { readonly at: number; readonly thing: Thing }[] = [];
  return {
    add: (at, thing) => {
      const place = entries.findIndex((entry) => entry.at > at);
      entries.splice(place < 0 ? entries.length : place, 0, { at, thing });
    },
    take: (now) => {
      const place = entries.findIndex(({ at }) => at > now);
      return entries.splice(0, place < 0 ? entries.length : place).map(({ thing }) => thing);
    },
    clear: () => {
      const all = entries.map(({ thing }) => thing);
      entries = [];
      return all;
    },
    get next() {
      return entries[0]?.at;
    },
  };
}
