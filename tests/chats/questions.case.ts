import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type QuestionStore,
  questionLength,
  questionsInAll,
  questionsOfChat,
} from '../../src/chats/questions.ts';
import type { State } from '../../src/chats/state.ts';
import { asked, Model, type NewQuestion, step } from './questions.model.ts';

const reader = 4_242;
const group = -100;
const supergroup = -1_001_234_567_890;

/** What every queue of questions promises, whatever it keeps them in. */
export function questionStoreContract(open: () => Promise<State>): void {
  let state: State;
  let store: QuestionStore;
  beforeEach(async () => {
    state = await open();
    store = state.questions;
  });
  afterEach(() => state.close());

  const texts = async () => (await store.all()).map(({ text }) => text);

  it('is empty at first', async () => {
    expect(await store.all()).toEqual([]);
  });

  it('keeps questions in the order in which they came, with numbers that count up', async () => {
    const first = await store.add(asked('сколько стоит галлий'));
    const second = await store.add({ ...asked('who owns gallium', group), locale: 'en' });
    expect(first).toEqual({ id: 1, ...asked('сколько стоит галлий') });
    expect(second.id).toBe(2);
    expect(await store.all()).toEqual([first, second]);
  });

  it('keeps the same text of the same chat once, and of another chat again', async () => {
    const first = await store.add(asked('why'));
    const again = await store.add({ ...asked('why', reader, '2026-12-01T09:00:00Z'), locale: 'kk' });
    expect(again).toEqual(first);
    expect((await store.add(asked('why', group))).id).toBe(2);
    expect(await texts()).toEqual(['why', 'why']);
  });

  it('gives no number twice, also when all questions are gone', async () => {
    const ids: number[] = [];
    for (const text of ['a', 'b', 'a', 'c']) {
      const { id } = await store.add(asked(text));
      ids.push(id);
      await store.remove([id]);
    }
    expect(ids).toEqual([1, 2, 3, 4]);
  });

  it('removes by number, and gives back those that were there, oldest first', async () => {
    for (const text of ['a', 'b', 'c']) await store.add(asked(text));
    const removed = await store.remove([3, 1, 3, 99, -1, Number.NaN]);
    expect(removed.map(({ id, text }) => [id, text])).toEqual([
      [1, 'a'],
      [3, 'c'],
    ]);
    expect(await store.remove([1, 3])).toEqual([]);
    expect(await store.remove([])).toEqual([]);
    expect(await texts()).toEqual(['b']);
  });

  it('removes what a chat asked, and nothing else', async () => {
    await Promise.all([asked('a'), asked('b', group), asked('c')].map((each) => store.add(each)));
    expect(await store.removeOf(reader)).toBe(2);
    expect(await store.removeOf(reader)).toBe(0);
    expect(await texts()).toEqual(['b']);
  });

  it('removes what was asked before a moment, however precisely the moments are written', async () => {
    await store.add(asked('long ago', reader, '2026-08-01T00:00:00Z'));
    await store.add(asked('just before', reader, '2026-08-23T23:59:59.999Z'));
    await store.add(asked('then', reader, '2026-08-24T00:00:00Z'));
    expect(await store.removeBefore('2026-08-24T00:00:00.000Z')).toBe(2);
    expect(await store.removeBefore('2026-08-24T00:00:00.000Z')).toBe(0);
    expect(await texts()).toEqual(['then']);
  });

  it('answers the questions of a group in the supergroup that it became; they keep number and place', async () => {
    await store.add(asked('a', group));
    await store.add(asked('b'));
    await store.migrate(group, supergroup);
    expect((await store.all()).map(({ id, chatId }) => [id, chatId])).toEqual([
      [1, supergroup],
      [2, reader],
    ]);
    await store.migrate(group, supergroup);
    await store.migrate(supergroup, supergroup);
    expect(await texts()).toEqual(['a', 'b']);
  });

  it('keeps the older of two equal questions when group and supergroup are the same', async () => {
    await store.add(asked('a', group));
    await store.add(asked('b', supergroup));
    await store.add(asked('a', supergroup));
    await store.add(asked('b', group));
    await store.migrate(group, supergroup);
    expect((await store.all()).map(({ id, chatId }) => [id, chatId])).toEqual([
      [1, supergroup],
      [2, supergroup],
    ]);
  });

  it('drops nothing when a group becomes a supergroup that has many questions', async () => {
    await fill(store, [group, supergroup], questionsOfChat);
    await store.migrate(group, supergroup);
    // The texts are the same in both, but for the last one.
    expect(await store.all()).toHaveLength(questionsOfChat);
    await store.add(asked('one more', reader));
    await expect(store.add(asked('one more', supergroup))).rejects.toMatchObject({
      code: 'too-many-of-chat',
    });
  });

  it.each([
    ['is blank', { text: ' \n\t' }],
    ['is empty', { text: '' }],
    ['has two lines', { text: 'a\nb' }],
    ['would move the cursor of a terminal', { text: '\u001b[2J' }],
    ['is too long', { text: 'x'.repeat(questionLength + 1) }],
    ['was asked at no moment', { askedAt: 'yesterday' }],
    ['was asked on a day that is none', { askedAt: '2026-02-30T09:00:00Z' }],
    ['was asked at a moment of no known time zone', { askedAt: '2026-11-22T09:00:00' }],
    ['comes from no chat', { chatId: 0 }],
    ['comes from half a chat', { chatId: 1.5 }],
  ])('refuses a question that %s, and says so without quoting it', async (_, wrong) => {
    const error = await store.add({ ...asked('secret'), ...wrong }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).not.toContain('secret');
    expect(await store.all()).toEqual([]);
  });

  it('refuses what does not belong to a question, and moments and chats that are none', async () => {
    const named: object = { ...asked('a'), name: 'Somebody' };
    await expect(store.add(named as NewQuestion)).rejects.toThrow(RangeError);
    await expect(store.removeBefore('soon')).rejects.toThrow(RangeError);
    await expect(store.migrate(reader, 0)).rejects.toThrow(RangeError);
  });

  it('keeps a text of the greatest length, of emoji, and of words that mean something to JavaScript', async () => {
    const all = ['x'.repeat(questionLength), '🌍'.repeat(questionLength / 2), '__proto__', 'constructor'];
    for (const text of all) await store.add(asked(text));
    expect(await texts()).toEqual(all);
  });

  it('refuses one more of a chat that has many, with a code; others go on, and one less makes room', async () => {
    await fill(store, [reader], questionsOfChat);
    await expect(store.add(asked('one more'))).rejects.toMatchObject({
      name: 'QuestionRefusedError',
      code: 'too-many-of-chat',
    });
    // One that waits already is no more than before.
    expect((await store.add(asked('0'))).id).toBe(1);
    await store.add(asked('one more', group));
    await store.remove([1]);
    expect((await store.add(asked('one more'))).id).toBe(questionsOfChat + 2);
  });

  it('refuses one more when very many wait, with a code, and keeps those that do', async () => {
    const chats = Array.from({ length: questionsInAll / questionsOfChat }, (_, at) => at + 1);
    await fill(store, chats, questionsOfChat);
    await expect(store.add(asked('one more', group))).rejects.toMatchObject({ code: 'too-many' });
    await expect(store.add(asked('one more', 1))).rejects.toMatchObject({ code: 'too-many-of-chat' });
    expect((await store.all()).length).toBe(questionsInAll);
    expect(await store.removeOf(1)).toBe(questionsOfChat);
    expect((await store.add(asked('one more', group))).id).toBe(questionsInAll + 1);
  });

  it('refuses only what is too much of what comes at once', async () => {
    const many = Array.from({ length: questionsOfChat + 5 }, (_, at) => asked(String(at)));
    const results = await Promise.allSettled(many.map((each) => store.add(each)));
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5);
    expect(await texts()).toEqual(many.slice(0, questionsOfChat).map(({ text }) => text));
  });

  it('loses none of many changes made at the same time, and gives each question a number of its own', async () => {
    const chats = Array.from({ length: 200 }, (_, at) => at + 1);
    const added = await Promise.all(chats.map((chatId) => store.add(asked('a', chatId))));
    expect(new Set(added.map(({ id }) => id)).size).toBe(200);
    const removed = await Promise.all([...added, ...added].map(({ id }) => store.remove([id])));
    expect(removed.flat()).toHaveLength(200);
    expect(await store.all()).toEqual([]);
  });

  it('does not change when the caller changes its object', async () => {
    const question = { ...asked('a') };
    const kept = await store.add(question);
    Object.assign(question, { text: 'b' });
    Object.assign(kept, { text: 'c' });
    Object.assign((await store.all())[0] ?? {}, { text: 'd' });
    expect(await texts()).toEqual(['a']);
    Object.assign(await store.add(asked('a')), { text: 'e' });
    expect(await texts()).toEqual(['a']);
  });

  it('refuses to work after it was closed, with an error that has a code', async () => {
    await state.close();
    await expect(store.all()).rejects.toMatchObject({ code: 'closed' });
    await expect(store.add(asked('a'))).rejects.toMatchObject({ code: 'closed' });
    await expect(store.remove([1])).rejects.toMatchObject({ code: 'closed' });
  });

  it('agrees with a plain array, whatever is asked of it and however much at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 5 }), async (bursts) => {
        const fresh = await open();
        const model = new Model();
        for (const burst of bursts) {
          // Asked for in one breath: done in this order.
          const answers = await Promise.all(burst.map((each) => each.ask(fresh.questions)));
          expect(answers).toEqual(burst.map((each) => each.expected(model)));
          expect(await fresh.questions.all()).toEqual(model.questions);
        }
        await fresh.close();
      }),
      { numRuns: 40 },
    );
  });
}

/** So many questions of each chat; the same texts in each. */
async function fill(store: QuestionStore, chats: readonly number[], each: number): Promise<void> {
  const texts = Array.from({ length: each }, (_, at) => String(at));
  await Promise.all(chats.flatMap((chatId) => texts.map((text) => store.add(asked(text, chatId)))));
}
