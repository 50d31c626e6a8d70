import { afterEach, beforeEach, describe, it } from 'vitest';
import type { DigestStore } from '../../../src/digests/store.ts';
import { deliveryContract } from './deliveries.case.ts';
import { editContract } from './edits.case.ts';
import { journalContract } from './journal.case.ts';
import { agreesWithModel } from './model.case.ts';
import { planContract } from './plans.case.ts';
import { subscriptionContract } from './subscriptions.case.ts';

/** How a test opens a store. */
export interface OpenedStore {
  readonly store: DigestStore;
  /** Closes it, and opens again what was kept; absent: nothing is kept. */
  readonly reopen?: () => Promise<OpenedStore>;
}

/** What every store of digests promises, whatever it keeps things in; `runs`: how often it is compared with a model. */
export function digestStoreContract(open: () => Promise<OpenedStore>, { runs = 100 } = {}): void {
  let store: DigestStore;
  beforeEach(async () => {
    store = (await open()).store;
  });
  afterEach(() => store.close());
  const get = () => store;

  describe('subscriptions', () => subscriptionContract(get));
  describe('the journal', () => journalContract(get));
  describe('plans', () => planContract(get));
  describe('deliveries', () => deliveryContract(get));
  describe('edits', () => editContract(get));
  it('agrees with plain arrays, whatever is asked of it and however much at once', () =>
    agreesWithModel(open, runs));
}
