import { z } from 'zod';

const back = z.boolean().optional();

export const clockRequest = z.union([
  z.strictObject({ to: z.iso.datetime({ offset: true }), back }),
  z.strictObject({ by: z.number(), back }),
]);

const scope = {
  method: z.string().optional(),
  chat: z.int().optional(),
  times: z.union([z.int().min(1), z.literal('always')]).optional(),
  share: z.number().min(0).max(1).optional(),
};

export const faultsRequest = z.union([
  z.strictObject({ clear: z.union([z.int(), z.literal('all')]) }),
  z.strictObject({ ...scope, kind: z.literal('timeout'), taken: z.boolean() }),
  z.strictObject({ ...scope, kind: z.enum(['lost-answer', 'cut']) }),
  z.strictObject({
    ...scope,
    kind: z.literal('refused').optional(),
    code: z.union([z.literal(429), z.literal(403), z.literal(500), z.literal(400)]),
    description: z.string().optional(),
    retryAfter: z.int().min(1).optional(),
  }),
]);

export const ratesRequest = z.strictObject({ enforced: z.boolean() });
