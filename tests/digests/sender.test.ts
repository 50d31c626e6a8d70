import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/digests/post.ts';
import { type Dispatching, startDispatching } from './dispatching.ts';
import { subscribe } from './publishing.ts';

const reader = { chatId: 17 };
const another = { chatId: 18 };
const group = { chatId: -19 };
const note = { kk: 'Қате еді.', ru: 'Было неверно.', en: 'It was wrong.', tr: 'Yanlıştı.' };
const whenever = { schedule: { cadence: 'instant' as const }, fields: { nextAt: null } };
const failure: Outcome = { kind: 'again', why: '500 Internal Server Error' };

let bot: Dispatching;

beforeEach(async () => {
  bot = await startDispatching();
});

afterEach(async () => {
  await bot.dispatcher.stop();
});

/** Lets everything happen that does not wait for time. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((next) => setImmediate(next));
}

describe('while a message is on its way', () => {
  test('a correction of what it says is not missed: it is edited when it has arrived', async () => {
    await subscribe(bot.digests, reader, whenever);
    bot.newsroom.write('gallium-find', 'minerals');
    const { send } = bot.wire;
    bot.wire.send = async (delivery) => {
      bot.wire.send = send;
      bot.newsroom.revise('gallium-find', { kind: 'correction', note });
      await bot.dispatcher.publish();
      return send(delivery);
    };
    await bot.publish();
    expect(bot.edited.map(({ message }) => message.messageId)).toEqual([1]);
    expect((await bot.digests.counts()).edits).toBe(0);
    await bot.dispatcher.work();
    expect(bot.sent.map(({ items }) => items.map(({ kind }) => kind))).toEqual([['new'], ['correction']]);
  });

  test('the group becomes a supergroup: its number is not taken for one in the new chat', async () => {
    await subscribe(bot.digests, group, whenever);
    bot.newsroom.write('gallium-find', 'minerals');
    const { send } = bot.wire;
    bot.wire.send = async (delivery) => {
      await bot.digests.migrate(group.chatId, -100_19);
      return send(delivery);
    };
    await bot.publish();
    expect(bot.sent).toHaveLength(1);
    expect(await bot.digests.delivery(1)).toMatchObject({ state: 'sent', messages: [{ messageId: 0 }] });
  });

  test('one that hangs keeps nobody else waiting', async () => {
    await subscribe(bot.digests, reader, whenever);
    bot.newsroom.write('gallium-find', 'minerals');
    await bot.dispatcher.publish();
    const { send } = bot.wire;
    let answer = () => {};
    bot.wire.send = async (delivery) => {
      if (delivery.destination.chatId === reader.chatId) await new Promise<void>((done) => (answer = done));
      return send(delivery);
    };
    bot.dispatcher.start();
    while (bot.sent.length === 0) await turns();
    await subscribe(bot.digests, another, { ...whenever, fields: { nextAt: null, looked: 0 } });
    bot.newsroom.write('copper-find', 'minerals');
    await bot.dispatcher.publish();
    while (bot.sent.length === 1) await turns();
    expect(bot.sent[1]?.destination).toEqual(another);
    answer();
  });
});

test('two forum topics of a group are one chat: a second lies between their messages', async () => {
  const topics = [1, 2, 3].map((threadId) => ({ ...group, threadId }));
  for (const topic of topics) await subscribe(bot.digests, topic, whenever);
  const times: number[] = [];
  const { send } = bot.wire;
  bot.wire.send = (delivery) => {
    times.push(bot.now());
    return send(delivery);
  };
  bot.newsroom.write('gallium-find', 'minerals');
  await bot.publish();
  expect(times).toHaveLength(3);
  for (const [at, time] of times.entries()) {
    if (at > 0) expect(time - (times[at - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
  }
});

test.each([
  ['was heard of late', 'sent'],
  ['is never heard of', 'again'],
] as const)(
  'two messages to a chat are a second apart where they arrive, also when the first %s',
  async (_, kind) => {
    for (const threadId of [1, 2]) await subscribe(bot.digests, { ...group, threadId }, whenever);
    bot.newsroom.write('gallium-find', 'minerals');
    const { send } = bot.wire;
    const left: number[] = [];
    bot.wire.send = async (delivery) => {
      left.push(bot.now());
      // It may have been on its way there for all of that time.
      if (left.length === 1) bot.pass(300);
      return left.length === 1 && kind === 'again' ? failure : send(delivery);
    };
    await bot.publish();
    const [first = 0, second = 0] = left;
    expect(second - first).toBeGreaterThanOrEqual(1_300);
  },
);

test('who is answered while a digest waits for the pace gets it a second later, and the others when it is their turn', async () => {
  for (const each of [reader, another]) await subscribe(bot.digests, each, whenever);
  bot.newsroom.write('gallium-find', 'minerals');
  const left = new Map<number, number>();
  const { send } = bot.wire;
  bot.wire.send = (delivery) => {
    left.set(delivery.destination.chatId, bot.now());
    return send(delivery);
  };
  bot.hold(500);
  const working = bot.publish();
  await turns();
  const answeredAt = bot.now();
  bot.answer(reader.chatId);
  bot.goOn();
  await working;
  expect((left.get(reader.chatId) ?? 0) - answeredAt).toBeGreaterThanOrEqual(1_000);
  expect((left.get(another.chatId) ?? 0) - answeredAt).toBeLessThan(1_000);
  expect(bot.sent).toHaveLength(2);
});

describe('while the pace is held up', () => {
  let working: Promise<void>;

  beforeEach(async () => {
    await subscribe(bot.digests, reader, whenever);
    await subscribe(bot.digests, another, whenever);
    bot.newsroom.write('gallium-find', 'minerals');
    bot.hold(600_000);
    working = bot.publish();
    // Claimed, and waiting for the pace.
    await turns();
  });

  test('who unsubscribes gets nothing any more', async () => {
    await bot.digests.change(reader, () => undefined);
    bot.goOn();
    await working;
    expect(bot.sent.map(({ destination }) => destination)).toEqual([another]);
  });

  test('who blocks and comes back gets it once', async () => {
    await bot.digests.pause(reader, 'blocked');
    await bot.digests.resume(reader.chatId, ['blocked']);
    const again = bot.dispatcher.work();
    await turns();
    bot.goOn();
    await Promise.all([working, again]);
    expect(bot.sent).toHaveLength(2);
    expect((await bot.digests.counts()).open).toBe(0);
  });
});

describe('a digest that fails', () => {
  test('is tried again at a whole millisecond, and so is an edit: others cannot be kept', async () => {
    await bot.dispatcher.stop();
    bot = await startDispatching(() => 0.123_456_7);
    await subscribe(bot.digests, reader, whenever);
    bot.newsroom.write('gallium-find', 'minerals');
    const { send, edit } = bot.wire;
    bot.wire.send = async () => failure;
    await bot.publish();
    const open = await bot.digests.openDelivery(reader);
    expect(open?.notBefore).toBeGreaterThan(bot.now());
    expect(Number.isInteger(open?.notBefore)).toBe(true);

    bot.wire.send = send;
    bot.pass(10_000);
    await bot.dispatcher.work();
    bot.wire.edit = async () => failure;
    bot.newsroom.revise('gallium-find', { kind: 'correction', note });
    await bot.publish();
    bot.wire.edit = edit;
    bot.pass(10_000);
    const [asked] = await bot.digests.claimEdits(bot.now(), 1);
    expect(Number.isInteger(asked?.notBefore)).toBe(true);
    expect(asked?.failures).toBe(1);
    if (asked) await expect(bot.digests.postponeEdit(asked, bot.now() + 0.5)).rejects.toThrow(RangeError);
  });

  test('because of a bug is tried later, and the others are sent', async () => {
    await subscribe(bot.digests, reader, whenever);
    await subscribe(bot.digests, another, whenever);
    bot.newsroom.write('gallium-find', 'minerals');
    const { send } = bot.wire;
    bot.wire.send = async (delivery) => {
      if (delivery.destination.chatId === reader.chatId) throw new TypeError('a bug');
      return send(delivery);
    };
    await bot.publish();
    expect(await bot.digests.openDelivery(another)).toBeUndefined();
    expect(await bot.digests.openDelivery(reader)).toMatchObject({ failures: 1 });
    expect(bot.events).toContainEqual({ kind: 'failed', error: new TypeError('a bug') });
    bot.wire.send = send;
    bot.pass(10_000);
    await bot.dispatcher.work();
    expect((await bot.digests.counts()).open).toBe(0);
  });
});

test('an old message of somebody who has blocked the bot is corrected when they come back', async () => {
  await subscribe(bot.digests, reader, whenever);
  bot.newsroom.write('gallium-find', 'minerals');
  await bot.publish();
  const { edit, send } = bot.wire;
  bot.wire.edit = async () => ({ kind: 'blocked' });
  // The next digest waits, so that the edit finds out first.
  bot.wire.send = async () => failure;
  bot.newsroom.revise('gallium-find', { kind: 'correction', note });
  await bot.publish();
  expect(await bot.digests.subscription(reader)).toMatchObject({ paused: 'blocked' });
  expect((await bot.digests.counts()).edits).toBe(1);
  Object.assign(bot.wire, { edit, send });
  await bot.digests.resume(reader.chatId, ['blocked']);
  bot.pass(10_000);
  await bot.dispatcher.work();
  expect(bot.edited.at(-1)?.message.messageId).toBe(1);
  expect(await bot.digests.counts()).toMatchObject({ edits: 0, open: 0 });
});
