import { checkAsks } from './asks.ts';
import { type Entry, problemAt } from './entry.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { suggestion } from './suggestion.ts';

/** @param facts absent: they could not be read, so nothing can be said about references to them */
export function checkParaphrases(
  entries: readonly Entry[],
  facts: readonly Entry[] | undefined,
): readonly Problem[] {
  const ids = new Set(facts?.flatMap(({ id }) => id ?? []));
  return entries.flatMap((entry) => [
    ...checkAsks(entry),
    ...(facts === undefined || entry.id === undefined || ids.has(entry.id)
      ? []
      : [unknownFact(entry, entry.id, ids)]),
  ]);
}

function unknownFact(entry: Entry, id: string, ids: ReadonlySet<string>): Problem {
  const message = `${quote(id)} is not in facts.json.${suggestion(id, ids)}`;
  return problemAt(entry, ['id'], 'unknown-fact', message);
}
