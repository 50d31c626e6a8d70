import { z } from 'zod';
import type { Delivery } from '../delivery.ts';
import type { Edition } from '../edition.ts';
import type { Subscription } from '../subscription.ts';
import type { EditRow } from './rows.ts';
import { deliverySchema, editionSchema, editSchema, subscriptionSchema } from './schema.ts';

// What is handed in from outside becomes a copy: nobody alters it behind the store's back, and all that is written can be read again.

/** Throws `RangeError`. */
export function checkedSubscription(subscription: Subscription): Subscription {
  return checked('subscription', subscriptionSchema, subscription);
}

/** Throws `RangeError`. */
export function checkedEdition(edition: Edition): Edition {
  return checked('edition', editionSchema, edition);
}

/** Throws `RangeError`. */
export function checkedDelivery(delivery: Delivery): Delivery {
  return checked('delivery', deliverySchema, delivery);
}

/** Throws `RangeError`. */
export function checkedEdit(edit: EditRow): EditRow {
  return checked('edit', editSchema, edit);
}

function checked<T extends object>(what: string, schema: z.ZodType<T>, value: T): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new RangeError(`This is no ${what}: ${z.prettifyError(result.error)}`);
  return result.data;
}
