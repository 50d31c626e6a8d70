import { expect, it } from 'vitest';
import type { DigestStore } from '../../../src/digests/store.ts';
import { delivered, edition, forumTopic, group, nine, opened, publish, reader } from './samples.ts';

export function deliveryContract(get: () => DigestStore): void {
  const claimed = async (now = nine, limit = 10) => (await get().claim(now, limit)).map(({ id }) => id);
  const all = { messageId: 1, items: [0, 1] };

  it('are claimed once, those that wait longest first', async () => {
    const { id: first } = await opened(get(), reader);
    const { id: second } = await opened(get(), group);
    const { id: third } = await opened(get(), forumTopic);
    await get().postpone(first, nine + 5);
    await get().postpone(third, nine - 1);
    expect(await claimed(nine, 0)).toEqual([]);
    expect(await claimed(nine, 1)).toEqual([third]);
    expect(await claimed()).toEqual([second]);
    expect(await claimed()).toEqual([]);
    expect(await claimed(nine + 5)).toEqual([first]);
  });

  it('are claimed by one of many that ask at once', async () => {
    for (const destination of [reader, group, forumTopic]) await opened(get(), destination);
    const found = await Promise.all([claimed(nine, 2), claimed(nine, 2), claimed(nine, 2)]);
    expect(found.flat().sort()).toEqual([1, 2, 3]);
  });

  it('of a paused subscription wait, and go on when it comes back', async () => {
    const { id } = await opened(get(), reader);
    expect(await claimed()).toEqual([id]);
    await get().pause(reader, 'blocked');
    expect(await claimed()).toEqual([]);
    await get().resume(reader.chatId, ['blocked']);
    expect(await claimed()).toEqual([id]);
  });

  it('are free again when they are released, without a failure', async () => {
    const before = await opened(get(), reader);
    expect(await claimed()).toEqual([before.id]);
    await get().release([before.id, 99]);
    expect(await get().claim(nine, 10)).toEqual([before]);
  });

  it('that failed come later, and their failures are counted in a row', async () => {
    const { id } = await opened(get(), reader);
    await claimed();
    await get().postpone(id, nine + 10);
    expect(await claimed(nine + 9)).toEqual([]);
    expect(await get().claim(nine + 10, 10)).toMatchObject([{ id, failures: 1, notBefore: nine + 10 }]);
    await get().postpone(id, nine + 20);
    expect(await get().delivery(id)).toMatchObject({ failures: 2 });
    expect(await get().record(id, { messageId: 1, items: [0] }, [], nine)).toMatchObject({ failures: 0 });
    await get().postpone(99, nine);
  });

  it('that were sent in part stay with whoever sends them', async () => {
    const { id } = await opened(get(), reader, ['a', 'b', 'c']);
    await claimed();
    const half = await get().record(id, { messageId: 5, items: [0, 1] }, [], nine + 1);
    expect(half).toMatchObject({
      state: 'open',
      closedAt: null,
      messages: [{ messageId: 5, items: [0, 1] }],
    });
    expect(await claimed()).toEqual([]);
    await get().release([id]);
    expect(await claimed()).toEqual([id]);
    const whole = await get().record(id, { messageId: 6, items: [2] }, [], nine + 2);
    expect(whole).toMatchObject({ state: 'sent', closedAt: nine + 2 });
    expect(whole?.messages.map(({ messageId }) => messageId)).toEqual([5, 6]);
    expect(await get().openDelivery(reader)).toBeUndefined();
    expect(await claimed(nine + 100)).toEqual([]);
  });

  it('move the watermarks when they are sent, and not before', async () => {
    const { id } = await opened(get(), reader);
    const before = await get().subscription(reader);
    await get().record(id, { messageId: 1, items: [0] }, [], nine);
    expect(await get().subscription(reader)).toEqual(before);
    await get().record(id, { messageId: 2, items: [1] }, [], nine);
    expect(await get().subscription(reader)).toMatchObject({
      topics: { ai: { on: true, back: 2, seen: 6 }, minerals: { on: false, back: 1, seen: 2 } },
      corrected: 6,
    });
  });

  it('never move a watermark back, nor one of a topic that is not there any more', async () => {
    const { id } = await opened(get(), reader);
    const topics = { minerals: { on: true, back: 9, seen: 9 } };
    await get().change(reader, (now) => now && { ...now, topics, corrected: 8 });
    await get().record(id, all, [], nine);
    expect(await get().subscription(reader)).toMatchObject({ topics, corrected: 8 });
    const other = await opened(get(), group);
    const ahead = { ai: { on: true, back: 1, seen: 9 } };
    await get().change(group, (now) => now && { ...now, topics: ahead });
    await get().record(other.id, all, [], nine);
    expect(await get().subscription(group)).toMatchObject({ topics: ahead, corrected: 6 });
  });

  it('are done when what is left was skipped, also when nothing was sent at all', async () => {
    const { id } = await opened(get(), reader);
    expect(await get().record(id, { messageId: 1, items: [0] }, [1], nine)).toMatchObject({ state: 'sent' });
    const other = await opened(get(), group);
    expect(await get().record(other.id, null, [0, 1], nine)).toMatchObject({ state: 'sent', messages: [] });
    expect((await get().subscription(group))?.corrected).toBe(6);
  });

  it('are recorded once, and not at all when they are gone', async () => {
    const sent = await delivered(get(), reader, 1);
    expect(await get().record(sent.id, { messageId: 2, items: [0] }, [], nine + 9)).toEqual(sent);
    expect(await get().record(99, all, [], nine)).toBeUndefined();
    const { id } = await opened(get(), group, ['a', 'b']);
    await get().record(id, { messageId: 5, items: [0] }, [], nine);
    const twice = await get().record(id, { messageId: 5, items: [0] }, [], nine);
    expect(twice?.messages).toEqual([{ messageId: 5, items: [0] }]);
  });

  it('refuse a message with items that there are not', async () => {
    const before = await opened(get(), reader);
    await claimed();
    await expect(get().record(before.id, { messageId: 1, items: [2] }, [], nine)).rejects.toThrow(RangeError);
    expect(await get().delivery(before.id)).toEqual(before);
  });

  it('are dropped when nothing of them was sent, and only then; the watermarks stay', async () => {
    const { id } = await opened(get(), reader);
    const before = await get().subscription(reader);
    await claimed();
    await get().drop(id, nine + 3);
    expect(await get().delivery(id)).toMatchObject({ state: 'dropped', closedAt: nine + 3 });
    expect(await get().openDelivery(reader)).toBeUndefined();
    expect(await get().subscription(reader)).toEqual(before);
    await get().drop(99, nine);
    const other = await opened(get(), group);
    await get().record(other.id, { messageId: 1, items: [0] }, [], nine);
    await expect(get().drop(other.id, nine)).rejects.toThrow(RangeError);
    expect(await get().counts()).toMatchObject({ open: 1, sent: 0, dropped: 1 });
  });

  it('are forgotten when they were closed before a moment, with the edits of their messages', async () => {
    const old = await delivered(get(), reader, 1, nine);
    const late = await delivered(get(), group, 2, nine + 1);
    const { id } = await opened(get(), forumTopic);
    await publish(get(), [edition('gallium', 'correction')]);
    expect((await get().counts()).edits).toBe(2);
    expect(await get().forget(nine + 1)).toBe(1);
    expect(await get().delivery(old.id)).toBeUndefined();
    expect(await get().delivery(late.id)).toEqual(late);
    expect(await get().counts()).toMatchObject({ open: 1, sent: 1, edits: 1 });
    expect(await get().forget(nine + 100)).toBe(1);
    expect((await get().delivery(id))?.state).toBe('open');
  });

  it('are never altered once they were handed out', async () => {
    const before = await opened(get(), reader);
    const copy = structuredClone(before);
    await get().record(before.id, all, [], nine);
    expect(before).toEqual(copy);
  });
}
