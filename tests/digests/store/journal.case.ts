import { expect, it } from 'vitest';
import type { DigestStore } from '../../../src/digests/store.ts';
import { delivered, edition, group, nine, opened, publish, reader } from './samples.ts';

export function journalContract(get: () => DigestStore): void {
  it('is empty at first', async () => {
    expect(await get().head()).toBe(0);
    expect(await get().editions(0)).toEqual([]);
  });

  it('numbers editions from 1 without a gap, and gives those above a number', async () => {
    await publish(get(), [edition('a'), edition('b')], 5);
    const third = await get().publish(() => [edition('a', 'update', 2)], 6, 0);
    expect(third).toEqual([{ ...edition('a', 'update', 2), number: 3, at: 6 }]);
    expect((await get().editions(0)).map(({ number, fact }) => [number, fact])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'a'],
    ]);
    expect(await get().editions(2)).toEqual(third);
    expect([await get().editions(3), await get().editions(99)]).toEqual([[], []]);
    expect([await get().head(), (await get().counts()).head]).toEqual([3, 3]);
  });

  it('compares with the newest edition of every fact', async () => {
    await publish(get(), [edition('a'), edition('b'), edition('a', 'update', 2)]);
    await get().publish(
      (newest) => {
        expect([...newest].map(([fact, { number }]) => [fact, number]).sort()).toEqual([
          ['a', 3],
          ['b', 2],
        ]);
        return [];
      },
      7,
      0,
    );
    expect(await get().head()).toBe(3);
  });

  it('has each edition once, also when two publish at once', async () => {
    const missing = (newest: ReadonlyMap<string, unknown>) =>
      ['a', 'b'].filter((fact) => !newest.has(fact)).map((fact) => edition(fact));
    const both = await Promise.all([get().publish(missing, 5, 0), get().publish(missing, 5, 0)]);
    expect(both.map((each) => each.length)).toEqual([2, 0]);
    expect(await get().head()).toBe(2);
  });

  it('takes all of it or nothing', async () => {
    const refused = get().publish(() => [edition('a'), { ...edition('b'), fact: '' }], 5, 0);
    await expect(refused).rejects.toThrow(RangeError);
    expect(await get().head()).toBe(0);
  });

  it('asks for an edit of each message since a moment that carries what was corrected or retracted', async () => {
    await delivered(get(), reader, 11, nine);
    await delivered(get(), group, 12, nine - 1);
    await get().publish(() => [edition('gallium', 'update'), edition('alem')], nine, 0);
    expect((await get().counts()).edits).toBe(0);
    await get().publish(() => [edition('gallium', 'correction'), edition('alem', 'retraction')], nine, nine);
    expect((await get().claimEdits(nine, 10)).map(({ message }) => message.messageId)).toEqual([11]);
  });

  it('asks for an edit of the messages of a delivery that is still on its way', async () => {
    const { id } = await opened(get(), reader, ['gallium', 'alem', 'tengri']);
    await get().record(id, { messageId: 1, items: [0] }, [], nine);
    await get().record(id, { messageId: 2, items: [1] }, [], nine);
    await publish(get(), [edition('alem', 'correction'), edition('tengri', 'correction')]);
    expect((await get().claimEdits(nine, 10)).map(({ message }) => message.messageId)).toEqual([2]);
  });
}
