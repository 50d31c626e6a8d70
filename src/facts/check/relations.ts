import { isPartialDate, lastDay } from '../partialDate.ts';
import { type Entry, listAt, type Path, problemAt, stringAt } from './entry.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { suggestion } from './suggestion.ts';

interface RelationAt {
  readonly path: Path;
  readonly kind: string | undefined;
  readonly fact: string;
}

/** What facts say of each other: the other one exists, updates run one way and forward in time. */
export function checkRelations(facts: readonly Entry[]): readonly Problem[] {
  const byId = new Map(facts.flatMap((fact) => (fact.id === undefined ? [] : [[fact.id, fact] as const])));
  return facts.flatMap((fact) => [
    ...relationsOf(fact).flatMap((relation, at, all) => [
      ...checkTarget(fact, relation, byId),
      ...checkOnce(fact, relation, all.slice(0, at)),
      ...checkTime(fact, relation, byId),
    ]),
    ...checkCircle(fact, byId),
  ]);
}

function relationsOf(fact: Entry): readonly RelationAt[] {
  return listAt(fact.raw, ['relations']).flatMap((_, index) => {
    const path = ['relations', index, 'fact'];
    const target = stringAt(fact.raw, path);
    return target === undefined
      ? []
      : [{ path, fact: target, kind: stringAt(fact.raw, ['relations', index, 'kind']) }];
  });
}

function checkTarget(
  fact: Entry,
  { path, fact: target }: RelationAt,
  byId: ReadonlyMap<string, Entry>,
): readonly Problem[] {
  if (target === fact.id) {
    return [problemAt(fact, path, 'relation-to-itself', 'The fact has a relation to itself.')];
  }
  if (byId.has(target)) return [];
  const message = `${quote(target)} is not in facts.json.${suggestion(target, new Set(byId.keys()))}`;
  return [problemAt(fact, path, 'unknown-fact', message)];
}

function checkOnce(
  fact: Entry,
  { path, fact: target }: RelationAt,
  before: readonly RelationAt[],
): readonly Problem[] {
  if (!before.some((relation) => relation.fact === target)) return [];
  return [problemAt(fact, path, 'repeated', `${quote(target)} stands here more than once.`)];
}

/** An update may be of the same day; it cannot be of an earlier one. A date that is not precise is given the benefit. */
function checkTime(fact: Entry, { path, kind, fact: target }: RelationAt, byId: ReadonlyMap<string, Entry>) {
  const mine = stringAt(fact.raw, ['asOf']);
  const theirs = stringAt(byId.get(target)?.raw, ['asOf']);
  if (kind !== 'updates' || mine === undefined || theirs === undefined) return [];
  if (!isPartialDate(mine) || !isPartialDate(theirs) || lastDay(mine) >= theirs) return [];
  const message = `The fact is of ${mine} and cannot update ${quote(target)}, which is of ${theirs}.`;
  return [problemAt(fact, path, 'updates-newer', message)];
}

function checkCircle(fact: Entry, byId: ReadonlyMap<string, Entry>): readonly Problem[] {
  const circle = fact.id === undefined ? undefined : wayBack(fact.id, fact, byId, []);
  if (!circle) return [];
  const path = relationsOf(fact).find((relation) => relation.fact === circle[0])?.path ?? ['relations'];
  const way = [fact.id, ...circle].join(' → ');
  return [problemAt(fact, path, 'circular-updates', `The updates run in a circle: ${way}.`)];
}

/** The facts on the way from `from`, along its updates, to the fact `goal`; `undefined` when none leads there. */
function wayBack(
  goal: string,
  from: Entry,
  byId: ReadonlyMap<string, Entry>,
  seen: readonly string[],
): readonly string[] | undefined {
  for (const { kind, fact: next } of relationsOf(from)) {
    // A relation to itself has a problem of its own.
    if (kind !== 'updates' || next === from.id || seen.includes(next)) continue;
    if (next === goal) return [...seen, next];
    const entry = byId.get(next);
    const way = entry && wayBack(goal, entry, byId, [...seen, next]);
    if (way) return way;
  }
  return undefined;
}
