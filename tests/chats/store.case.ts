import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { State } from '../../src/chats/state.ts';
import type { ChatSettings, ChatStore } from '../../src/chats/store.ts';
import { locales } from '../../src/locale.ts';

const reader = 4_242;
const group = -100;
const supergroup = -1_001_234_567_890;

/** What every chat store promises, whatever it keeps chats in. */
export function chatStoreContract(open: () => Promise<State>): void {
  let state: State;
  let store: ChatStore;
  beforeEach(async () => {
    state = await open();
    store = state.chats;
  });
  afterEach(() => state.close());

  it('knows nothing of a chat that it never heard of', async () => {
    expect(await store.get(reader)).toBeUndefined();
    expect(await store.count()).toBe(0);
  });

  it('serves what was set, and what was set last', async () => {
    await store.set(reader, { locale: 'kk' });
    await store.set(reader, { locale: 'tr' });
    expect(await store.get(reader)).toEqual({ locale: 'tr' });
    expect(await store.count()).toBe(1);
  });

  it('replaces all settings of a chat, so that a setting can be taken back', async () => {
    await store.set(reader, { locale: 'kk' });
    await store.set(reader, {});
    expect(await store.get(reader)).toEqual({});
  });

  it('keeps chats apart, up to the longest ids that Telegram has', async () => {
    const longest = 2 ** 52 - 1;
    await store.set(longest, { locale: 'ru' });
    await store.set(-longest, { locale: 'en' });
    expect(await store.get(longest)).toEqual({ locale: 'ru' });
    expect(await store.get(-longest)).toEqual({ locale: 'en' });
  });

  it.each([0, 1.5, Number.NaN, 2 ** 53])('refuses %s, which is no chat id', async (id) => {
    await expect(store.set(id, { locale: 'kk' })).rejects.toThrow(RangeError);
    await expect(store.migrate(reader, id)).rejects.toThrow(RangeError);
    expect(await store.count()).toBe(0);
  });

  it('does not change when the caller changes its object', async () => {
    const settings: { locale: 'kk' | 'ru' } = { locale: 'kk' };
    await store.set(reader, settings);
    settings.locale = 'ru';
    Object.assign((await store.get(reader)) ?? {}, { locale: 'tr' });
    expect(await store.get(reader)).toEqual({ locale: 'kk' });
  });

  it('removes a chat once, and says whether there was one', async () => {
    await store.set(reader, { locale: 'kk' });
    expect(await store.remove(reader)).toBe(true);
    expect(await store.remove(reader)).toBe(false);
    expect(await store.get(reader)).toBeUndefined();
    expect(await store.count()).toBe(0);
  });

  it('gives what was kept of a group to the supergroup that it became', async () => {
    await store.set(group, { locale: 'kk' });
    await store.migrate(group, supergroup);
    expect(await store.get(supergroup)).toEqual({ locale: 'kk' });
    expect(await store.get(group)).toBeUndefined();
  });

  it('keeps what the supergroup has already set', async () => {
    await store.set(group, { locale: 'kk' });
    await store.set(supergroup, { locale: 'ru' });
    await store.migrate(group, supergroup);
    expect(await store.get(supergroup)).toEqual({ locale: 'ru' });
    expect(await store.count()).toBe(1);
  });

  it('fills in what the supergroup has not set', async () => {
    await store.set(group, { locale: 'kk' });
    await store.set(supergroup, {});
    await store.migrate(group, supergroup);
    expect(await store.get(supergroup)).toEqual({ locale: 'kk' });
  });

  it('moves a chat that nothing is kept of, or a chat to itself, without a trace', async () => {
    await store.migrate(group, supergroup);
    expect(await store.count()).toBe(0);
    await store.set(group, { locale: 'kk' });
    await store.migrate(group, group);
    expect(await store.get(group)).toEqual({ locale: 'kk' });
  });

  it('loses none of many changes made at the same time', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => index + 1);
    await Promise.all(ids.map((id) => store.set(id, { locale: 'kk' })));
    expect(await store.count()).toBe(200);
    const removed = await Promise.all([...ids, ...ids].map((id) => store.remove(id)));
    expect(removed.filter(Boolean)).toHaveLength(200);
    expect(await store.count()).toBe(0);
  });

  it('refuses to work after it was closed, with an error that has a code', async () => {
    await state.close();
    await expect(store.get(reader)).rejects.toMatchObject({ code: 'closed' });
    await expect(store.set(reader, {})).rejects.toMatchObject({ code: 'closed' });
    await expect(store.remove(reader)).rejects.toMatchObject({ code: 'closed' });
  });

  it('can be closed twice', async () => {
    await state.close();
    await state.close();
  });

  it('agrees with a plain Map, whatever is asked of it and however much at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 5 }), async (bursts) => {
        const model = new Map<number, ChatSettings>();
        for (const id of ids) await store.remove(id);
        for (const burst of bursts) {
          // Asked for in one breath: done in this order.
          const answers = burst.map((each) => each.ask(store));
          expect(await Promise.all(answers)).toEqual(burst.map((each) => each.expected(model)));
          for (const id of ids) expect(await store.get(id)).toEqual(model.get(id));
          expect(await store.count()).toBe(model.size);
        }
      }),
      { numRuns: 40 },
    );
  });
}

interface Step {
  ask(store: ChatStore): Promise<unknown>;
  expected(model: Map<number, ChatSettings>): unknown;
}

const ids = [1, 2, -3, supergroup];
const id = fc.constantFrom(...ids);
const settings: fc.Arbitrary<ChatSettings> = fc.record(
  { locale: fc.constantFrom(...locales) },
  { requiredKeys: [] },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ id, settings }).map(({ id, settings }) => ({
    ask: (store: ChatStore) => store.set(id, settings),
    expected: (model: Map<number, ChatSettings>) => void model.set(id, settings),
  })),
  id.map((id) => ({
    ask: (store: ChatStore) => store.remove(id),
    expected: (model: Map<number, ChatSettings>) => model.delete(id),
  })),
  fc.record({ from: id, to: id }).map(({ from, to }) => ({
    ask: (store: ChatStore) => store.migrate(from, to),
    expected: (model: Map<number, ChatSettings>) => {
      const old = model.get(from);
      if (old === undefined) return;
      const merged = { ...old, ...model.get(to) };
      model.delete(from);
      model.set(to, merged);
    },
  })),
);
