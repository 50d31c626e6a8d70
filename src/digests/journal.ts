import { append } from '../append.ts';
import { newestFirst } from '../facts/partialDate.ts';
import type { Fact } from '../facts/types.ts';
import type { Edition, EditionDraft, EditionKind } from './edition.ts';

/**
 * What the content has that the journal has not: a new id is a new edition, a higher revision an update or a correction, a
 * retired fact a retraction. A revision that is not higher than the journal's is an older content's and changes nothing, so that two
 * versions of the content, read in turns, do not publish back and forth.
 * @param facts published and retired ones
 * @param newest the newest edition of each fact
 */
export function compare(
  facts: readonly Fact[],
  newest: ReadonlyMap<string, Edition>,
): readonly EditionDraft[] {
  return [...facts]
    .sort((one, other) => newestFirst(other.asOf, one.asOf))
    .flatMap((fact) => {
      const kind = kindOf(fact, newest.get(fact.id));
      return kind === undefined
        ? []
        : [{ fact: fact.id, kind, revision: fact.revision, topics: fact.topics }];
    });
}

function kindOf({ status, revision, change }: Fact, last: Edition | undefined): EditionKind | undefined {
  if (last === undefined) return status === 'published' ? 'new' : undefined;
  if (status === 'retired')
    return last.kind === 'retraction' || revision < last.revision ? undefined : 'retraction';
  if (revision <= last.revision) return undefined;
  // Who got the retraction learns from an update that the fact is back.
  return last.kind === 'retraction' ? 'update' : (change?.kind ?? 'update');
}

/** Whether the journal has come further with a fact than the content. A fact that the content never had is new to it. */
function isBehind(fact: Fact | undefined, { kind, revision }: Edition): boolean {
  if (kind === 'retraction') return fact?.status === 'published' && fact.revision <= revision;
  return fact === undefined || fact.revision < revision;
}

/** How many facts the journal knows in a newer state than the content. Facts that were deleted instead of retired count, too. */
export function behind(factOf: (id: string) => Fact | undefined, journal: Journal): number {
  let count = 0;
  for (let number = journal.head; number >= 1; number -= 1) {
    const edition = journal.edition(number);
    if (edition === undefined || journal.of(edition.fact).at(-1) !== edition) continue;
    if (isBehind(factOf(edition.fact), edition)) count += 1;
  }
  return count;
}

/** The editions as the planner looks at them. */
export interface Journal {
  /** The number of the newest one; 0: there is none. */
  readonly head: number;
  /** By number, from 1. */
  edition(number: number): Edition | undefined;
  /** Of one fact, oldest first. */
  of(fact: string): readonly Edition[];
}

/** A journal that grows by what `add` brings; a number that is there already is passed over. */
export function createJournal(): Journal & { add(editions: readonly Edition[]): void } {
  const all: Edition[] = [];
  const byFact = new Map<string, Edition[]>();
  return {
    get head() {
      return all.length;
    },
    edition: (number) => all[number - 1],
    of: (fact) => byFact.get(fact) ?? [],
    add: (editions) => {
      for (const edition of editions) {
        if (edition.number !== all.length + 1) continue;
        all.push(edition);
        append(byFact, edition.fact, edition);
      }
    },
  };
}
