import type { Part, RawContent } from '../parts.ts';
import { parts } from '../parts.ts';
import type { Content } from '../types.ts';
import { checkAsks, checkAsksThere } from './asks.ts';
import { checkAssertedBy } from './assertedBy.ts';
import { checkDates } from './dates.ts';
import { allEntries, type Entries, type Entry, entriesOf, entryName } from './entry.ts';
import { checkChange, checkEvidence, checkReferences, checkRevision, type KnownIds } from './facts.ts';
import { checkFigures, digitNames } from './figures.ts';
import { checkDuplicateIds, checkId } from './ids.ts';
import { checkIntroductions } from './introductions.ts';
import { checkParaphrases } from './paraphrases.ts';
import type { Problem } from './problem.ts';
import { checkRelations } from './relations.ts';
import { checkSameFacts } from './sameFacts.ts';
import { shapeOf } from './shape.ts';
import { checkSource } from './sources.ts';
import { checkEmoji, checkTexts } from './texts.ts';

export interface CheckOptions {
  /** No statement can be as of a day far behind this one. */
  readonly today: Date;
  /** Whether published facts need `asks` as well. Absent: a fact without is served, and found by its statement alone. */
  readonly asksNeeded?: boolean;
}

export interface Checked {
  /** `undefined` when there is any problem. */
  readonly content: Content | undefined;
  /** All of them: by file, then by entry. */
  readonly problems: readonly Problem[];
}

/** Everything that is wrong with the content, not the first thing only. Never throws, whatever stands in the files. */
export function checkContent(raw: RawContent, options: CheckOptions): Checked {
  const entries = entriesOf(raw);
  const shaped = {
    topics: shape(entries, 'topics'),
    sources: shape(entries, 'sources'),
    entities: shape(entries, 'entities'),
    facts: shape(entries, 'facts'),
    paraphrases: shape(entries, 'paraphrases'),
  };
  const problems = inOrder(
    [...parts.flatMap((part) => shaped[part].problems), ...checkValues(entries, options)],
    entries,
  );
  const complete = parts.every((part) => raw[part] !== undefined);
  if (problems.length > 0 || !complete) return { content: undefined, problems };
  return {
    problems,
    content: {
      topics: shaped.topics.values,
      sources: shaped.sources.values,
      entities: shaped.entities.values,
      facts: shaped.facts.values,
      paraphrases: shaped.paraphrases.values,
    },
  };
}

function shape<Name extends Part>(entries: Entries, part: Name) {
  const results = (entries[part] ?? []).map((entry) => shapeOf(part, entry));
  return {
    values: results.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function checkValues(entries: Entries, { today, asksNeeded = false }: CheckOptions): readonly Problem[] {
  const facts = entries.facts ?? [];
  const known = knownIds(entries);
  const names = digitNames(entries.entities ?? []);
  return [
    ...parts.flatMap((part) => checkDuplicateIds(entries[part] ?? [])),
    ...allEntries(entries).flatMap((entry) => [
      ...checkId(entry),
      ...checkTexts(entry),
      ...checkDates(entry, today),
    ]),
    ...(entries.topics ?? []).flatMap(checkEmoji),
    ...(entries.sources ?? []).flatMap(checkSource),
    ...facts.flatMap((fact) => checkFact(fact, known, names)),
    ...(asksNeeded ? facts.flatMap(checkAsksThere) : []),
    ...checkParaphrases(entries.paraphrases ?? [], entries.facts),
    ...checkIntroductions(facts),
    ...checkSameFacts(facts),
    ...checkRelations(facts),
  ];
}

function checkFact(fact: Entry, known: KnownIds, names: RegExp | undefined): readonly Problem[] {
  return [
    ...checkReferences(fact, known),
    ...checkAsks(fact),
    ...checkAssertedBy(fact, known.entities),
    ...checkEvidence(fact),
    ...checkRevision(fact),
    ...checkChange(fact),
    ...checkFigures(fact, names),
  ];
}

function knownIds(entries: Entries): KnownIds {
  const ids = (part: Part) => {
    const found = entries[part]?.flatMap(({ id }) => (id === undefined ? [] : [id]));
    return found && new Set(found);
  };
  return { topics: ids('topics'), sources: ids('sources'), entities: ids('entities') };
}

/** A curator works down the files: by file, then by entry. The sort is stable, so that fields keep their order. */
function inOrder(problems: readonly Problem[], entries: Entries): readonly Problem[] {
  const places = new Map(
    allEntries(entries).map((entry, index) => [`${entry.part}.json ${entryName(entry)}`, index]),
  );
  const place = ({ file, entry }: Problem) => places.get(`${file} ${entry}`) ?? 0;
  return [...problems].sort((one, other) => place(one) - place(other));
}
