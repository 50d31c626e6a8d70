import { type Entry, listAt, type Path, problemAt, stringAt, stringsAt, valueAt } from './entry.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { suggestion } from './suggestion.ts';
import { checkCharacters } from './texts.ts';

/** The ids that can be referred to; `undefined` when their file could not be read. */
export interface KnownIds {
  readonly topics: ReadonlySet<string> | undefined;
  readonly sources: ReadonlySet<string> | undefined;
  readonly entities: ReadonlySet<string> | undefined;
}

/** Topics, entities and sources that a fact names. */
export function checkReferences(fact: Entry, known: KnownIds): readonly Problem[] {
  const topics = stringsAt(fact.raw, ['topics']);
  const entities = stringsAt(fact.raw, ['entities']);
  const sources = listAt(fact.raw, ['evidence']).flatMap((_, index) => {
    const path = ['evidence', index, 'source'];
    const value = stringAt(fact.raw, path);
    return value === undefined ? [] : [{ path, value }];
  });
  return [
    ...topics.flatMap((reference) => checkReference(fact, reference, 'topics', known)),
    ...entities.flatMap((reference) => checkReference(fact, reference, 'entities', known)),
    ...sources.flatMap((reference) => checkReference(fact, reference, 'sources', known)),
    ...checkTopics(fact),
    ...checkRepeated(fact, topics),
    ...checkRepeated(fact, entities),
  ];
}

interface Reference {
  readonly path: Path;
  readonly value: string;
}

const unknownCodes = {
  topics: 'unknown-topic',
  entities: 'unknown-entity',
  sources: 'unknown-source',
} as const;

function checkReference(
  fact: Entry,
  { path, value }: Reference,
  part: keyof KnownIds,
  known: KnownIds,
): readonly Problem[] {
  const ids = known[part];
  if (ids === undefined || ids.has(value)) return [];
  const message = `${quote(value)} is not in ${part}.json.${suggestion(value, ids)}`;
  return [problemAt(fact, path, unknownCodes[part], message)];
}

function checkTopics(fact: Entry): readonly Problem[] {
  const topics = valueAt(fact.raw, ['topics']);
  if (!Array.isArray(topics) || topics.length > 0) return [];
  return [problemAt(fact, ['topics'], 'no-topic', 'The fact has no topic: nobody would find it.')];
}

function checkRepeated(fact: Entry, references: readonly Reference[]): readonly Problem[] {
  const seen = new Set<string>();
  return references.flatMap(({ path, value }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [problemAt(fact, path, 'repeated', `${quote(value)} stands here more than once.`)];
  });
}

const phraseWords = 6;

export function checkEvidence(fact: Entry): readonly Problem[] {
  const evidence = valueAt(fact.raw, ['evidence']);
  if (!Array.isArray(evidence)) return [];
  if (evidence.length === 0)
    return [problemAt(fact, ['evidence'], 'no-evidence', 'The fact has no evidence.')];
  return evidence.flatMap((_, index) => [...checkPhrase(fact, index), ...checkParagraph(fact, index)]);
}

function checkPhrase(fact: Entry, index: number): readonly Problem[] {
  const path = ['evidence', index, 'phrase'];
  const phrase = stringAt(fact.raw, path);
  if (phrase === undefined) return [];
  // A dash between spaces is no word.
  const words = phrase.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words === 0) return [problemAt(fact, path, 'empty-phrase', 'The evidence phrase is empty.')];
  if (words <= phraseWords) return checkCharacters(fact, path, phrase);
  return [problemAt(fact, path, 'phrase-too-long', `The evidence phrase has ${words} words.`)];
}

function checkParagraph(fact: Entry, index: number): readonly Problem[] {
  const path = ['evidence', index, 'paragraph'];
  const paragraph = valueAt(fact.raw, path);
  if (typeof paragraph !== 'number' || isCount(paragraph)) return [];
  return [problemAt(fact, path, 'bad-paragraph', `There is no paragraph ${paragraph}.`)];
}

export function checkRevision(fact: Entry): readonly Problem[] {
  const revision = valueAt(fact.raw, ['revision']);
  if (typeof revision !== 'number' || isCount(revision)) return [];
  return [problemAt(fact, ['revision'], 'bad-revision', `There is no revision ${revision}.`)];
}

/** Whoever got the revision before is told what is different now. */
export function checkChange(fact: Entry): readonly Problem[] {
  const revision = valueAt(fact.raw, ['revision']);
  const isPublished = stringAt(fact.raw, ['status']) === 'published';
  const isThere = valueAt(fact.raw, ['change']) !== undefined;
  if (typeof revision !== 'number' || !isCount(revision)) return [];
  if (!isPublished || isThere === revision > 1) return [];
  return isThere
    ? [problemAt(fact, ['change'], 'nothing-to-change', 'A first revision has changed nothing.')]
    : [problemAt(fact, ['change'], 'no-change', `Revision ${revision} does not say what it changed.`)];
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
