import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/locale.ts';
import { type Derek, screenOf, startDerek } from '../conversation.ts';
import { type Newsroom, openNewsroom, subscribe } from '../digests/publishing.ts';

/** Nine in the morning in Almaty, so many days after the day of the conversations. */
const nine = (days: number) => new Date(Date.UTC(2026, 10, 22 + days, 4));

let newsroom: Newsroom;
let derek: Derek;

beforeEach(async () => {
  newsroom = await openNewsroom();
  derek = await startDerek({ facts: newsroom.facts });
  await derek.dispatcher.publish();
});

afterEach(async () => {
  await derek.close();
});

/** A person who subscribed, and what Derek has sent them. */
async function subscriber(language: Locale, ...topics: string[]) {
  const talk = derek.talk(language);
  await talk.say('/start');
  const greeting = talk.screen().message.message_id;
  const fields = { locale: language };
  await subscribe(
    derek.digests,
    { chatId: talk.chat.id },
    { fields, ...(topics.length > 0 ? { topics } : {}) },
  );
  const screens = () =>
    derek.world
      .history(talk.chat)
      .filter(({ from, message_id: id }) => from?.id === derek.world.bot.id && id > greeting)
      .map(screenOf);
  return { ...talk, texts: () => screens().map(({ text }) => text), screens };
}

const note = {
  kk: 'Бұрын басқаша жазылған еді.',
  ru: 'Раньше было написано иначе.',
  en: 'It said otherwise before.',
  tr: 'Daha önce başka türlü yazıyordu.',
};

describe.each([
  ['kk', 'Шолу · 2026 ж. 23 қараша', 'Жаңа дерек gallium-find.', 'Түзету: Бұрын'],
  ['ru', 'Дайджест · 23 ноября 2026 г.', 'Новый факт gallium-find.', 'Исправление: Раньше'],
  ['en', 'Digest · 23 November 2026', 'New fact gallium-find.', 'Correction: It said'],
  ['tr', 'Bülten · 23 Kasım 2026', 'Yeni bilgi gallium-find.', 'Düzeltme: Daha'],
] as const)('a digest in %s', (language, heading, statement, correction) => {
  test('comes at nine with what is new, its date and its source, and a button to read on', async () => {
    const reader = await subscriber(language);
    newsroom.write('gallium-find', 'minerals');
    newsroom.write('elsewhere', 'fintech');
    await derek.dispatcher.publish();
    await derek.turnClock(new Date(nine(1).getTime() - 60_000));
    expect(reader.texts()).toEqual([]);
    await derek.turnClock(nine(1));
    expect(reader.texts()).toHaveLength(1);
    const [screen] = reader.screens();
    expect(screen?.text).toContain(heading);
    expect(screen?.text).toContain(statement);
    expect(screen?.text).not.toContain('elsewhere');
    expect(screen?.links.length).toBeGreaterThan(0);
    expect(screen?.buttons).toEqual([['1']]);
    await derek.turnClock(nine(2));
    expect(reader.texts()).toHaveLength(1);
  });

  test('corrects what it sent: in the old message, and first thing in the next digest', async () => {
    const reader = await subscriber(language);
    newsroom.write('gallium-find', 'minerals');
    await derek.dispatcher.publish();
    await derek.turnClock(nine(1));
    newsroom.revise('gallium-find', { kind: 'correction', note });
    newsroom.write('also-new', 'minerals');
    await derek.dispatcher.publish();
    await derek.turnClock(60_000);
    expect(reader.texts()).toHaveLength(1);
    expect(reader.texts()[0]).toContain(correction);
    expect(reader.screens()[0]?.links.some((link) => link.endsWith('?start=fact_gallium-find'))).toBe(true);
    await derek.turnClock(nine(2));
    const text = reader.texts()[1] ?? '';
    expect(text.indexOf(correction)).toBeGreaterThan(0);
    expect(text.indexOf(correction)).toBeLessThan(text.indexOf('also-new'));
  });
});

describe('a digest', () => {
  test('holds seven items at most, says how many wait, and brings them the next day', async () => {
    const reader = await subscriber('en');
    for (let count = 1; count <= 9; count += 1) newsroom.write(`find-${count}`, 'minerals');
    await derek.dispatcher.publish();
    await derek.turnClock(nine(1));
    expect(reader.screens()[0]?.buttons).toEqual([['1', '2', '3', '4', '5', '6', '7']]);
    expect(reader.texts()[0]).toContain('2 more wait for the next digest.');
    await derek.turnClock(nine(2));
    expect(reader.texts()[1]).not.toContain('wait');
    const all = reader.texts().join('\n');
    for (let count = 1; count <= 9; count += 1) expect(all.split(`New fact find-${count}.`)).toHaveLength(2);
  });

  test('comes once when the machine slept for a week', async () => {
    const reader = await subscriber('en');
    newsroom.write('gallium-find', 'minerals');
    await derek.dispatcher.publish();
    await derek.turnClock(nine(8));
    await derek.turnClock(3_600_000);
    expect(reader.texts()).toHaveLength(1);
  });

  test('tells of a withdrawn fact to those who got it, and strikes it out in the old message', async () => {
    const [got, latecomer] = [await subscriber('en'), derek.talk('en')];
    newsroom.write('gallium-find', 'minerals');
    await derek.dispatcher.publish();
    await derek.turnClock(nine(1));
    await subscribe(derek.digests, { chatId: latecomer.chat.id }, {}, nine(1).getTime());
    newsroom.retire('gallium-find');
    await derek.dispatcher.publish();
    await derek.turnClock(nine(2));
    expect(got.texts()[0]).toContain('Withdrawn on');
    expect(got.texts()[1]).toContain('gallium-find');
    expect(derek.world.history(latecomer.chat)).toEqual([]);
  });

  test('is shown on request, without moving anything', async () => {
    const reader = await subscriber('en');
    await reader.say('/digest');
    expect(reader.screen().text).toContain('Nothing new');
    expect(reader.screen().text).toContain('23 November 2026, 09:00');
    newsroom.write('gallium-find', 'minerals');
    await derek.dispatcher.publish();
    await reader.say('/digest');
    await reader.say('/digest');
    expect(reader.screen().text).toContain('New fact gallium-find.');
    await derek.turnClock(nine(1));
    expect(reader.texts().at(-1)).toContain('New fact gallium-find.');
    const stranger = derek.talk('en');
    await stranger.say('/digest');
    expect(stranger.screen().text).toContain('/subscribe');
  });

  test('comes in several messages on /digest, too, when the notes on its items are long', async () => {
    const reader = await subscriber('en');
    const ids = Array.from({ length: 7 }, (_, at) => `find-${at + 1}`);
    const long = (locale: Locale) => note[locale].padEnd(300, ' so');
    const longNote = { kk: long('kk'), ru: long('ru'), en: long('en'), tr: long('tr') };
    for (const id of ids) newsroom.write(id, 'minerals', { text: longNote });
    await derek.dispatcher.publish();
    await derek.turnClock(nine(1));
    for (const id of ids) newsroom.revise(id, { kind: 'correction', note: longNote });
    await derek.dispatcher.publish();
    const before = reader.texts().length;
    await reader.say('/digest');
    const answers = reader.screens().slice(before);
    expect(answers.map(({ buttons }) => buttons.flat())).toEqual([
      ['1', '2', '3', '4', '5'],
      ['6', '7'],
    ]);
    expect(answers.at(-1)?.text).toContain('Shown on request');
    expect(answers[0]?.text).not.toContain('Shown on request');
  });
});

describe('whatever Telegram says', () => {
  async function newsFor(count: number) {
    const readers = [];
    for (let at = 0; at < count; at += 1) readers.push(await subscriber('en'));
    newsroom.write('gallium-find', 'minerals');
    await derek.dispatcher.publish();
    return readers;
  }
  const gotOnce = (readers: Awaited<ReturnType<typeof newsFor>>) =>
    readers.map((reader) => reader.texts().filter((text) => text.includes('gallium-find')).length);

  test('429: everybody waits, and everybody gets it', async () => {
    const readers = await newsFor(5);
    derek.world.failNext({ method: 'sendMessage', code: 429, retryAfter: 35 });
    await derek.turnClock(nine(1));
    expect(gotOnce(readers)).toEqual([1, 1, 1, 1, 1]);
    expect(derek.world.clock().getTime()).toBeGreaterThanOrEqual(nine(1).getTime() + 35_000);
  });

  test('500, a cut connection, a lost answer: again a little later', async () => {
    const readers = await newsFor(3);
    derek.world.failNext({ method: 'sendMessage', code: 500, times: 3 });
    await derek.turnClock(nine(1));
    expect(gotOnce(readers)).toEqual([0, 0, 0]);
    derek.world.failNext({ method: 'sendMessage', kind: 'cut' });
    await derek.turnClock(60_000);
    await derek.turnClock(60_000);
    expect(gotOnce(readers)).toEqual([1, 1, 1]);
  });

  test('blocked: paused, and complete when the person comes back', async () => {
    const [reader] = await newsFor(1);
    if (!reader) throw new Error('nobody subscribed');
    derek.world.block(reader.user);
    await derek.turnClock(nine(1));
    newsroom.write('meanwhile', 'minerals');
    await derek.dispatcher.publish();
    await derek.turnClock(nine(5));
    expect(reader.texts()).toEqual([]);
    expect((await derek.digests.counts()).paused.blocked).toBe(1);
    derek.world.unblock(reader.user);
    await derek.world.settled();
    await derek.turnClock(nine(6));
    await derek.turnClock(nine(7));
    const all = reader.texts().join('\n');
    expect(all.split('New fact gallium-find.')).toHaveLength(2);
    expect(all.split('New fact meanwhile.')).toHaveLength(2);
  });

  test('a day of failures: the items are in the next digest, once', async () => {
    const [reader] = await newsFor(1);
    derek.world.failNext({ method: 'sendMessage', code: 500, times: 'always' });
    await derek.turnClock(nine(1));
    for (let hour = 1; hour <= 30; hour += 1) await derek.turnClock(3_600_000);
    derek.world.clearFaults();
    newsroom.write('meanwhile', 'minerals');
    await derek.dispatcher.publish();
    for (let hour = 1; hour <= 48; hour += 1) await derek.turnClock(3_600_000);
    const all = reader?.texts().join('\n') ?? '';
    expect(all.split('New fact gallium-find.')).toHaveLength(2);
    expect(all.split('New fact meanwhile.')).toHaveLength(2);
  });

  test('a group that became a supergroup gets it under its new id', async () => {
    const admin = derek.talk('en').user;
    const group = derek.world.addGroup({
      title: 'Geologists',
      type: 'group',
      members: [],
      administrators: [admin],
    });
    await subscribe(derek.digests, { chatId: group.id });
    newsroom.write('gallium-find', 'minerals');
    await derek.dispatcher.publish();
    const upgraded = derek.world.upgradeToSupergroup(group);
    await derek.turnClock(nine(1));
    const texts = derek.world.history(upgraded).flatMap(({ text }) => text ?? []);
    expect(texts.filter((text) => text.includes('gallium-find'))).toHaveLength(1);
    expect(await derek.digests.subscriptionsOf(group.id)).toEqual([]);
  });

  test('the forum topic is gone: paused, and the administrators are told once', async () => {
    const admin = derek.talk('en');
    await admin.say('/start');
    const forum = derek.world.addGroup({
      title: 'Forum',
      isForum: true,
      members: [],
      administrators: [admin.user],
    });
    const threadId = derek.world.addForumTopic(forum, 'Metals');
    await subscribe(derek.digests, { chatId: forum.id, threadId });
    newsroom.write('gallium-find', 'minerals');
    await derek.dispatcher.publish();
    derek.world.deleteForumTopic(forum, threadId);
    await derek.turnClock(nine(1));
    await derek.turnClock(nine(2));
    const told = derek.world.history(admin.chat).filter(({ text }) => text?.includes('“Forum”'));
    expect(told).toHaveLength(1);
    expect((await derek.digests.counts()).paused['topic-gone']).toBe(1);
  });

  test('cannot parse: the digest goes out as plain text', async () => {
    const [reader] = await newsFor(1);
    derek.world.failNext({
      method: 'sendMessage',
      code: 400,
      description: "Bad Request: can't parse entities: Unexpected end tag at byte offset 7",
    });
    await derek.turnClock(nine(1));
    expect(reader?.texts()[0]).toContain('New fact gallium-find.');
    expect(reader?.texts()[0]).not.toContain('<b>');
    expect(derek.log.some(({ msg }) => String(msg).includes('plain text'))).toBe(true);
  });
});
