import type { Chat } from 'grammy/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PauseReason } from '../../src/digests/subscription.ts';
import { type Derek, startDerek, type Talk } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
  await derek.dispatcher.publish();
});
afterAll(() => derek.close());

async function pausedFor(chat: Chat): Promise<readonly (PauseReason | null)[]> {
  await derek.world.settled();
  return (await derek.digests.subscriptionsOf(chat.id)).map(({ paused }) => paused);
}

async function administratorOf(options: { isForum?: boolean } = {}): Promise<Talk> {
  const administrator = derek.world.addPerson({ firstName: 'Administrator', languageCode: 'en' });
  const chat = derek.world.addGroup({ title: 'G', members: [], administrators: [administrator], ...options });
  return derek.talkIn(chat, administrator);
}

test('a person who blocks the bot gets nothing, until they unblock it', async () => {
  const reader = derek.talk('en');
  await reader.say('/subscribe minerals');
  derek.world.block(reader.user);
  expect(await pausedFor(reader.chat)).toEqual(['blocked']);
  derek.world.unblock(reader.user);
  expect(await pausedFor(reader.chat)).toEqual([null]);
});

test.each(['/start', '/start topic_minerals', '/subscribe', '/start subscribe_ai'])(
  '%s resumes what had been paused',
  async (command) => {
    const reader = derek.talk('en');
    await reader.say('/subscribe minerals');
    await derek.digests.pause({ chatId: reader.chat.id }, 'blocked');
    await reader.say(command);
    expect(await pausedFor(reader.chat)).toEqual([null]);
  },
);

test('the settings say why nothing comes', async () => {
  const reader = derek.talk('en');
  await reader.say('/subscribe minerals');
  await derek.digests.pause({ chatId: reader.chat.id }, 'blocked');
  await reader.press('✓ Older facts');
  expect(reader.screen().text).toContain('Nothing comes at the moment: I was blocked.');
});

test('a group that removes the bot keeps its subscriptions for when it comes back', async () => {
  const talk = await administratorOf({ isForum: true });
  const thread = derek.world.addForumTopic(talk.chat, 'Mining');
  await talk.say('/subscribe minerals');
  await talk.say('/subscribe ai', { threadId: thread });
  derek.world.removeBot(talk.chat, talk.user);
  expect(await pausedFor(talk.chat)).toEqual(['gone', 'gone']);
  derek.world.addBot(talk.chat, talk.user);
  expect(await pausedFor(talk.chat)).toEqual([null, null]);
  // The greeting is still given.
  expect(talk.screen().text).toMatch(/^Hello!/);
});

test('in a channel, the right to post is what counts', async () => {
  const owner = derek.world.addPerson({ firstName: 'Owner', languageCode: 'en' });
  const chat = derek.world.addChannel({ title: 'C', administrators: [owner], username: 'pausing_channel' });
  const talk = derek.talkIn(derek.world.privateChat(owner), owner);
  await talk.say('/subscribe @pausing_channel minerals');
  derek.world.addBot(chat, owner, { rights: { canPostMessages: false } });
  expect(await pausedFor(chat)).toEqual(['forbidden']);
  derek.world.addBot(chat, owner);
  expect(await pausedFor(chat)).toEqual([null]);
  derek.world.removeBot(chat, owner);
  expect(await pausedFor(chat)).toEqual(['gone']);
  derek.world.addBot(chat, owner);
  expect(await pausedFor(chat)).toEqual([null]);
  expect(talk.screen().text).toContain('I can now post in the channel “C”.');
});

test('a member that is restricted to reading cannot deliver', async () => {
  const talk = await administratorOf();
  await talk.say('/subscribe minerals');
  const bot = derek.world.bot;
  const member = { status: 'member', user: bot } as const;
  const restricted = {
    status: 'restricted',
    user: bot,
    is_member: true,
    until_date: 0,
    can_send_messages: false,
    can_send_audios: false,
    can_send_documents: false,
    can_send_photos: false,
    can_send_videos: false,
    can_send_video_notes: false,
    can_send_voice_notes: false,
    can_send_polls: false,
    can_send_other_messages: false,
    can_add_web_page_previews: false,
    can_change_info: false,
    can_invite_users: false,
    can_pin_messages: false,
    can_manage_topics: false,
    can_edit_tag: false,
    can_react_to_messages: false,
  } as const;
  const update = { chat: talk.chat as Chat.SupergroupChat, from: talk.user, date: 1_795_000_000 };
  derek.world.deliver({
    my_chat_member: { ...update, old_chat_member: member, new_chat_member: restricted },
  });
  expect(await pausedFor(talk.chat)).toEqual(['forbidden']);
  derek.world.deliver({
    my_chat_member: { ...update, old_chat_member: restricted, new_chat_member: member },
  });
  expect(await pausedFor(talk.chat)).toEqual([null]);
});

test('a forum topic that is opened again gets its digests again', async () => {
  const talk = await administratorOf({ isForum: true });
  const thread = derek.world.addForumTopic(talk.chat, 'Mining');
  await talk.say('/subscribe minerals', { threadId: thread });
  derek.world.closeForumTopic(talk.chat, thread);
  await derek.digests.pause({ chatId: talk.chat.id, threadId: thread }, 'topic-gone');
  derek.world.reopenForumTopic(talk.chat, thread);
  expect(await pausedFor(talk.chat)).toEqual([null]);
});
