import { z } from 'zod';
import { locales } from '../locale.ts';
import { isChatId } from './chatId.ts';
import { type KeptQuestion, questionLength } from './questions.ts';

const momentSchema = z.iso.datetime({ error: 'a moment is written as 2026-11-22T09:00:00.000Z' });

const newQuestionSchema = z.strictObject({
  text: z
    .string()
    .max(questionLength)
    .refine((text) => text.trim() !== '', 'a question is not blank')
    // Whoever prints it, into a terminal or a table, can rely on this.
    .refine((text) => !/\p{Cc}/u.test(text), 'a question has no control characters and no second line'),
  locale: z.enum(locales),
  askedAt: momentSchema,
  chatId: z.number().refine(isChatId, 'a chat id is a whole number, not 0'),
});

/** Strict: a field that this version does not know would be lost with the next write. */
export const questionSchema = z.strictObject({ id: z.int().min(1), ...newQuestionSchema.shape });

/** A copy, without anything that does not belong to a question. Throws `RangeError`, which never quotes the text. */
export function checkedQuestion(question: Omit<KeptQuestion, 'id'>): Omit<KeptQuestion, 'id'> {
  const result = newQuestionSchema.safeParse(question);
  if (!result.success) throw new RangeError(`This is no question: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Milliseconds since 1970. Throws `RangeError`. */
export function checkedMoment(moment: string): number {
  const result = momentSchema.safeParse(moment);
  if (!result.success) throw new RangeError(`This is no moment: ${z.prettifyError(result.error)}`);
  return Date.parse(result.data);
}
