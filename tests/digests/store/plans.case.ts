import { expect, it } from 'vitest';
import type { DigestStore } from '../../../src/digests/store.ts';
import {
  digest,
  draftOf,
  edition,
  forumTopic,
  group,
  instant,
  nine,
  opened,
  planFor,
  publish,
  reader,
  subscribe,
  supergroup,
} from './samples.ts';

export function planContract(get: () => DigestStore): void {
  const due = async (now: number, limit = 10) =>
    (await get().due(now, limit)).map(({ destination }) => destination);

  it('are due when their time has come, those that wait longest first', async () => {
    await subscribe(get(), reader, { nextAt: nine });
    await subscribe(get(), group, { nextAt: nine - 5 });
    await subscribe(get(), forumTopic, { nextAt: nine + 1 });
    expect(await due(nine - 6)).toEqual([]);
    expect(await due(nine)).toEqual([group, reader]);
    expect(await due(nine, 1)).toEqual([group]);
    expect(await due(nine, 0)).toEqual([]);
  });

  it('stay due until they are planned', async () => {
    const subscription = await subscribe(get(), reader);
    expect([await due(nine), await due(nine)]).toEqual([[reader], [reader]]);
    await get().plan(planFor(subscription), nine);
    expect(await due(nine)).toEqual([]);
    expect(await due(nine + 86_400_000)).toEqual([reader]);
  });

  it('of an instant subscription are due when the journal has grown since', async () => {
    await publish(get(), [edition('a'), edition('b')], 500);
    await subscribe(get(), reader, instant(2));
    await subscribe(get(), group, { nextAt: 501 });
    expect(await due(nine)).toEqual([group]);
    await publish(get(), [edition('c')], 700);
    await subscribe(get(), forumTopic, { nextAt: 900 });
    expect(await due(nine)).toEqual([group, reader, forumTopic]);
    expect(await due(nine, 2)).toEqual([group, reader]);
    expect((await get().counts()).nextAt).toBe(501);
  });

  it('of an instant subscription that holds something back are due at their time', async () => {
    await publish(get(), [edition('a')]);
    await subscribe(get(), reader, { ...instant(0), nextAt: nine });
    expect([await due(nine - 1), await due(nine)]).toEqual([[], [reader]]);
  });

  it('of a paused subscription are not due', async () => {
    await publish(get(), [edition('a')]);
    await subscribe(get(), reader, { paused: 'blocked' });
    await subscribe(get(), group, { ...instant(0), paused: 'gone' });
    expect(await due(nine)).toEqual([]);
    expect((await get().counts()).nextAt).toBeNull();
    await get().resume(reader.chatId, ['blocked']);
    await get().resume(group.chatId, ['gone']);
    expect(await due(nine)).toHaveLength(2);
  });

  it('far ahead are found when the clock was set back', async () => {
    await subscribe(get(), reader, { nextAt: nine });
    await subscribe(get(), group, { nextAt: nine + 1 });
    await subscribe(get(), forumTopic, { nextAt: nine + 2, paused: 'gone' });
    await subscribe(get(), supergroup, instant(0));
    const beyond = async (limit: number) =>
      (await get().plannedBeyond(nine, limit)).map(({ destination }) => destination);
    expect([await beyond(10), await beyond(0)]).toEqual([[group], []]);
  });

  it('open a delivery, and use the slot up', async () => {
    const subscription = await subscribe(get(), reader);
    const plan = planFor(subscription);
    const delivery = await get().plan(plan, nine);
    expect(delivery).toEqual({
      ...digest(['gallium', 'alem']),
      id: 1,
      destination: reader,
      chatKind: 'private',
      slot: plan.slot,
      state: 'open',
      messages: [],
      failures: 0,
      plannedAt: nine,
      notBefore: nine,
      closedAt: null,
    });
    expect([await get().delivery(1), await get().openDelivery(reader)]).toEqual([delivery, delivery]);
    const after = await get().subscription(reader);
    const { slot: lastSlot, nextAt, looked } = plan;
    expect(after).toEqual({ ...subscription, lastSlot, nextAt, looked, version: after?.version });
    expect(after?.version).toBeGreaterThan(subscription.version);
  });

  it('that have nothing to say use the slot up without a delivery', async () => {
    const subscription = await subscribe(get(), reader);
    expect(await get().plan(planFor(subscription, { digest: null }), nine)).toBeUndefined();
    expect(await get().subscription(reader)).toMatchObject({ lastSlot: '2026-11-22T09:00', looked: 6 });
    expect((await get().counts()).open).toBe(0);
  });

  it('never take the last slot back', async () => {
    const subscription = await subscribe(get(), reader);
    await get().plan(planFor(subscription, { slot: '2026-11-20T09:00' }), nine);
    expect((await get().subscription(reader))?.lastSlot).toBe('2026-11-21T09:00');
  });

  it('are refused when the subscription has changed since', async () => {
    const before = await subscribe(get(), reader);
    const after = await get().change(reader, (now) => now && { ...now, locale: 'ru' });
    expect(await get().plan(planFor(before), nine)).toBeUndefined();
    expect(await get().subscription(reader)).toEqual(after);
    expect(await get().plan(planFor({ ...before, destination: group }), nine)).toBeUndefined();
  });

  it('are refused when the watermarks have moved since', async () => {
    const { id } = await opened(get(), reader);
    const before = await get().subscription(reader);
    await get().record(id, { messageId: 1, items: [0, 1] }, [], nine);
    const again = planFor(before ?? draftMissing(), { slot: '2026-11-23T09:00' });
    expect(await get().plan(again, nine)).toBeUndefined();
    expect((await get().counts()).open).toBe(0);
  });

  it('are refused for a paused subscription', async () => {
    const paused = await subscribe(get(), reader, { paused: 'blocked' });
    expect(await get().plan(planFor(paused), nine)).toBeUndefined();
    expect(await get().subscription(reader)).toEqual(paused);
  });

  it('come second to an open delivery: the slot passes, and the times are kept', async () => {
    const first = await opened(get(), reader);
    const now = (await get().subscription(reader)) ?? draftMissing();
    const plan = planFor(now, { slot: '2026-11-23T09:00', nextAt: nine + 7, looked: 9 });
    expect(await get().plan(plan, nine)).toBeUndefined();
    expect(await get().openDelivery(reader)).toEqual(first);
    expect(await get().subscription(reader)).toMatchObject({
      lastSlot: '2026-11-23T09:00',
      nextAt: nine + 7,
      looked: 9,
    });
  });

  it('open no second delivery for a slot that had one', async () => {
    const { id } = await opened(get(), reader);
    await get().record(id, { messageId: 1, items: [0, 1] }, [], nine);
    // The clock was set back, and the slot comes again.
    const again = await get().change(reader, (now) => now && { ...now, lastSlot: '2026-11-20T09:00' });
    const plan = planFor(again ?? draftMissing(), { nextAt: nine + 7 });
    expect(await get().plan(plan, nine)).toBeUndefined();
    expect(await get().subscription(reader)).toMatchObject({ lastSlot: plan.slot, nextAt: nine + 7 });
    expect(await get().counts()).toMatchObject({ open: 0, sent: 1 });
  });

  it('of an instant subscription that come second to an open delivery wake it when that is closed', async () => {
    await publish(get(), [edition('a')]);
    const subscription = await subscribe(get(), reader, instant(0));
    const first = await get().plan(planFor(subscription, { nextAt: null, looked: 1 }), nine);
    await publish(get(), [edition('b')]);
    expect(await due(nine)).toEqual([]);
    const now = (await get().subscription(reader)) ?? draftMissing();
    const second = planFor(now, { slot: '2026-11-22T09:01', nextAt: null, looked: 2 });
    expect(await get().plan(second, nine)).toBeUndefined();
    expect(await due(nine)).toEqual([]);
    await get().record(first?.id ?? 0, { messageId: 1, items: [0, 1] }, [], nine);
    expect(await due(nine)).toEqual([reader]);
  });

  it('refuse a digest that says nothing, and what cannot be kept', async () => {
    const subscription = await subscribe(get(), reader);
    const plans = [
      planFor(subscription, { digest: digest([]) }),
      planFor(subscription, { slot: 'tomorrow' }),
      planFor(subscription, { nextAt: null }),
    ];
    for (const plan of plans) await expect(get().plan(plan, nine)).rejects.toThrow(RangeError);
    expect(await get().subscription(reader)).toEqual(subscription);
    expect((await get().counts()).open).toBe(0);
  });

  it('give ids that count up and never come again', async () => {
    const ids: number[] = [];
    for (const destination of [reader, group, forumTopic]) {
      ids.push((await opened(get(), destination)).id);
      await get().removeChat(destination.chatId);
    }
    expect(ids).toEqual([1, 2, 3]);
  });
}

function draftMissing(): never {
  throw new Error(`There is no subscription of ${draftOf(reader).destination.chatId}`);
}
