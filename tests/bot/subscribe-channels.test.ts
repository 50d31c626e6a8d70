import type { Chat, User } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadL10n } from '../../src/bot/locales/load.ts';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek, type Talk } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
  await derek.dispatcher.publish();
});
afterAll(() => derek.close());

const texts = loadL10n('locales');
let names = 0;

interface Channel {
  readonly chat: Chat;
  readonly name: string;
  readonly owner: User;
  /** The owner in their private chat with Derek. */
  readonly talk: Talk;
}

async function channel(language: string, botIsAdministrator = true): Promise<Channel> {
  const owner = derek.world.addPerson({ firstName: 'Owner', languageCode: language });
  names += 1;
  const name = `channel_${names}`;
  const chat = derek.world.addChannel({
    title: 'News & <b>views</b>',
    administrators: [owner],
    username: name,
    botIsAdministrator,
  });
  const talk = derek.talkIn(derek.world.privateChat(owner), owner);
  await talk.say('/start');
  return { chat, name: `@${name}`, owner, talk };
}

describe.each(locales)('somebody who reads in %s and has a channel', (locale) => {
  const l10n = texts[locale];

  test('is told how, adds the bot, and sets it up in the private chat', async () => {
    const { chat, owner, talk } = await channel(locale, false);
    await talk.say('/subscribe');
    await talk.press(l10n.text('button-subscribe-channel'));
    expect(talk.screen().text).toContain(l10n.text('subscribe-channel-how'));
    const add = talk.screen().message.reply_markup?.inline_keyboard[0]?.[0];
    expect(add).toMatchObject({
      text: l10n.text('button-subscribe-add'),
      url: `https://t.me/${derek.world.bot.username}?startchannel&admin=post_messages+edit_messages`,
    });

    derek.world.addBot(chat, owner);
    await derek.world.settled();
    expect(talk.screen().text).toBe(l10n.text('subscribe-channel-added', { channel: 'News & <b>views</b>' }));
    await talk.press(l10n.text('button-subscribe-set-up'));
    expect(talk.screen().text).toContain(
      l10n.text('subscribe-heading-channel', { channel: 'News & <b>views</b>' }),
    );
    const minerals = derek.facts().topic('minerals');
    await talk.press(`${minerals?.emoji} ${minerals?.name[locale]}`);
    await talk.press(l10n.text('button-subscribe-time'));
    await talk.press('18');
    await talk.press('18:30');
    expect(await derek.digests.subscription({ chatId: chat.id })).toMatchObject({
      destination: { chatId: chat.id },
      chatKind: 'channel',
      locale,
      schedule: { time: '18:30' },
      topics: { minerals: { on: true } },
    });
    expect(await derek.digests.subscription({ chatId: talk.chat.id })).toBeUndefined();
    expect(derek.world.history(chat)).toEqual([]);
  });

  test.each([
    ['@nobody_has_this_name', 'subscribe-channel-unknown'],
    ['https://t.me/nobody_has_this', 'subscribe-channel-unknown'],
  ])('is told that %s cannot be seen', async (name, key) => {
    const { talk } = await channel(locale);
    await talk.say(`/subscribe ${name} minerals`);
    expect(talk.screen().text).toBe(l10n.text(key));
  });

  test('cannot set up where the bot may not post, or they may not', async () => {
    const without = await channel(locale, false);
    await without.talk.say(`/subscribe ${without.name} minerals`);
    expect(without.talk.screen().text).toBe(l10n.text('subscribe-channel-bot'));
    derek.world.addBot(without.chat, without.owner, { rights: { canPostMessages: false } });
    await derek.world.settled();
    await without.talk.say(`/subscribe ${without.name} minerals`);
    expect(without.talk.screen().text).toBe(l10n.text('subscribe-channel-bot'));

    const theirs = await channel('en');
    const stranger = derek.talk(locale);
    await stranger.say(`/subscribe ${theirs.name} minerals`);
    expect(stranger.screen().text).toBe(l10n.text('subscribe-channel-person'));
    expect(await derek.digests.subscription({ chatId: theirs.chat.id })).toBeUndefined();
  });
});

test('/subscribe @channel sets it up in one line, in any language of digest', async () => {
  const { chat, name, talk } = await channel('en');
  await talk.say(`/subscribe ${name} minerals monday 8:00`);
  expect(talk.screen().text).toContain('The digest of the channel “News & <b>views</b>”');
  expect(talk.screen().text).toContain('weekly, Monday, 08:00');
  await talk.press('Language');
  await talk.press('Қазақша');
  expect(await derek.digests.subscription({ chatId: chat.id })).toMatchObject({
    locale: 'kk',
    schedule: { cadence: 'weekly', weekday: 1, time: '08:00' },
  });
  expect(talk.screen().text).toContain('The digest of the channel');
});

test('words and cities for the channel are asked for in the private chat', async () => {
  const { chat, name, talk } = await channel('en');
  await talk.say(`/subscribe ${name} minerals`);
  await talk.press('Filter');
  await talk.press('Add words');
  await talk.say('gallium', { replyTo: talk.screen().message.message_id });
  expect((await derek.digests.subscription({ chatId: chat.id }))?.filter).toEqual(['gallium']);
  await talk.say('/subscribe');
  expect(talk.screen().text).toContain('Your digest');
  await talk.say(`/subscribe ${name}`);
  await talk.press('Time zone');
  // The location button does not say what its answer is for.
  expect(talk.screen().buttons.flat()).not.toContain('📍 My location');
  await talk.press('Another city…');
  await talk.say('Istanbul', { replyTo: talk.screen().message.message_id });
  expect((await derek.digests.subscription({ chatId: chat.id }))?.schedule.zone).toBe('Europe/Istanbul');
  await talk.say(`/unsubscribe ${name} all`);
  expect(await derek.digests.subscription({ chatId: chat.id })).toBeUndefined();
});

test('a button for a channel asks each time whether the person may', async () => {
  const { chat, name, talk } = await channel('en');
  await talk.say(`/subscribe ${name} minerals`);
  const { message } = talk.screen();
  const data = message.reply_markup?.inline_keyboard
    .flat()
    .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []));
  expect(data?.length).toBeGreaterThan(10);
  for (const each of data ?? []) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(64);

  const stranger = derek.talk('en');
  await stranger.say('/subscribe');
  for (const each of data ?? []) {
    const answer = await stranger.pressData(each);
    expect(answer).toMatchObject({
      alert: true,
      text: expect.stringMatching(/^Only administrators who may post/),
    });
  }
  expect(await derek.digests.subscription({ chatId: chat.id })).toMatchObject({
    topics: { minerals: { on: true } },
  });

  derek.world.removeBot(chat, talk.user);
  await derek.world.settled();
  expect(await talk.press('✓ Older facts', message)).toMatchObject({ alert: true });
  expect(await derek.digests.subscription({ chatId: chat.id })).toMatchObject({ backlog: true });
});

test('a group is no channel, and cannot be reached from a private chat', async () => {
  const owner = derek.world.addPerson({ firstName: 'Owner', languageCode: 'en' });
  const group = derek.world.addGroup({
    title: 'Group',
    members: [],
    administrators: [owner],
    username: 'a_public_group',
  });
  const talk = derek.talkIn(derek.world.privateChat(owner), owner);
  await talk.say('/subscribe @a_public_group minerals');
  expect(talk.screen().text).toBe('This is no channel. For a group, send /subscribe in the group itself.');
  const answer = await talk.pressData(`u:${group.id.toString(36)}:o:minerals:en`);
  expect(answer.alert).toBe(true);
  expect(await derek.digests.subscriptionsOf(group.id)).toEqual([]);
});

test('the digest is posted in the channel, in its language', async () => {
  const own = await startDerek();
  await own.dispatcher.publish();
  const owner = own.world.addPerson({ firstName: 'Owner', languageCode: 'tr' });
  const chat = own.world.addChannel({ title: 'Kanal', administrators: [owner], username: 'kanal_adi' });
  const talk = own.talkIn(own.world.privateChat(owner), owner);
  await talk.say('/subscribe @kanal_adi minerals');
  await own.turnClock(new Date('2026-11-23T04:00:00Z'));
  expect(own.world.history(chat).at(-1)?.text).toContain('Bülten');
  await own.close();
});

test('who made the bot an administrator and never wrote to it is not disturbed', async () => {
  const owner = derek.world.addPerson({ firstName: 'Owner', languageCode: 'en' });
  const chat = derek.world.addChannel({ title: 'C', administrators: [owner], botIsAdministrator: false });
  derek.world.addBot(chat, owner);
  await derek.world.settled();
  expect(derek.world.history(derek.world.privateChat(owner))).toEqual([]);
  expect(derek.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
