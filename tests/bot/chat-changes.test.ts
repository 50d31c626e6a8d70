import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type ChatChange,
  type ChatChanges,
  type ChatChangesEvent,
  createChatChanges,
} from '../../src/bot/chatChanges.ts';
import { ChatStoreError, type ChatStoreErrorCode } from '../../src/chats/errors.ts';
import { createMemoryState } from '../../src/chats/memory.ts';
import { createMemoryDigestStore } from '../../src/digests/store/memory.ts';
import { asked } from '../chats/questions.model.ts';
import { startDerek } from '../conversation.ts';
import { subscribe } from '../digests/store/samples.ts';
import { type HandTurned, handTurned } from '../replicas/time.ts';

let time: HandTurned;
let chats: ReturnType<typeof createMemoryState>['chats'];
let questions: ReturnType<typeof createMemoryState>['questions'];
let digests: ReturnType<typeof createMemoryDigestStore>;
/** Why nothing can be kept; `undefined`: all is well. */
let trouble: ChatStoreErrorCode | undefined;
let events: ChatChangesEvent[];
let changes: ChatChanges;

beforeEach(() => {
  time = handTurned();
  ({ chats, questions } = createMemoryState());
  digests = createMemoryDigestStore();
  trouble = undefined;
  events = [];
  changes = following();
});

function following(most?: number): ChatChanges {
  return createChatChanges({
    keepers: { chats: troubled(chats), questions: troubled(questions), digests: troubled(digests) },
    later: time.later,
    report: (event) => void events.push(event),
    ...(most === undefined ? {} : { most }),
  });
}

/** A store that fails as long as there is trouble. */
function troubled<Store extends object>(store: Store): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]) =>
        trouble === undefined
          ? Reflect.apply(member, target, args)
          : Promise.reject(new ChatStoreError(trouble, 'It cannot be kept.'));
    },
  });
}

const moved = (from: number, to: number): ChatChange => ({ kind: 'moved', from, to });
const left = (chatId: number): ChatChange => ({ kind: 'left', chatId });
const kinds = () => events.map(({ kind }) => kind);

async function settle(chatId: number): Promise<void> {
  await chats.set(chatId, { locale: 'kk' });
  await questions.add(asked('why', chatId));
  await subscribe(digests, { chatId });
}

const keptOf = async (chatId: number) => [
  await chats.get(chatId),
  (await questions.all()).filter((question) => question.chatId === chatId).length,
  (await digests.subscriptionsOf(chatId)).length,
];
const everything = [{ locale: 'kk' }, 1, 1];
const nothing = [undefined, 0, 0];

describe.each(['unavailable', 'full', 'not-writable'] as const)('while nothing can be kept (%s)', (code) => {
  test('a group that becomes a supergroup is remembered, and taken along when something can be kept again', async () => {
    await settle(-5);
    trouble = code;
    // Telegram tells it in the old group and in the new one.
    await changes.follow(moved(-5, -1005));
    await changes.follow(moved(-5, -1005));
    await time.pass(60_000);
    expect([await keptOf(-5), await keptOf(-1005)]).toEqual([everything, nothing]);
    trouble = undefined;
    await time.pass(1_000);
    expect([await keptOf(-5), await keptOf(-1005)]).toEqual([nothing, everything]);
    expect(kinds()).toEqual(['remembering', 'caught-up']);
  });
});

test('what was chosen in the supergroup meanwhile stays', async () => {
  await settle(-5);
  trouble = 'unavailable';
  await changes.follow(moved(-5, -1005));
  trouble = undefined;
  await chats.set(-1005, { locale: 'tr' });
  await time.pass(1_000);
  expect(await keptOf(-1005)).toEqual([{ locale: 'tr' }, 1, 1]);
});

test('changes are made in their order: who was removed from a group that had moved has forgotten it', async () => {
  await settle(-5);
  trouble = 'unavailable';
  await changes.follow(moved(-5, -1005));
  await changes.follow(left(-1005));
  trouble = undefined;
  await time.pass(60_000);
  expect(await keptOf(-1005)).toEqual([undefined, 0, 1]);
  expect(await keptOf(-5)).toEqual(nothing);
  expect(kinds()).toEqual(['remembering', 'caught-up']);
});

test('what comes while others are waited for is made after them', async () => {
  await settle(-5);
  trouble = 'unavailable';
  await changes.follow(moved(-5, -1005));
  trouble = undefined;
  await changes.follow(left(-1005));
  expect(await keptOf(-5)).toEqual(everything);
  await time.pass(1_000);
  expect(await keptOf(-1005)).toEqual([undefined, 0, 1]);
});

test('who lets the bot write again gets digests again', async () => {
  await settle(-5);
  await digests.pause({ chatId: -5 }, 'forbidden');
  trouble = 'unavailable';
  await changes.follow({ kind: 'opened', chatId: -5, reasons: ['forbidden'] });
  trouble = undefined;
  await time.pass(1_000);
  expect((await digests.subscription({ chatId: -5 }))?.paused).toBeNull();
});

test('what is wrong with the change itself is told to who asked for it', async () => {
  await expect(changes.follow(moved(-6, Number.NaN))).rejects.toThrow(RangeError);
  expect(events).toEqual([]);
});

test('one that the storage does not take is no reason to wait with the others', async () => {
  await settle(-5);
  trouble = 'unavailable';
  await changes.follow(moved(-6, Number.NaN));
  await changes.follow(moved(-5, -1005));
  trouble = undefined;
  await time.pass(1_000);
  expect(await keptOf(-1005)).toEqual(everything);
  expect(kinds()).toEqual(['remembering', 'failed', 'caught-up']);
});

test('it remembers so many, and gives up the oldest of more', async () => {
  changes = following(2);
  for (const chatId of [-5, -6, -7]) await settle(chatId);
  trouble = 'unavailable';
  for (const chatId of [-5, -6, -7]) await changes.follow(moved(chatId, chatId - 1_000));
  trouble = undefined;
  await time.pass(1_000);
  expect(await Promise.all([-1005, -1006, -1007].map(keptOf))).toEqual([nothing, everything, everything]);
  expect(events.find(({ kind }) => kind === 'given-up')).toEqual({ kind: 'given-up', count: 1 });
});

describe('stopping', () => {
  test('tries once more', async () => {
    await settle(-5);
    trouble = 'unavailable';
    await changes.follow(moved(-5, -1005));
    trouble = undefined;
    await changes.stop();
    expect(await keptOf(-1005)).toEqual(everything);
    expect(kinds()).toEqual(['remembering', 'caught-up']);
  });

  test('tells how many are lost, and does nothing afterwards', async () => {
    await settle(-5);
    trouble = 'unavailable';
    await changes.follow(moved(-5, -1005));
    await changes.stop();
    expect(events.at(-1)).toEqual({ kind: 'given-up', count: 1 });
    trouble = undefined;
    await time.pass(60_000);
    expect(await keptOf(-5)).toEqual(everything);
  });
});

describe('a group of which nobody could write down that it moved', () => {
  let close = async () => {};
  afterEach(() => close());

  test('gets the answer of the curators all the same, and everything else follows', async () => {
    const curators: number[] = [];
    const derek = await startDerek({
      chats: troubled(chats),
      questions: troubled(questions),
      digests: troubled(digests),
      curators,
    });
    close = derek.close;
    const { world } = derek;
    const desk = derek.talk('en');
    curators.push(desk.user.id);
    const owner = world.addPerson({ firstName: 'Owner', languageCode: 'en' });
    const group = world.addGroup({ title: 'Readers', type: 'group', members: [], administrators: [owner] });
    await chats.set(group.id, { locale: 'tr' });
    for (const text of ['wvvvq zzzyyx', 'wvvvq zzzyyx aaaa'])
      await derek.questions.add({ ...asked(text, group.id), locale: 'tr' });
    const [first] = await derek.questions.all();
    trouble = 'unavailable';
    const supergroup = world.upgradeToSupergroup(group);
    await world.settled();
    trouble = undefined;

    await desk.say(`/answer ${first?.id} alem-cloud-power`);
    expect(desk.screen().text).toBe('Answered: 2.');
    const { text } = derek.talkIn(supergroup, owner).screen();
    expect(text).toContain(derek.facts().fact('alem-cloud-power')?.text.tr);
    expect(await chats.get(supergroup.id)).toEqual({ locale: 'tr' });
    expect(await derek.questions.all()).toEqual([]);
  });
});
