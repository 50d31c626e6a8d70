import fc from 'fast-check';
import type { Destination } from '../../../src/digests/destination.ts';
import { editionKinds } from '../../../src/digests/edition.ts';
import { pauseReasons } from '../../../src/digests/subscription.ts';
import {
  claiming,
  dropping,
  forgetting,
  planning,
  postponing,
  recording,
  releasing,
} from './deliverySteps.ts';
import { claimingEdits, editing, publishing } from './editSteps.ts';
import { draftOf, forumTopic, group, instant, reader, supergroup } from './samples.ts';
import type { Step } from './step.ts';
import {
  changingNothing,
  findingDue,
  migrating,
  pausing,
  removing,
  resuming,
  subscribing,
  unsubscribing,
} from './subscriptionSteps.ts';

const facts = ['a', 'b', 'c'] as const;
export const destinations: readonly Destination[] = [
  reader,
  group,
  forumTopic,
  supergroup,
  { ...forumTopic, chatId: supergroup.chatId },
];
const destination = fc.constantFrom(...destinations);
const chatId = fc.constantFrom(reader.chatId, group.chatId, supergroup.chatId);
const moment = fc.integer({ min: 0, max: 20 });
/** One of those that were opened last. */
const which = fc.integer({ min: 0, max: 3 });
const limit = fc.integer({ min: 0, max: 3 });
const reason = fc.constantFrom(...pauseReasons);
const slot = fc.constantFrom('2026-11-21T09:00', '2026-11-22T09:00', '2026-11-23T09:00', '2026-11-24T09:00');
const number = fc.integer({ min: 0, max: 9 });
const wish = fc.record({ on: fc.boolean(), back: number, seen: number });

const draft = fc
  .record({
    destination,
    topics: fc.dictionary(fc.constantFrom('ai', 'minerals'), wish, { maxKeys: 2 }),
    looked: number,
    nextAt: fc.option(moment),
    paused: fc.option(reason, { freq: 4 }),
  })
  .map(({ destination, topics, looked, nextAt, paused }) =>
    draftOf(destination, { ...instant(looked), topics, nextAt, paused }),
  );

const places: fc.Arbitrary<number[]> = fc.oneof(
  fc.constant<number[]>([0, 1, 2]),
  fc.constant<number[]>([0]),
  fc.subarray([0, 1, 2]),
);

const publication = fc.record({
  drafts: fc.array(
    fc.record({
      fact: fc.constantFrom(...facts),
      kind: fc.constantFrom(...editionKinds, 'correction' as const),
    }),
    {
      minLength: 1,
      maxLength: 2,
    },
  ),
  at: moment,
  since: fc.oneof(fc.constant(0), moment),
});

const planned = fc.record({
  which,
  slot,
  nextAt: fc.option(moment, { freq: 1 }),
  looked: number,
  facts: fc.option(fc.subarray([...facts], { minLength: 1 }), { freq: 6 }),
  now: moment,
});

const recorded = fc.record({
  which,
  messageId: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 6 }),
  items: places,
  skipped: fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, places),
  sentTo: fc.option(chatId, { freq: 1 }),
  head: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 1 }),
  now: moment,
});

const dues = fc.record({ now: moment, limit });

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: draft.map(subscribing) },
  { weight: 16, arbitrary: planned.map(planning) },
  { weight: 16, arbitrary: recorded.map(recording) },
  { weight: 8, arbitrary: dues.map(claiming) },
  { weight: 4, arbitrary: dues.map(findingDue) },
  { weight: 8, arbitrary: publication.map(publishing) },
  { weight: 9, arbitrary: dues.map(claimingEdits) },
  { weight: 5, arbitrary: fc.record({ which, later: fc.option(moment) }).map(editing) },
  { weight: 4, arbitrary: fc.record({ which, later: moment }).map(postponing) },
  { weight: 2, arbitrary: which.map(releasing) },
  { weight: 3, arbitrary: fc.record({ which, now: moment }).map(dropping) },
  { weight: 3, arbitrary: fc.record({ destination, reason }).map(pausing) },
  {
    weight: 4,
    arbitrary: fc.record({ chatId, reasons: fc.subarray([...pauseReasons], { minLength: 2 }) }).map(resuming),
  },
  { weight: 3, arbitrary: fc.record({ from: chatId, to: chatId }).map(migrating) },
  { weight: 1, arbitrary: destination.map(unsubscribing) },
  { weight: 1, arbitrary: destination.map(changingNothing) },
  { weight: 1, arbitrary: chatId.map(removing) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 8 }).map(forgetting) },
);
