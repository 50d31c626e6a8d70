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

interface Group {
  readonly chat: Chat;
  readonly administrator: User;
  readonly asAdministrator: Talk;
  readonly asMember: Talk;
}

function group(language: string, options: { isForum?: boolean; type?: 'group' | 'supergroup' } = {}): Group {
  const member = derek.world.addPerson({ firstName: 'Member', languageCode: language });
  const administrator = derek.world.addPerson({ firstName: 'Administrator', languageCode: language });
  const chat = derek.world.addGroup({
    title: 'Group',
    members: [member],
    administrators: [administrator],
    ...options,
  });
  return {
    chat,
    administrator,
    asAdministrator: derek.talkIn(chat, administrator),
    asMember: derek.talkIn(chat, member),
  };
}

describe.each(locales)('a group that reads in %s', (locale) => {
  const l10n = texts[locale];

  test('is subscribed by its administrator; a member is told in private that only they can', async () => {
    const { chat, asAdministrator, asMember } = group(locale);
    const inPrivate = derek.talkIn(derek.world.privateChat(asMember.user), asMember.user);
    await inPrivate.say('/help');
    expect(await asMember.say('/subscribe minerals')).toEqual([]);
    expect(inPrivate.screen().text).toBe(l10n.text('group-administrators-only', { group: 'Group' }));
    expect(await derek.digests.subscriptionsOf(chat.id)).toEqual([]);

    await asAdministrator.say('/subscribe');
    expect(asAdministrator.screen().text).toContain(l10n.text('subscribe-heading-group'));
    expect(asAdministrator.screen().buttons.flat()).not.toContain(l10n.text('button-subscribe-channel'));
    const minerals = derek.facts().topic('minerals');
    const label = `${minerals?.emoji} ${minerals?.name[locale]}`;
    const refused = await asMember.press(label);
    expect(refused).toMatchObject({ alert: true, text: l10n.text('subscribe-administrators') });
    expect(await derek.digests.subscriptionsOf(chat.id)).toEqual([]);

    await asAdministrator.press(label);
    expect(await derek.digests.subscription({ chatId: chat.id })).toMatchObject({
      chatKind: 'group',
      locale,
      topics: { minerals: { on: true } },
    });
    await asMember.press(l10n.text('button-subscribe-stop'));
    await asMember.pressData(`u::x::${locale}`);
    expect(await asMember.say('/unsubscribe all')).toEqual([]);
    expect(await derek.digests.subscriptionsOf(chat.id)).toHaveLength(1);
  });

  test('a member sees the button under a topic, but only administrators may press it', async () => {
    const { chat, asAdministrator, asMember } = group(locale);
    await asMember.say('/minerals');
    const refused = await asMember.press(l10n.text('button-subscribe'));
    expect(refused).toMatchObject({ alert: true, text: l10n.text('subscribe-administrators') });
    await asAdministrator.press(l10n.text('button-subscribe'));
    expect(await derek.digests.subscriptionsOf(chat.id)).toHaveLength(1);
    expect(asMember.screen().buttons.flat()).toContain(l10n.text('button-subscribed'));
  });
});

describe('in a forum', () => {
  test('each topic has a digest of its own, and General too', async () => {
    const { chat, asAdministrator } = group('en', { isForum: true });
    const mining = derek.world.addForumTopic(chat, 'Mining');
    const people = derek.world.addForumTopic(chat, 'People');
    await asAdministrator.say('/subscribe minerals', { threadId: mining });
    expect(asAdministrator.screen().text).toContain('The digest of this forum topic');
    expect(asAdministrator.screen().message.message_thread_id).toBe(mining);
    await asAdministrator.say('/subscribe talent 10:00', { threadId: people });
    await asAdministrator.say('/subscribe ai');
    expect(asAdministrator.screen().text).toContain('The digest of this group');
    const all = await derek.digests.subscriptionsOf(chat.id);
    expect(all.map(({ destination, topics }) => [destination.threadId, Object.keys(topics)])).toEqual(
      expect.arrayContaining([
        [mining, ['minerals']],
        [people, ['talent']],
        [undefined, ['ai']],
      ]),
    );
    expect(all).toHaveLength(3);

    await asAdministrator.say('/mydata', { threadId: people });
    expect(asAdministrator.screen().text).toContain(`Digest of the forum topic ${mining}`);
    expect(asAdministrator.screen().text).toContain('Critical minerals');
    await asAdministrator.say('/unsubscribe all', { threadId: mining });
    expect(await derek.digests.subscription({ chatId: chat.id, threadId: mining })).toBeUndefined();
    expect(await derek.digests.subscriptionsOf(chat.id)).toHaveLength(2);
  });

  test('the digest comes to the topic where it was asked for', async () => {
    const own = await startDerek();
    await own.dispatcher.publish();
    const administrator = own.world.addPerson({ firstName: 'Administrator', languageCode: 'en' });
    const chat = own.world.addGroup({
      title: 'Forum',
      members: [],
      administrators: [administrator],
      isForum: true,
    });
    const thread = own.world.addForumTopic(chat, 'Mining');
    const talk = own.talkIn(chat, administrator);
    await talk.say('/subscribe minerals', { threadId: thread });
    await own.turnClock(new Date('2026-11-23T04:00:00Z'));
    expect(talk.screen().message.message_thread_id).toBe(thread);
    expect(talk.screen().text).toContain('Digest');
    await own.close();
  });

  test('a button on a message that Telegram no longer shows does not reach General instead', async () => {
    const { chat, administrator } = group('en', { isForum: true });
    const data = 'u::o:minerals:en';
    derek.world.deliver({
      callback_query: {
        id: '1',
        from: administrator,
        chat_instance: '1',
        message: { chat: chat as Chat.SupergroupChat, message_id: 77, date: 0 },
        data,
      },
    });
    await derek.world.settled();
    expect(await derek.digests.subscriptionsOf(chat.id)).toEqual([]);
  });
});

describe('in a group', () => {
  test('an anonymous administrator may, a channel that writes there may not', async () => {
    const { chat, administrator, asAdministrator } = group('en');
    await asAdministrator.say('/subscribe minerals', { asChat: chat });
    expect(await derek.digests.subscriptionsOf(chat.id)).toHaveLength(1);
    const channel = derek.world.addChannel({ title: 'Channel', administrators: [administrator] });
    await asAdministrator.say('/unsubscribe all', { asChat: channel });
    expect(await derek.digests.subscriptionsOf(chat.id)).toHaveLength(1);
  });

  test('two administrators at once do not undo each other', async () => {
    const { chat, asAdministrator } = group('en');
    await asAdministrator.say('/subscribe minerals');
    const { message } = asAdministrator.screen();
    await Promise.all([
      asAdministrator.press('🚀 Start-ups', message),
      asAdministrator.press('✓ Older facts', message),
      asAdministrator.press('💳 Fintech', message),
    ]);
    expect(await derek.digests.subscription({ chatId: chat.id })).toMatchObject({
      topics: { minerals: { on: true }, startups: { on: true }, fintech: { on: true } },
      backlog: false,
    });
  });

  test('a question is put to the administrator who asked, and only an administrator can answer it', async () => {
    const { chat, asAdministrator, asMember } = group('en');
    await asAdministrator.say('/subscribe minerals');
    await asAdministrator.press('Filter');
    await asAdministrator.press('Add words');
    const prompt = asAdministrator.screen().message.message_id;
    expect(derek.world.keyboardFor(chat, asAdministrator.user)?.markup).toMatchObject({
      force_reply: true,
      selective: true,
    });
    expect(derek.world.keyboardFor(chat, asMember.user)).toBeUndefined();
    await asMember.say('wombats', { replyTo: prompt });
    expect((await derek.digests.subscription({ chatId: chat.id }))?.filter).toEqual([]);
    await asAdministrator.say('gallium', { replyTo: prompt });
    expect((await derek.digests.subscription({ chatId: chat.id }))?.filter).toEqual(['gallium']);
    expect(asAdministrator.screen().text).toBe('Saved.\nOnly about: “gallium”');
  });

  test('no location is asked for', async () => {
    const { asAdministrator } = group('en');
    await asAdministrator.say('/subscribe minerals');
    await asAdministrator.press('Time zone');
    expect(asAdministrator.screen().buttons.flat()).not.toContain('📍 My location');
    const before = derek.world.history(asAdministrator.chat).length;
    await asAdministrator.pressData('u::a:place:en');
    expect(derek.world.history(asAdministrator.chat)).toHaveLength(before);
  });

  test('what was set stays when the group becomes a supergroup', async () => {
    const { chat, asAdministrator } = group('en', { type: 'group' });
    await asAdministrator.say('/subscribe minerals');
    const supergroup = derek.world.upgradeToSupergroup(chat);
    await derek.world.settled();
    expect(await derek.digests.subscriptionsOf(chat.id)).toEqual([]);
    expect(await derek.digests.subscription({ chatId: supergroup.id })).toMatchObject({
      topics: { minerals: { on: true } },
    });
  });

  test('the language stays that of whoever set it up', async () => {
    const { chat, asAdministrator } = group('kk');
    await asAdministrator.say('/subscribe minerals');
    derek.world.setLanguage(asAdministrator.user, 'en');
    await asAdministrator.say('/subscribe 10:00');
    expect(await derek.digests.subscription({ chatId: chat.id })).toMatchObject({
      locale: 'kk',
      schedule: { time: '10:00' },
    });
  });

  test('a channel is not set up there', async () => {
    const { chat, administrator, asAdministrator } = group('en');
    const channel = derek.world.addChannel({
      title: 'Channel',
      administrators: [administrator],
      username: 'channel_of_group',
    });
    await asAdministrator.say('/subscribe @channel_of_group minerals');
    expect(asAdministrator.screen().text).toBe('A channel is set up in the private chat with me.');
    await asAdministrator.say('/subscribe minerals');
    const answer = await asAdministrator.pressData(`u:${channel.id.toString(36)}:o:ai:en`);
    expect(answer).toMatchObject({ alert: true, text: 'A channel is set up in the private chat with me.' });
    expect(await derek.digests.subscriptionsOf(channel.id)).toEqual([]);
    expect(await derek.digests.subscriptionsOf(chat.id)).toHaveLength(1);
  });
});
