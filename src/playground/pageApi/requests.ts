import { z } from 'zod';

const id = z.int();
const place = { user: id, chat: id };
/** What is said can answer a message, or be in a forum topic. */
const aim = { replyTo: id.optional(), thread: id.optional() };

export const sendRequest = z.strictObject({ ...place, text: z.string(), ...aim });
export const locationRequest = z.strictObject({
  ...place,
  latitude: z.number(),
  longitude: z.number(),
  ...aim,
});
export const pressRequest = z.strictObject({ ...place, message: id, data: z.string() });
export const inlineRequest = z.strictObject({ ...place, query: z.string(), offset: z.string().optional() });
export const pickRequest = z.strictObject({ ...place, result: z.string(), ...aim });
export const languageRequest = z.strictObject({
  user: id,
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/)
    .nullable(),
});

const right = z.boolean().optional();

export const membershipRequest = z.strictObject({
  ...place,
  status: z.enum(['administrator', 'member', 'absent']),
  rights: z
    .strictObject({
      canPostMessages: right,
      canEditMessages: right,
      canDeleteMessages: right,
      canPinMessages: right,
      canManageTopics: right,
    })
    .optional(),
});

export const topicRequest = z.strictObject({
  ...place,
  action: z.enum(['create', 'close', 'reopen', 'delete']),
  thread: id.optional(),
  name: z.string().trim().min(1).max(128).optional(),
});

const number = z.coerce.number().int();

export const userQuery = z.object({ user: number });
export const chatQuery = z.object({ user: number, chat: number });
/** Without a user: as the first person there is, so that a page can begin. */
export const stateQuery = z.object({ user: number.optional() });
