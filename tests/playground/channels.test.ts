import type { User } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import type { BotRights } from '../../src/playground/index.ts';
import { pendingUpdates, refusal, runPlayground } from './helpers.ts';

async function withChannel(more: { botIsAdministrator?: boolean; username?: string } = {}) {
  const running = await runPlayground();
  const { world, reader, call } = running;
  const owner = world.addPerson({ firstName: 'Administrator' });
  const channel = world.addChannel({ title: 'News', administrators: [owner], members: [reader], ...more });
  const post = () => call('sendMessage', { chat_id: channel.id, text: 'a' });
  const appoint = (rights: BotRights, by: User = owner) => world.addBot(channel, by, { rights });
  return { ...running, owner, channel, post, appoint };
}

describe('In a channel', () => {
  test('the bot writes when it was added as an administrator who may', async () => {
    const running = await withChannel({ botIsAdministrator: false });
    const { world, owner, channel, post, appoint } = running;
    expect(await post()).toEqual(refusal('Forbidden: bot is not a member of the channel chat', 403));
    appoint({ canPostMessages: false });
    expect(await post()).toEqual(refusal('need administrator rights in the channel chat'));
    appoint({ canEditMessages: false });
    expect((await post()).result).toMatchObject({ chat: channel, sender_chat: channel });
    world.removeBot(channel, owner);
    expect(await post()).toEqual(refusal('Forbidden: bot was kicked from the channel chat', 403));
    const updates = (await pendingUpdates(running)).map(({ my_chat_member: change }) => change);
    expect(updates).toMatchObject([
      {
        chat: channel,
        from: { id: owner.id },
        old_chat_member: { status: 'left' },
        new_chat_member: { status: 'administrator', can_post_messages: false, can_edit_messages: true },
      },
      {
        old_chat_member: { can_post_messages: false },
        new_chat_member: { status: 'administrator', can_post_messages: true, can_edit_messages: false },
      },
      { old_chat_member: { status: 'administrator' }, new_chat_member: { status: 'kicked' } },
    ]);
    expect(updates[0]?.new_chat_member).not.toHaveProperty('can_pin_messages');
  });

  test('the bot edits its own posts, and those of others with the right to', async () => {
    const { world, owner, channel, post, appoint, call } = await withChannel();
    const own = (await post()).result.message_id;
    const theirs = world.send({ from: owner, chat: channel, text: 'b' }).message_id;
    const edit = (message_id: number, text: string) =>
      call('editMessageText', { chat_id: channel.id, message_id, text });
    expect((await edit(own, 'c')).result).toMatchObject({ text: 'c', sender_chat: channel });
    expect((await edit(theirs, 'c')).ok).toBe(true);
    appoint({ canEditMessages: false, canDeleteMessages: false });
    expect((await edit(own, 'd')).ok).toBe(true);
    expect(await edit(theirs, 'd')).toEqual(refusal("message can't be edited"));
    const remove = (message_id: number) => call('deleteMessage', { chat_id: channel.id, message_id });
    expect(await remove(theirs)).toEqual(refusal("message can't be deleted"));
    appoint({ canEditMessages: false, canPostMessages: false });
    expect(await edit(own, 'e')).toEqual(refusal("message can't be edited"));
  });

  test('administrators write, and readers read', async () => {
    const { world, reader, owner, channel, appoint } = await withChannel({ botIsAdministrator: false });
    expect(world.send({ from: owner, chat: channel, text: 'a' }).sender_chat).toEqual(channel);
    const said = () => world.send({ from: reader, chat: channel, text: 'a' });
    expect(said).toThrow(expect.objectContaining({ code: 'not_allowed' }));
    expect(() => appoint({}, reader)).toThrow(expect.objectContaining({ code: 'not_allowed' }));
  });

  test('who is an administrator the bot asks as one', async () => {
    const { world, owner, reader, channel, appoint, call } = await withChannel({
      botIsAdministrator: false,
      username: 'news_of_ours',
    });
    const chat_id = '@News_Of_Ours';
    expect((await call('getChat', { chat_id })).result).toMatchObject({
      ...channel,
      username: 'news_of_ours',
      active_usernames: ['news_of_ours'],
    });
    expect(await call('getChatAdministrators', { chat_id })).toEqual(refusal('member list is inaccessible'));
    appoint({});
    const { result } = await call('getChatAdministrators', { chat_id });
    expect(result).toMatchObject([
      { status: 'creator', user: { id: owner.id } },
      { status: 'administrator', user: { id: world.bot.id }, can_post_messages: true },
    ]);
    const member = (user_id: number) => call('getChatMember', { chat_id, user_id });
    expect((await member(reader.id)).result).toMatchObject({ status: 'member' });
    expect(await call('getChat', { chat_id: '@nobody_here' })).toEqual(refusal('chat not found'));
  });
});

test('Nobody has a username that somebody else has', async () => {
  const { world, owner } = await withChannel({ username: 'news' });
  const again = () => world.addGroup({ title: 'Group', members: [owner], username: 'News' });
  expect(again).toThrow(expect.objectContaining({ code: 'username_taken' }));
});

test('The page adds the bot, changes its rights and removes it, for administrators only', async () => {
  const running = await withChannel({ botIsAdministrator: false });
  const { address, channel, owner, reader, post, world } = running;
  const ask = async (user: User, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const payload = JSON.stringify({ user: user.id, chat: channel.id, ...body });
    return fetch(`${address}/playground/api/membership`, { method: 'POST', headers, body: payload });
  };
  const rights = { canPostMessages: true, canEditMessages: false };
  const state = await (await ask(owner, { status: 'administrator', rights })).json();
  expect(state).toMatchObject({ chats: [{ bot: { status: 'administrator', rights }, mayManage: true }] });
  expect((await post()).ok).toBe(true);
  expect((await ask(reader, { status: 'absent' })).status).toBe(400);
  expect((await ask(owner, { status: 'absent' })).status).toBe(200);
  expect((await post()).error_code).toBe(403);
  const group = world.addGroup({ title: 'Group', members: [], administrators: [owner] });
  await ask(owner, { chat: group.id, status: 'administrator' });
  await ask(owner, { chat: group.id, status: 'member' });
  const statuses = (await pendingUpdates(running)).map(
    ({ my_chat_member }) => my_chat_member?.new_chat_member.status,
  );
  expect(statuses).toEqual(['administrator', 'kicked', 'administrator', 'member']);
});

test('Somebody who has deleted their account is not written to', async () => {
  const { world, reader, chat, sendText } = await runPlayground();
  world.deactivate(reader);
  expect(await sendText('a')).toEqual(refusal('Forbidden: user is deactivated', 403));
  expect(() => world.send({ from: reader, chat, text: 'a' })).toThrow(
    expect.objectContaining({ code: 'user_deactivated' }),
  );
});
