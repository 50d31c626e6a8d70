import { expect } from 'vitest';
import type { FreshMessage } from '../../../src/digests/delivery.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import type { Subscription } from '../../../src/digests/subscription.ts';
import type { Model } from './model.ts';
import { digest, planFor } from './samples.ts';
import { expectFirst, type Memory, type Step } from './step.ts';

export function planning(wanted: {
  which: number;
  slot: string;
  nextAt: number | null;
  looked: number;
  facts: string[] | null;
  now: number;
}): Step {
  let seen: Memory['seen'][number] | undefined;
  const { slot, nextAt, looked, facts, now } = wanted;
  const plan = (subscription: Subscription) =>
    planFor(subscription, { slot, nextAt, looked, digest: facts === null ? null : digest(facts) });
  return {
    name: `plan ${JSON.stringify(wanted)}`,
    ask: async (store, memory) => {
      seen = memory.seen.at(-1 - (wanted.which % 5));
      return seen && store.plan(plan(seen.subscription), now);
    },
    follow: (model, answer, memory) => {
      const made = seen && model.plan(plan(seen.subscription), seen.version, now);
      expect(answer).toEqual(made);
      if (made !== undefined) memory.opened.push(made.id);
    },
  };
}

export function claiming({ now, limit }: { now: number; limit: number }): Step {
  return {
    name: `claim ${now} ${limit}`,
    ask: (store) => store.claim(now, limit),
    follow: (model, answer) => {
      const ids = (answer as { id: number }[]).map(({ id }) => id);
      expectFirst(ids.map(String), model.claimable(now), limit);
      model.claimed.push(...ids);
    },
  };
}

export function recording(wanted: {
  which: number;
  messageId: number | null;
  items: number[];
  skipped: number[];
  sentTo: number | null;
  head: number | null;
  now: number;
}): Step {
  const { messageId, items, skipped, sentTo, head, now } = wanted;
  const message: FreshMessage | null =
    messageId === null
      ? null
      : {
          messageId,
          items,
          ...(sentTo === null ? {} : { chatId: sentTo }),
          ...(head === null ? {} : { head }),
        };
  return ofDelivery(`record ${JSON.stringify(wanted)}`, wanted.which, {
    ask: (store, id) => store.record(id, message, skipped, now),
    follow: (model, id, answer) => {
      const delivery = model.delivery(id);
      const wrong = message?.items.some((place) => place >= (delivery?.items.length ?? 9));
      if (delivery?.state === 'open' && wrong) expect(answer).toBeInstanceOf(RangeError);
      else expect(answer).toEqual(model.record(id, message, skipped, now));
    },
  });
}

export function dropping({ which, now }: { which: number; now: number }): Step {
  return ofDelivery(`drop ${which} ${now}`, which, {
    ask: (store, id) => store.drop(id, now),
    follow: (model, id, answer) => {
      const { state, messages } = model.delivery(id) ?? { state: undefined, messages: [] };
      if (state === 'open' && messages.length > 0) expect(answer).toBeInstanceOf(RangeError);
      else {
        expect(answer).toBeUndefined();
        model.drop(id, now);
      }
    },
  });
}

export function postponing({ which, later }: { which: number; later: number }): Step {
  return ofDelivery(`postpone ${which} ${later}`, which, {
    ask: (store, id) => store.postpone(id, later),
    follow: (model, id) => model.postpone(id, later),
  });
}

export function releasing(which: number): Step {
  return ofDelivery(`release ${which}`, which, {
    ask: (store, id) => store.release([id, 99]),
    follow: (model, id) => model.release([id]),
  });
}

/** A step with one of the deliveries that were opened last; `which`: counted from the end. */
function ofDelivery(
  name: string,
  which: number,
  {
    ask,
    follow,
  }: {
    ask(store: DigestStore, id: number): Promise<unknown>;
    follow(model: Model, id: number, answer: unknown): void;
  },
): Step {
  let id = 0;
  return {
    name,
    ask: (store, memory) => {
      id = memory.opened.at(-1 - which) ?? 1;
      return ask(store, id).catch((error: unknown) => error);
    },
    follow: (model, answer) => follow(model, id, answer),
  };
}

export function forgetting(before: number): Step {
  return {
    name: `forget ${before}`,
    ask: (store) => store.forget(before),
    follow: (model, answer) => expect(answer).toBe(model.forget(before)),
  };
}
