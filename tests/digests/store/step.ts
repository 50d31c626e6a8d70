import { expect } from 'vitest';
import type { Edit } from '../../../src/digests/delivery.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import type { Subscription } from '../../../src/digests/subscription.ts';
import type { Model } from './model.ts';

/** What somebody who works with the store remembers. */
export interface Memory {
  /** Subscriptions as they were seen, with the version that the model had then. */
  readonly seen: { readonly subscription: Subscription; readonly version: number }[];
  /** Deliveries that were opened, by id. */
  readonly opened: number[];
  readonly edits: Edit[];
  /** When was last published: never before that. */
  published: number;
}

/** Something that can be asked of both. */
export interface Step {
  readonly name: string;
  ask(store: DigestStore, memory: Memory): Promise<unknown>;
  /** Does the same to the model, and compares what the store answered. */
  follow(model: Model, answer: unknown, memory: Memory): void;
}

/** Those that wait longest, in their order; of those that wait equally long any. */
export function expectFirst(
  keys: readonly string[],
  waits: ReadonlyMap<string, number>,
  limit: number,
): void {
  const sorted = [...waits.values()].sort((one, other) => one - other);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.map((key) => waits.get(key))).toEqual(sorted.slice(0, limit));
}
