import { type Entry, problemAt, stringAt } from './entry.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { suggestion } from './suggestion.ts';

const namedKinds: readonly unknown[] = ['opinion', 'plan', 'forecast'];

/** Nobody can check an opinion, a plan or a forecast; it is worth as much as the name on it. */
export function needsName(fact: Entry): boolean {
  return namedKinds.includes(stringAt(fact.raw, ['kind']));
}

/** `known` is `undefined` when the entities could not be read. */
export function checkAssertedBy(fact: Entry, known: ReadonlySet<string> | undefined): readonly Problem[] {
  const name = stringAt(fact.raw, ['assertedBy']);
  if (name === undefined || (name !== '' && (known === undefined || known.has(name)))) return [];
  const kind = stringAt(fact.raw, ['kind']) ?? 'fact';
  const what = name === '' ? 'is empty' : `${quote(name)} is not in entities.json`;
  const effect = needsName(fact) ? ` Nobody’s name stands on this ${kind}.` : '';
  const code = needsName(fact) ? 'nobody-asserts' : 'unknown-entity';
  return [problemAt(fact, ['assertedBy'], code, `The name ${what}.${effect}${suggestion(name, known)}`)];
}
