import { checkContent } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import type { RawContent } from '../parts.ts';
import type { Content } from '../types.ts';
import { type Draft, entryOf } from './draft.ts';

/** What is wrong with a draft, in the words of `npm run facts -- check`. */
export interface DraftProblems {
  /** Fields and languages that nobody has written yet. */
  readonly missing: readonly Problem[];
  readonly wrong: readonly Problem[];
}

/** Checks the draft as if it stood in the content already; the content itself is good. */
export function checkDraft(draft: Draft, content: Content, today: Date): DraftProblems {
  const checked = checkContent(withDraft(draft, content), { today, asksNeeded: true });
  const others = new Set<string>(content.facts.map(({ id }) => id));
  // The questions that an older fact lacks are no matter of this one.
  const problems = checked.problems.filter(
    ({ code, entry }) =>
      code !== 'no-asks' || entry === null || !others.has(entry) || entry === draft.fact.id,
  );
  const isMissing = ({ code }: Problem) => code === 'missing-language' || code === 'missing-field';
  return {
    missing: problems.filter((problem) => isMissing(problem) || isAbsent(draft, problem)),
    wrong: problems.filter((problem) => !isMissing(problem) && !isAbsent(draft, problem)),
  };
}

/** Evidence and a name have codes of their own, whether they are missing or bad. */
function isAbsent({ fact }: Draft, { code }: Problem): boolean {
  return (
    code === 'no-asks' ||
    (code === 'no-evidence' && fact.evidence === undefined) ||
    (code === 'nobody-asserts' && fact.assertedBy === undefined)
  );
}

export function withDraft(draft: Draft, content: Content): RawContent {
  const { topics, sources, entities, facts, paraphrases = [] } = content;
  // Fields without a value are fields that are not there, in a file.
  const fact = JSON.parse(JSON.stringify(entryOf(draft))) as unknown;
  return {
    topics,
    sources: [...sources, ...draft.sources],
    entities: [...entities, ...draft.entities],
    facts: [...facts, fact],
    paraphrases,
  };
}
