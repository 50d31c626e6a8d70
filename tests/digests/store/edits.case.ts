import { expect, it } from 'vitest';
import type { Edit } from '../../../src/digests/delivery.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import { delivered, edition, group, nine, opened, publish, reader, supergroup } from './samples.ts';

export function editContract(get: () => DigestStore): void {
  const correct = (revision = 2) => publish(get(), [edition('gallium', 'correction', revision)]);
  const messages = async (now = nine, limit = 10) =>
    (await get().claimEdits(now, limit)).map(({ message }) => message.messageId);

  async function claimOne(): Promise<Edit> {
    const [edit] = await get().claimEdits(nine, 1);
    if (edit === undefined) throw new Error('there is nothing to edit');
    return edit;
  }

  it('carry the delivery and the message', async () => {
    const delivery = await delivered(get(), reader, 7);
    await correct();
    expect(await claimOne()).toEqual({ delivery, message: delivery.messages[0], notBefore: 0, failures: 0 });
  });

  it('are claimed once', async () => {
    await delivered(get(), reader, 7);
    await delivered(get(), group, 8);
    await correct();
    expect(await messages(nine, 0)).toEqual([]);
    const found = await Promise.all([messages(nine, 1), messages(nine, 1), messages(nine, 1)]);
    expect(found.flat().sort()).toEqual([7, 8]);
  });

  it('are asked for once while they wait, and again when they were made', async () => {
    await delivered(get(), reader, 7);
    await correct(2);
    await correct(3);
    expect((await get().counts()).edits).toBe(1);
    await get().recordEdit(await claimOne());
    expect((await get().counts()).edits).toBe(0);
    await correct(4);
    expect(await messages()).toEqual([7]);
  });

  it('that are asked for while somebody makes them are made once more', async () => {
    await delivered(get(), reader, 7);
    await correct(2);
    const edit = await claimOne();
    await correct(3);
    expect(await messages()).toEqual([]);
    await get().recordEdit(edit);
    expect(await messages()).toEqual([7]);
  });

  it('that failed come later', async () => {
    await delivered(get(), reader, 7);
    await correct();
    await get().postponeEdit(await claimOne(), nine + 5);
    expect(await messages(nine + 4)).toEqual([]);
    expect(await get().claimEdits(nine + 5, 10)).toMatchObject([{ failures: 1, notBefore: nine + 5 }]);
  });

  it('of a paused destination wait, and those of one without a subscription are made', async () => {
    await delivered(get(), reader, 7);
    await delivered(get(), group, 8);
    await correct();
    await get().pause(reader, 'blocked');
    await get().change(group, () => undefined);
    expect(await messages()).toEqual([8]);
    await get().resume(reader.chatId, ['blocked']);
    expect(await messages()).toEqual([7]);
  });

  it('of a paused destination are made when it unsubscribes', async () => {
    await delivered(get(), reader, 7);
    await correct();
    await get().pause(reader, 'forbidden');
    expect(await messages()).toEqual([]);
    await get().change(reader, () => undefined);
    expect(await messages()).toEqual([7]);
  });

  it('are asked for of a message that was on its way when its fact was corrected', async () => {
    await publish(get(), [edition('gallium')]);
    const { id } = await opened(get(), reader);
    const other = await opened(get(), group);
    await correct();
    await get().record(id, { messageId: 7, items: [0, 1], head: 1 }, [], nine);
    await get().record(other.id, { messageId: 8, items: [0, 1], head: 2 }, [], nine);
    expect(await messages()).toEqual([7]);
  });

  it('are not made of a message that went to the group that the chat was before', async () => {
    const { id } = await opened(get(), group);
    await get().migrate(group.chatId, supergroup.chatId);
    await get().record(id, { messageId: 7, items: [0, 1], chatId: group.chatId, head: 0 }, [], nine);
    await correct();
    expect(await get().counts()).toMatchObject({ edits: 0, sent: 1 });
  });

  it('are not made in a supergroup for what was sent to the group before: its messages have other numbers', async () => {
    await delivered(get(), group, 7);
    await correct(2);
    const edit = await claimOne();
    await get().migrate(group.chatId, supergroup.chatId);
    expect((await get().counts()).edits).toBe(0);
    await get().postponeEdit(edit, nine);
    await get().recordEdit(edit);
    await correct(3);
    expect(await get().counts()).toMatchObject({ edits: 0, sent: 1 });
  });
}
