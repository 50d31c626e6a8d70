import { z } from 'zod';
import { isChatId } from '../../chats/chatId.ts';
import { locales } from '../../locale.ts';
import { type Delivery, itemKinds } from '../delivery.ts';
import { type Edition, editionKinds } from '../edition.ts';
import { cadences, pauseReasons, type Subscription } from '../subscription.ts';
import type { EditRow } from './rows.ts';

// Strict throughout: a field that this version does not know would be lost with the next write.

const count = z.int().min(0);
const moment = z.int();
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written as 09:00');
const slot = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'a slot is written as 2026-11-22T09:00');
const chatKind = z.enum(['private', 'group', 'channel']);
const name = z.string().min(1);

const destination = z.strictObject({
  chatId: z.number().refine(isChatId, 'a chat id is a whole number, not 0'),
  threadId: z.int().min(1).exactOptional(),
});

const marks = { back: count, seen: count };

const schedule = z.strictObject({
  cadence: z.enum(cadences),
  time: timeOfDay,
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
  zone: name,
  quiet: z.strictObject({ from: timeOfDay, to: timeOfDay }).nullable(),
});

export const subscriptionSchema: z.ZodType<Subscription> = z
  .strictObject({
    destination,
    chatKind,
    locale: z.enum(locales),
    schedule,
    topics: z.record(name, z.strictObject({ on: z.boolean(), ...marks })),
    corrected: count,
    filter: z.array(z.string()),
    backlog: z.boolean(),
    lastSlot: slot,
    looked: count,
    nextAt: moment.nullable(),
    paused: z.enum(pauseReasons).nullable(),
    version: z.int().min(1),
  })
  .refine(({ schedule: { cadence }, nextAt }) => nextAt !== null || cadence === 'instant', {
    path: ['nextAt'],
    error: 'without a time only an instant subscription is ever planned',
  });

export const editionSchema: z.ZodType<Edition> = z.strictObject({
  number: z.int().min(1),
  fact: name,
  kind: z.enum(editionKinds),
  revision: count,
  topics: z.array(name),
  at: moment,
});

const item = z.strictObject({ edition: z.int().min(1), fact: name, topic: name, kind: z.enum(itemKinds) });
const message = z.strictObject({ messageId: count, items: z.array(count) });

export const deliverySchema: z.ZodType<Delivery> = z
  .strictObject({
    id: z.int().min(1),
    destination,
    chatKind,
    slot,
    state: z.enum(['open', 'sent', 'dropped']),
    items: z.array(item).min(1, 'a digest has something to say'),
    waiting: count,
    marks: z.strictObject({ topics: z.record(name, z.strictObject(marks)), corrected: count }),
    messages: z.array(message),
    failures: count,
    plannedAt: moment,
    notBefore: moment,
    closedAt: moment.nullable(),
  })
  .refine(({ state, closedAt }) => (state === 'open') === (closedAt === null), {
    path: ['closedAt'],
    error: 'what is open has no time at which it was closed, and the rest has one',
  })
  .refine(
    ({ items, messages }) => messages.every((each) => each.items.every((place) => place < items.length)),
    {
      path: ['messages'],
      error: 'a message carries only items that there are',
    },
  );

export const editSchema: z.ZodType<EditRow> = z.strictObject({
  delivery: z.int().min(1),
  messageId: z.int().min(1),
  notBefore: moment,
  failures: count,
});
