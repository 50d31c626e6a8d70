import { languageNames } from '../check/guide.ts';
import { type Problem, renderProblem } from '../check/problem.ts';
import { formatJson } from '../formatJson.ts';
import { askAsks, changeAsks, unasked } from './asks.ts';
import { checkDraft, type DraftProblems } from './checkDraft.ts';
import type { Desk, Question } from './desk.ts';
import { type Draft, entryOf } from './draft.ts';
import { askAssertedBy, askEntities } from './entities.ts';
import { askAsOf, askId, askKind, askRelations, askReviewBy, askTopics } from './particulars.ts';
import { askEvidence } from './sources.ts';
import { askFigures, askStatements, changeStatements, unwritten } from './statements.ts';

interface Step {
  readonly name: string;
  /** Whether the draft lacks what the step asks for. */
  isOpen(draft: Draft): boolean;
  readonly ask: Question;
  /** How to ask again, where that differs. */
  readonly change?: Question;
}

const steps: readonly Step[] = [
  {
    name: 'the texts',
    isOpen: (draft) => unwritten(draft).length > 0,
    ask: askStatements,
    change: changeStatements,
  },
  { name: 'the id', isOpen: ({ fact }) => fact.id === undefined, ask: askId },
  { name: 'the topics', isOpen: ({ fact }) => fact.topics === undefined, ask: askTopics },
  { name: 'the kind', isOpen: ({ fact }) => fact.kind === undefined, ask: askKind },
  { name: 'the entities', isOpen: ({ fact }) => fact.entities === undefined, ask: askEntities },
  { name: 'the date', isOpen: ({ fact }) => fact.asOf === undefined, ask: askAsOf },
  { name: 'the evidence', isOpen: ({ fact }) => fact.evidence === undefined, ask: askEvidence },
  { name: 'who says so', isOpen: ({ fact }) => fact.assertedBy === undefined, ask: askAssertedBy },
  // Asked once: with the review date, which comes last.
  { name: 'the relations', isOpen: ({ fact }) => fact.reviewBy === undefined, ask: askRelations },
  { name: 'the figures', isOpen: ({ fact }) => fact.figures === undefined, ask: askFigures },
  { name: 'the questions', isOpen: (draft) => unasked(draft).length > 0, ask: askAsks, change: changeAsks },
  { name: 'the review date', isOpen: ({ fact }) => fact.reviewBy === undefined, ask: askReviewBy },
];

/** What the person wants done with the draft. */
export type Decision = 'write' | 'keep' | 'drop';

export interface Composed {
  readonly draft: Draft;
  readonly decision: Decision;
}

/**
 * Asks for everything that a draft lacks, shows the entry and what is wrong with it, and lets the person change it until
 * it is decided.
 */
export async function compose(start: Draft, desk: Desk): Promise<Composed> {
  let draft = start;
  for (const step of steps) {
    if (step.isOpen(draft)) draft = await step.ask(draft, desk);
    desk.note(draft);
  }
  for (;;) {
    const problems = checkDraft(draft, desk.content, desk.today);
    desk.say(`\n${formatJson(entryOf(draft))}\n\n${remarks(problems)}`);
    const next = await askDecision(desk, problems);
    if (next !== 'change') return { draft, decision: next };
    draft = await change(draft, desk);
    desk.note(draft);
  }
}

function remarks({ missing, wrong }: DraftProblems): string {
  const problems = wrong.map((problem) => `${renderProblem(problem)}\n\n`).join('');
  return missing.length === 0 ? problems : `${problems}Still missing: ${namesOf(missing).join(', ')}.\n`;
}

/** `Turkish`, `questions in Turkish`, `asOf`: what somebody has to write yet. */
export function namesOf(missing: readonly Problem[]): readonly string[] {
  return missing.map(({ field }) => {
    const [, part, language] = /^(text|asks)\.(kk|ru|en|tr)$/.exec(field) ?? [];
    if (language === undefined) return field;
    const name = languageNames[language as keyof typeof languageNames];
    return part === 'asks' ? `questions in ${name}` : name;
  });
}

function askDecision({ asker }: Desk, { missing, wrong }: DraftProblems): Promise<Decision | 'change'> {
  const complete = missing.length + wrong.length === 0;
  return asker.choose<Decision | 'change'>({
    message: complete ? 'All is well. And now?' : 'It is not complete. And now?',
    choices: [
      ...(complete ? [{ name: 'Write it into facts.json', value: 'write' as const }] : []),
      { name: 'Keep it as a draft', value: 'keep' },
      { name: 'Change something', value: 'change' },
      { name: 'Throw it away', value: 'drop' },
    ],
  });
}

async function change(draft: Draft, desk: Desk): Promise<Draft> {
  const step = await desk.asker.choose({
    message: 'What?',
    choices: steps.map((value) => ({ name: value.name, value })),
  });
  return (step.change ?? step.ask)(draft, desk);
}
