import { expect, it } from 'vitest';
import type { DigestStore } from '../../../src/digests/store.ts';
import {
  delivered,
  draftOf,
  edition,
  forumTopic,
  group,
  nine,
  opened,
  planFor,
  publish,
  reader,
  subscribe,
  supergroup,
} from './samples.ts';

export function subscriptionContract(get: () => DigestStore): void {
  it('are none at first', async () => {
    expect(await get().subscription(reader)).toBeUndefined();
    expect(await get().subscriptionsOf(reader.chatId)).toEqual([]);
    expect(await get().counts()).toMatchObject({ subscriptions: 0, nextAt: null, head: 0 });
  });

  it('are kept as they were made, with a version', async () => {
    const made = await subscribe(get(), forumTopic);
    expect(made).toEqual({ ...draftOf(forumTopic), version: made.version });
    expect(await get().subscription(forumTopic)).toEqual(made);
    expect(await get().subscription(group)).toBeUndefined();
  });

  it('of a chat are found with those of its forum topics', async () => {
    const both = [await subscribe(get(), group), await subscribe(get(), forumTopic)];
    await subscribe(get(), reader);
    expect(await get().subscriptionsOf(group.chatId)).toEqual(both);
  });

  it('are changed from what they are, and the version grows', async () => {
    const before = await subscribe(get(), reader);
    const after = await get().change(reader, (now) => now && { ...now, locale: 'ru' });
    expect(after).toEqual({ ...before, locale: 'ru', version: after?.version });
    expect(after?.version).toBeGreaterThan(before.version);
  });

  it('are not changed by the same object', async () => {
    const before = await subscribe(get(), reader);
    expect(await get().change(reader, (now) => now)).toEqual(before);
    expect(await get().change(group, (now) => now)).toBeUndefined();
    expect((await get().counts()).subscriptions).toBe(1);
  });

  it('that come again do not fit a plan made on the ones before', async () => {
    const before = await subscribe(get(), reader);
    await get().change(reader, () => undefined);
    await subscribe(get(), reader);
    expect(await get().plan(planFor(before), nine)).toBeUndefined();
  });

  it('go with their open delivery, and without those that were sent', async () => {
    const { id } = await opened(get(), reader);
    const sent = await delivered(get(), group, 1);
    expect(await get().change(reader, () => undefined)).toBeUndefined();
    await get().change(group, () => undefined);
    expect(await get().delivery(id)).toBeUndefined();
    expect(await get().openDelivery(reader)).toBeUndefined();
    expect(await get().delivery(sent.id)).toEqual(sent);
    expect(await get().claim(nine, 10)).toEqual([]);
  });

  it('keep their open delivery when they are paused', async () => {
    const delivery = await opened(get(), reader);
    await get().change(reader, (now) => now && { ...now, paused: 'blocked' });
    expect(await get().openDelivery(reader)).toEqual(delivery);
  });

  it('are left alone by a change that throws', async () => {
    const before = await subscribe(get(), reader);
    const refused = get().change(reader, () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await get().subscription(reader)).toEqual(before);
  });

  it('are copies: altering what was handed in alters nothing', async () => {
    const topics = { ai: { on: true, back: 4, seen: 3 } };
    await get().change(reader, () => draftOf(reader, { topics }));
    topics.ai.seen = 99;
    expect((await get().subscription(reader))?.topics).toEqual({ ai: { on: true, back: 4, seen: 3 } });
  });

  it.each([
    ['another destination', draftOf(group)],
    ['no time, and no journal that would wake it', draftOf(reader, { nextAt: null })],
    ['a time that is none', draftOf(reader, { nextAt: Number.NaN })],
    ['a slot that is none', draftOf(reader, { lastSlot: '22.11.2026' })],
  ])('refuse %s', async (_, draft) => {
    await expect(get().change(reader, () => draft)).rejects.toThrow(RangeError);
    expect((await get().counts()).subscriptions).toBe(0);
  });

  it('are made one after the other: none of many changes at once is lost', async () => {
    await subscribe(get(), reader, { corrected: 0 });
    const more = () => get().change(reader, (now) => now && { ...now, corrected: now.corrected + 1 });
    await Promise.all(Array.from({ length: 50 }, more));
    expect((await get().subscription(reader))?.corrected).toBe(50);
  });

  it('and all else of a chat can be removed', async () => {
    await opened(get(), group);
    await delivered(get(), forumTopic, 7);
    await subscribe(get(), reader);
    await publish(get(), [edition('gallium', 'correction')]);
    expect((await get().counts()).edits).toBe(1);
    expect(await get().removeChat(group.chatId)).toBe(2);
    expect(await get().removeChat(group.chatId)).toBe(0);
    expect(await get().counts()).toMatchObject({ subscriptions: 1, open: 0, sent: 0, edits: 0 });
  });

  it('of a group belong to the supergroup that it became, with what is on its way', async () => {
    const before = await subscribe(get(), forumTopic);
    const { id } = await opened(get(), group);
    const [claimed] = await get().claim(nine, 10);
    await get().migrate(group.chatId, supergroup.chatId);
    expect(await get().subscriptionsOf(group.chatId)).toEqual([]);
    const moved = { ...forumTopic, chatId: supergroup.chatId };
    expect(await get().subscription(moved)).toMatchObject({ destination: moved, topics: before.topics });
    expect(await get().openDelivery(supergroup)).toMatchObject({ id, destination: supergroup });
    // Whoever sends it goes on.
    expect(claimed?.id).toBe(id);
    expect(await get().claim(nine, 10)).toEqual([]);
    const done = await get().record(id, { messageId: 5, items: [0, 1] }, [], nine);
    expect(done).toMatchObject({ state: 'sent', destination: supergroup });
    expect((await get().subscription(supergroup))?.topics['ai']).toMatchObject({ back: 2, seen: 6 });
  });

  it('of a supergroup go before those of the group', async () => {
    const { id } = await opened(get(), group);
    const own = await subscribe(get(), supergroup, { locale: 'tr' });
    await get().migrate(group.chatId, supergroup.chatId);
    expect(await get().subscriptionsOf(supergroup.chatId)).toEqual([own]);
    expect(await get().delivery(id)).toBeUndefined();
    expect(await get().counts()).toMatchObject({ subscriptions: 1, open: 0 });
  });

  it('move to themselves, or from nowhere, without a trace, and only to what is a chat', async () => {
    const before = await subscribe(get(), group);
    await get().migrate(group.chatId, group.chatId);
    await get().migrate(reader.chatId, supergroup.chatId);
    expect(await get().subscription(group)).toEqual(before);
    await expect(get().migrate(group.chatId, 0)).rejects.toThrow(RangeError);
  });

  it('that are paused come back for the reasons that are named', async () => {
    await subscribe(get(), group);
    await subscribe(get(), forumTopic);
    await get().pause(group, 'forbidden');
    await get().pause(forumTopic, 'topic-gone');
    await get().pause(reader, 'blocked');
    expect((await get().counts()).paused).toEqual({ blocked: 0, gone: 0, forbidden: 1, 'topic-gone': 1 });
    expect(await get().resume(group.chatId, ['forbidden', 'gone'])).toEqual(['-100']);
    expect((await get().subscription(group))?.paused).toBeNull();
    expect((await get().subscription(forumTopic))?.paused).toBe('topic-gone');
  });

  it('are counted by topic that is on, when they are active', async () => {
    await subscribe(get(), reader);
    await subscribe(get(), group, { topics: { minerals: { on: true, back: 1, seen: 0 } } });
    await subscribe(get(), forumTopic);
    await get().pause(forumTopic, 'gone');
    expect(await get().counts()).toMatchObject({
      subscriptions: 3,
      byTopic: { ai: 1, minerals: 1 },
      nextAt: nine,
    });
  });

  it('are refused when the store was closed, with an error that has a code', async () => {
    await get().close();
    await get().close();
    await expect(get().subscription(reader)).rejects.toMatchObject({ code: 'closed' });
    await expect(get().change(reader, () => draftOf(reader))).rejects.toMatchObject({ code: 'closed' });
    await expect(get().claim(nine, 1)).rejects.toMatchObject({ code: 'closed' });
  });
}
