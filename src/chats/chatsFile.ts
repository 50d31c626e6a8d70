import { z } from 'zod';
import { locales } from '../locale.ts';
import type { Chats, ChatsDraft } from './changes.ts';
import { version1 } from './fileVersion.ts';
import { type FileFormat, sameEntries } from './mergedFile.ts';

/** Strict: a field that this version does not know would be lost with the next write. */
const settingsSchema = z.strictObject({ locale: z.enum(locales).exactOptional() });
const chatIdSchema = z
  .string()
  .regex(/^-?[1-9]\d{0,15}$/)
  .refine((text) => Number.isSafeInteger(Number(text)));

/** `chats.json` */
export const chatsSchema = z.strictObject({
  version: version1,
  chats: z.record(chatIdSchema, settingsSchema, {
    error: ({ code }) =>
      code === 'invalid_key' ? 'a chat id is a whole number of at most 52 bits' : undefined,
  }),
});

export type ChatsFile = z.output<typeof chatsSchema>;

export const chatsFormat: FileFormat<ChatsFile, Chats, ChatsDraft> = {
  empty: { version: 1, chats: {} },
  read: ({ chats }) => new Map(Object.entries(chats).map(([id, settings]) => [Number(id), settings])),
  print: (chats) => ({
    version: 1,
    chats: Object.fromEntries([...chats].map(([id, settings]) => [String(id), settings])),
  }),
  draftOf: (chats) => new Map(chats),
  same: sameEntries,
};
