import { expect } from 'vitest';
import { type Destination, keyOf } from '../../../src/digests/destination.ts';
import type { PauseReason, Subscription } from '../../../src/digests/subscription.ts';
import type { Model } from './model.ts';
import type { draftOf } from './samples.ts';
import { expectFirst, type Memory, type Step } from './step.ts';

export function subscribing(draft: ReturnType<typeof draftOf>): Step {
  return {
    name: `subscribe ${JSON.stringify(draft)}`,
    ask: (store) => store.change(draft.destination, () => draft),
    follow: (model, answer, memory) => {
      model.put(draft);
      expect(answer).toMatchObject(draft);
      remember(model, answer as Subscription, memory);
    },
  };
}

/** That it is this one now. */
export function remember(model: Model, subscription: Subscription, memory: Memory): void {
  memory.seen.push({ subscription, version: model.at(subscription.destination)?.version ?? -1 });
}

export function pausing({ destination, reason }: { destination: Destination; reason: PauseReason }): Step {
  return {
    name: `pause ${keyOf(destination)} ${reason}`,
    ask: (store) => store.pause(destination, reason),
    follow: (model) => model.pause(destination, reason),
  };
}

export function resuming({ chatId, reasons }: { chatId: number; reasons: PauseReason[] }): Step {
  return {
    name: `resume ${chatId} ${reasons}`,
    ask: (store) => store.resume(chatId, reasons),
    follow: (model, answer) => {
      expect([...(answer as string[])].sort()).toEqual(model.resume(chatId, reasons).sort());
    },
  };
}

export function migrating({ from, to }: { from: number; to: number }): Step {
  return {
    name: `migrate ${from} ${to}`,
    ask: (store) => store.migrate(from, to),
    follow: (model) => model.migrate(from, to),
  };
}

export function unsubscribing(destination: Destination): Step {
  return {
    name: `unsubscribe ${keyOf(destination)}`,
    ask: (store) => store.change(destination, () => undefined),
    follow: (model) => model.remove(destination),
  };
}

export function changingNothing(destination: Destination): Step {
  return {
    name: `change nothing ${keyOf(destination)}`,
    ask: (store) => store.change(destination, (now) => now),
    follow: () => {},
  };
}

export function removing(chatId: number): Step {
  return {
    name: `removeChat ${chatId}`,
    ask: (store) => store.removeChat(chatId),
    follow: (model, answer) => expect(answer).toBe(model.removeChat(chatId)),
  };
}

export function findingDue({ now, limit }: { now: number; limit: number }): Step {
  return {
    name: `due ${now} ${limit}`,
    ask: (store) => store.due(now, limit),
    follow: (model, answer) => {
      const keys = (answer as Subscription[]).map(({ destination }) => keyOf(destination));
      expectFirst(keys, model.due(now), limit);
    },
  };
}
