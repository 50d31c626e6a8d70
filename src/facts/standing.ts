import { append } from '../append.ts';
import { newestFirst } from './partialDate.ts';
import type { Fact, FactId, RelationKind } from './types.ts';

/** Where a fact stands among those that say something of it, or that it says something of; published ones only. */
export interface Standing {
  /** The end of the chain of updates that leads on from this fact; absent: nothing newer is known. */
  readonly newest?: Fact;
  /** The chain of facts that this one updates, the last before it first. */
  readonly earlier: readonly Fact[];
  /** Facts that say otherwise, whichever of the two says so. */
  readonly disputes: readonly Fact[];
  /** Facts that add what this one left out. */
  readonly sharpenedBy: readonly Fact[];
  /** Facts to which this one adds something. */
  readonly sharpens: readonly Fact[];
  /** Facts that a curator put beside this one, whichever of the two names the other. */
  readonly related: readonly Fact[];
}

const alone: Standing = Object.freeze({
  earlier: [],
  disputes: [],
  sharpenedBy: [],
  sharpens: [],
  related: [],
});

/** Works out all standings at once; most facts stand alone and share one answer. */
export function standingsOf(published: readonly Fact[]): (fact: Fact) => Standing {
  const index = indexRelations(published);
  const standings = new Map(
    published.filter(({ id }) => index.named.has(id)).map((fact) => [fact.id, standingOf(fact, index)]),
  );
  return (fact) => standings.get(fact.id) ?? alone;
}

interface RelationIndex {
  /** Everybody who stands in any relation. */
  readonly named: ReadonlySet<FactId>;
  /** Whom the fact names with that kind. */
  out(fact: Fact, kind: RelationKind): readonly Fact[];
  /** Who names the fact with that kind. */
  into(fact: Fact, kind: RelationKind): readonly Fact[];
}

function indexRelations(published: readonly Fact[]): RelationIndex {
  const facts = new Map(published.map((fact) => [fact.id, fact]));
  const outward = new Map<string, Fact[]>();
  const inward = new Map<string, Fact[]>();
  const named = new Set<FactId>();
  for (const fact of published) {
    for (const relation of fact.relations ?? []) {
      const other = facts.get(relation.fact);
      if (!other) continue;
      append(outward, `${relation.kind} ${fact.id}`, other);
      append(inward, `${relation.kind} ${other.id}`, fact);
      named.add(fact.id).add(other.id);
    }
  }
  return {
    named,
    out: ({ id }, kind) => outward.get(`${kind} ${id}`) ?? [],
    into: ({ id }, kind) => inward.get(`${kind} ${id}`) ?? [],
  };
}

function standingOf(fact: Fact, index: RelationIndex): Standing {
  const newest = follow(fact, (from) => index.into(from, 'updates')).sort(byDate)[0];
  return {
    ...(newest ? { newest } : {}),
    earlier: follow(fact, (from) => index.out(from, 'updates')).sort(byDate),
    disputes: both(fact, 'disputes', index),
    sharpenedBy: index.into(fact, 'sharpens'),
    sharpens: index.out(fact, 'sharpens'),
    related: both(fact, 'related', index),
  };
}

function byDate(one: Fact, other: Fact): number {
  return newestFirst(one.asOf, other.asOf);
}

function both(fact: Fact, kind: RelationKind, index: RelationIndex): readonly Fact[] {
  return [...new Set([...index.out(fact, kind), ...index.into(fact, kind)])];
}

/** All facts that can be reached by taking the step again and again; the checks see to it that there is no circle. */
function follow(fact: Fact, step: (from: Fact) => readonly Fact[]): Fact[] {
  const reached = new Set<Fact>();
  for (let frontier = step(fact); frontier.length > 0; ) {
    const fresh = frontier.filter((each) => !reached.has(each));
    for (const each of fresh) reached.add(each);
    frontier = fresh.flatMap(step);
  }
  return [...reached];
}
