import { z } from 'zod';
import { version1 } from './fileVersion.ts';
import { type FileFormat, sameEntries } from './mergedFile.ts';
import type { Queue, QueueDraft } from './questionChanges.ts';
import { questionSchema } from './questionSchema.ts';

/** `questions.json` */
export const questionsSchema = z
  .strictObject({ version: version1, nextId: z.int().min(1), questions: z.array(questionSchema) })
  .refine(({ questions }) => countsUp(questions.map(({ id }) => id)), {
    path: ['questions'],
    error: 'the ids count up, and none stands twice',
  })
  .refine(({ questions, nextId }) => (questions.at(-1)?.id ?? 0) < nextId, {
    path: ['nextId'],
    error: 'nextId is above every id, so that none is given twice',
  });

export type QuestionsFile = z.output<typeof questionsSchema>;

export const questionsFormat: FileFormat<QuestionsFile, Queue, QueueDraft> = {
  empty: { version: 1, nextId: 1, questions: [] },
  read: ({ nextId, questions }) => ({ nextId, questions: new Map(questions.map((each) => [each.id, each])) }),
  print: ({ nextId, questions }) => ({ version: 1, nextId, questions: [...questions.values()] }),
  draftOf: ({ nextId, questions }) => ({ nextId, questions: new Map(questions) }),
  same: (left, right) => left.nextId === right.nextId && sameEntries(left.questions, right.questions),
};

function countsUp(ids: readonly number[]): boolean {
  return ids.every((id, at) => id > (ids[at - 1] ?? 0));
}
