import { z } from 'zod';

const id = z.int();

export const sendRequest = z.strictObject({ user: id, chat: id, text: z.string(), replyTo: id.optional() });
export const pressRequest = z.strictObject({ user: id, chat: id, message: id, data: z.string() });
export const inlineRequest = z.strictObject({
  user: id,
  chat: id,
  query: z.string(),
  offset: z.string().optional(),
});
export const pickRequest = z.strictObject({
  user: id,
  chat: id,
  result: z.string(),
  replyTo: id.optional(),
});
export const languageRequest = z.strictObject({
  user: id,
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/)
    .nullable(),
});

const number = z.coerce.number().int();

export const userQuery = z.object({ user: number });
export const chatQuery = z.object({ user: number, chat: number });
/** Without a user: as the first person there is, so that a page can begin. */
export const stateQuery = z.object({ user: number.optional() });
