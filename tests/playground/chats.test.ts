import type { User } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { WorldError } from '../../src/playground/index.ts';
import { pendingUpdates, refusal, runPlayground } from './helpers.ts';

async function withGroup(
  more: { botIsAdministrator?: boolean; type?: 'group' | 'supergroup'; isForum?: boolean } = {},
) {
  const running = await runPlayground();
  const { world, reader } = running;
  const owner = world.addPerson({ firstName: 'Administrator' });
  const group = world.addGroup({ title: 'Readers', members: [reader], administrators: [owner], ...more });
  const say = (text: string, from: User = reader) => world.send({ from, chat: group, text });
  const heard = async () => (await pendingUpdates(running)).map(({ message }) => message?.text);
  return { ...running, owner, group, say, heard };
}

describe('In a group', () => {
  test('the bot hears what is meant for it', async () => {
    const { say, heard, world, group, reader, call } = await withGroup();
    for (const text of [
      'hello all',
      '/ai',
      '/ai@derek_playground_bot',
      '/ai@another_bot',
      '@derek_playground_bot, hi',
    ]) {
      say(text);
    }
    const { result } = await call('sendMessage', { chat_id: group.id, text: 'An answer' });
    world.send({ from: reader, chat: group, text: 'thanks', replyTo: result.message_id });
    world.send({ from: reader, chat: group, photo: true, caption: '/ai in a caption' });
    expect(await heard()).toEqual([
      '/ai',
      '/ai@derek_playground_bot',
      '@derek_playground_bot, hi',
      'thanks',
      undefined,
    ]);
  });

  test('the bot hears everything when it is an administrator', async () => {
    const { say, heard } = await withGroup({ botIsAdministrator: true });
    say('hello all');
    expect(await heard()).toEqual(['hello all']);
  });

  test('an anonymous administrator writes as the group', async () => {
    const running = await withGroup();
    running.world.send({
      from: running.owner,
      chat: running.group,
      text: '/language',
      asChat: running.group,
    });
    expect(await pendingUpdates(running)).toMatchObject([
      { message: { from: { username: 'GroupAnonymousBot', is_bot: true }, sender_chat: running.group } },
    ]);
  });

  test('members and administrators are told apart', async () => {
    const { call, group, reader, owner, world } = await withGroup();
    const member = async (user_id: number) =>
      (await call('getChatMember', { chat_id: group.id, user_id })).result;
    expect(await member(reader.id)).toEqual({ status: 'member', user: reader });
    expect(await member(owner.id)).toMatchObject({ status: 'creator' });
    expect(await member(world.bot.id)).toMatchObject({ status: 'member' });
    expect(await member(world.addPerson({ firstName: 'Stranger' }).id)).toMatchObject({ status: 'left' });
    expect(await call('getChatMember', { chat_id: group.id, user_id: 1 })).toEqual(
      refusal('member not found'),
    );
    const { result } = await call('getChatAdministrators', { chat_id: group.id });
    expect(result).toEqual([{ status: 'creator', user: owner, is_anonymous: false }]);
    expect((await call('getChatMemberCount', { chat_id: group.id })).result).toBe(3);
    expect((await call('getChat', { chat_id: group.id })).result).toMatchObject(group);
  });

  test('the bot can be put out, come back, and leave', async () => {
    const running = await withGroup();
    const { call, world, group, owner } = running;
    const send = () => call('sendMessage', { chat_id: group.id, text: 'a' });
    world.removeBot(group, owner);
    expect(await send()).toEqual(refusal('Forbidden: bot was kicked from the supergroup chat', 403));
    world.addBot(group, owner);
    expect((await send()).ok).toBe(true);
    expect((await call('leaveChat', { chat_id: group.id })).ok).toBe(true);
    expect(await send()).toEqual(refusal('Forbidden: bot is not a member of the supergroup chat', 403));
    const statuses = (await pendingUpdates(running)).map(
      ({ my_chat_member }) => my_chat_member?.new_chat_member.status,
    );
    expect(statuses).toEqual(['kicked', 'member', 'left']);
  });

  test('the bot deletes its own messages, and others’ as an administrator only', async () => {
    const member = await withGroup();
    const place = { chat_id: member.group.id, message_id: member.say('a').message_id };
    expect(await member.call('deleteMessage', place)).toEqual(refusal("message can't be deleted"));
    const administrator = await withGroup({ botIsAdministrator: true });
    const message_id = administrator.say('a').message_id;
    expect(
      (await administrator.call('deleteMessage', { chat_id: administrator.group.id, message_id })).ok,
    ).toBe(true);
  });
});

test('A group becomes a supergroup: the bot is told twice, and the old id tells the new one', async () => {
  const running = await withGroup({ type: 'group' });
  const { world, group, call, reader } = running;
  const upgraded = world.upgradeToSupergroup(group);
  expect(upgraded).toMatchObject({ type: 'supergroup', title: 'Readers' });
  expect(await pendingUpdates(running)).toMatchObject([
    { message: { chat: group, migrate_to_chat_id: upgraded.id } },
    { message: { chat: upgraded, migrate_from_chat_id: group.id } },
  ]);
  expect(await call('sendMessage', { chat_id: group.id, text: 'a' })).toEqual({
    ...refusal('group chat was upgraded to a supergroup chat'),
    parameters: { migrate_to_chat_id: upgraded.id },
  });
  expect((await call('sendMessage', { chat_id: upgraded.id, text: 'a' })).ok).toBe(true);
  expect(() => world.send({ from: reader, chat: group, text: 'a' })).toThrow(WorldError);
});

test('In a forum, what is said in a topic is answered in it', async () => {
  const running = await withGroup({ isForum: true });
  const { world, group, reader, call } = running;
  const topic = world.addForumTopic(group, 'Minerals');
  const asked = world.send({ from: reader, chat: group, text: '/minerals', threadId: topic });
  expect(asked).toMatchObject({ message_thread_id: topic, is_topic_message: true });
  const reply_parameters = { message_id: asked.message_id };
  const { result } = await call('sendMessage', { chat_id: group.id, text: 'a', reply_parameters });
  expect(result).toMatchObject({ message_thread_id: topic, is_topic_message: true });
  const elsewhere = { chat_id: group.id, text: 'a', message_thread_id: 99 };
  expect(await call('sendMessage', elsewhere)).toEqual(refusal('message thread not found'));
});

test('A channel has posts without a sender', async () => {
  const running = await runPlayground();
  const { world, call } = running;
  const owner = world.addPerson({ firstName: 'Administrator' });
  const channel = world.addChannel({ title: 'News', administrators: [owner] });
  const post = world.send({ from: owner, chat: channel, text: 'First' });
  world.editByPerson({ from: owner, chat: channel, messageId: post.message_id, text: 'First, edited' });
  const updates = await pendingUpdates(running);
  expect(updates).toMatchObject([
    { channel_post: { text: 'First', sender_chat: channel } },
    { edited_channel_post: { text: 'First, edited' } },
  ]);
  expect(updates[0]?.channel_post).not.toHaveProperty('from');
  expect((await call('sendMessage', { chat_id: channel.id, text: 'From the bot' })).result).toMatchObject({
    sender_chat: channel,
  });
});

describe('A person', () => {
  test('who blocks the bot gets nothing until they come back', async () => {
    const running = await runPlayground();
    const { world, reader, sendText } = running;
    world.block(reader);
    expect(await sendText('a')).toEqual(refusal('Forbidden: bot was blocked by the user', 403));
    world.unblock(reader);
    expect((await sendText('a')).ok).toBe(true);
    expect(await pendingUpdates(running)).toMatchObject([
      { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
    ]);
  });

  test('who never wrote is not written to', async () => {
    const { world, call } = await runPlayground();
    const stranger = world.addPerson({ firstName: 'Stranger' });
    expect(await call('sendMessage', { chat_id: stranger.id, text: 'a' })).toEqual(refusal('chat not found'));
    world.privateChat(stranger);
    expect(await call('sendMessage', { chat_id: stranger.id, text: 'a' })).toEqual(
      refusal("Forbidden: bot can't initiate conversation with a user", 403),
    );
  });

  test('edits what they wrote, and nothing else', async () => {
    const running = await runPlayground();
    const { world, reader, chat, sendText } = running;
    world.editByPerson({ from: reader, chat, messageId: 1, text: '/ai' });
    expect(await pendingUpdates(running)).toMatchObject([
      { edited_message: { message_id: 1, text: '/ai', entities: [{ type: 'bot_command' }] } },
    ]);
    const corrected = world.editByPerson({ from: reader, chat, messageId: 1, text: 'no command' });
    expect(corrected).not.toHaveProperty('entities');
    const { result } = await sendText('mine');
    const edit = () => world.editByPerson({ from: reader, chat, messageId: result.message_id, text: 'a' });
    expect(edit).toThrow(expect.objectContaining({ code: 'message_not_yours' }));
  });

  test('is told what cannot be done', async () => {
    const { world, reader, chat, group } = await withGroup();
    const stranger = world.addPerson({ firstName: 'Stranger' });
    const said = (input: object) => () => world.send({ from: reader, chat, text: 'a', ...input });
    expect(said({ text: ' ' })).toThrow(expect.objectContaining({ code: 'message_empty' }));
    expect(said({ text: 'x'.repeat(4097) })).toThrow(expect.objectContaining({ code: 'message_too_long' }));
    expect(said({ replyTo: 99 })).toThrow(expect.objectContaining({ code: 'message_not_found' }));
    expect(said({ from: stranger, chat: group })).toThrow(expect.objectContaining({ code: 'not_a_member' }));
    expect(() => world.addForumTopic(group, 'a')).toThrow(expect.objectContaining({ code: 'not_a_forum' }));
  });

  test('sees that the bot is typing', async () => {
    const { world, call, chat } = await runPlayground();
    const events: string[] = [];
    world.subscribe(({ type }) => events.push(type));
    expect((await call('sendChatAction', { chat_id: chat.id, action: 'typing' })).ok).toBe(true);
    expect(events).toContain('typing');
    expect(await call('sendChatAction', { chat_id: chat.id, action: 'dancing' })).toEqual(
      refusal('wrong parameter action in request'),
    );
  });
});
