import { z } from 'zod';

/** The first field of every file of the state. */
export const version1 = z.literal(1, {
  error: ({ input }) => `this Derek reads version 1, not ${JSON.stringify(input)}`,
});
