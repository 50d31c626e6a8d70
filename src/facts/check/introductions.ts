import { type Entry, entryName, problemAt, stringAt, stringsAt } from './entry.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** An entity is introduced by at most one published fact, and by one that names it. */
export function checkIntroductions(facts: readonly Entry[]): readonly Problem[] {
  const introducedBy = new Map<string, Entry>();
  const published = facts.filter(({ raw }) => stringAt(raw, ['status']) !== 'retired');
  return published.flatMap((fact) => {
    const mine = new Set(stringsAt(fact.raw, ['entities']).map(({ value }) => value));
    return stringsAt(fact.raw, ['introduces']).flatMap(({ path, value }) => {
      const before = introducedBy.get(value);
      if (!mine.has(value))
        return [
          problemAt(fact, path, 'not-its-entity', `The fact does not name ${quote(value)} under "entities".`),
        ];
      introducedBy.set(value, before ?? fact);
      if (before === undefined) return [];
      return [
        problemAt(
          fact,
          path,
          'introduced-twice',
          `${quote(value)} is introduced by ${entryName(before)} already.`,
        ),
      ];
    });
  });
}
