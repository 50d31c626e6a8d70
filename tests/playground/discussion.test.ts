import { describe, expect, test } from 'vitest';
import { pendingUpdates, runPlayground } from './helpers.ts';

async function withDiscussion(more: { botIsAdministrator?: boolean } = {}) {
  const running = await runPlayground();
  const { world, reader } = running;
  const owner = world.addPerson({ firstName: 'Administrator' });
  const channel = world.addChannel({ title: 'News', administrators: [owner], members: [reader] });
  const group = world.addGroup({ title: 'Comments', members: [owner, reader], ...more });
  world.linkDiscussion(channel, group);
  const inGroup = () => world.history(group);
  const heard = async () => (await pendingUpdates(running)).flatMap(({ message }) => message ?? []);
  return { ...running, owner, channel, group, inGroup, heard };
}

const mayNot = expect.objectContaining({ code: 'not_allowed' });

describe('A channel with a discussion group', () => {
  test('tells the bot which group that is, and the group which channel', async () => {
    const { call, channel, group, world } = await withDiscussion();
    const linked = async (chat_id: number) => (await call('getChat', { chat_id })).result.linked_chat_id;
    expect(await linked(channel.id)).toBe(group.id);
    expect(await linked(group.id)).toBe(channel.id);
    const alone = world.addGroup({ title: 'Alone', members: [] });
    expect((await call('getChat', { chat_id: alone.id })).result).not.toHaveProperty('linked_chat_id');
  });

  test('brings its posts there, a person’s and the bot’s, without buttons', async () => {
    const { world, owner, channel, call, inGroup } = await withDiscussion();
    const posted = world.send({ from: owner, chat: channel, text: 'Look: /ai' });
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] };
    const own = await call('sendMessage', { chat_id: channel.id, text: 'A digest', reply_markup });
    const automatic = (message_id: number) => ({
      from: { id: 777_000, is_bot: false },
      sender_chat: channel,
      is_automatic_forward: true,
      forward_origin: { type: 'channel', chat: channel, message_id, date: posted.date },
    });
    expect(inGroup()).toMatchObject([
      { text: 'Look: /ai', entities: [{ type: 'bot_command' }], ...automatic(posted.message_id) },
      { text: 'A digest', ...automatic(own.result.message_id) },
    ]);
    expect(inGroup()[1]).not.toHaveProperty('reply_markup');
  });

  test('the bot hears of them in the group what privacy mode lets it, and all as an administrator', async () => {
    for (const botIsAdministrator of [false, true]) {
      const { world, owner, channel, heard } = await withDiscussion({ botIsAdministrator });
      for (const text of ['nothing for a bot', '/ai']) world.send({ from: owner, chat: channel, text });
      const texts = (await heard()).map(({ text }) => text);
      expect(texts).toEqual(botIsAdministrator ? ['nothing for a bot', '/ai'] : ['/ai']);
    }
  });

  test('has a thread of comments under each post, where the bot answers', async () => {
    const { world, owner, reader, channel, group, call, inGroup } = await withDiscussion();
    world.send({ from: owner, chat: channel, text: 'First' });
    const post = inGroup()[0]?.message_id ?? 0;
    const comment = world.send({ from: reader, chat: group, text: '/ai', replyTo: post });
    expect(comment).toMatchObject({ message_thread_id: post, reply_to_message: { message_id: post } });
    const reply_parameters = { message_id: comment.message_id };
    const { result } = await call('sendMessage', { chat_id: group.id, text: 'a', reply_parameters });
    expect(result.message_thread_id).toBe(post);
    for (const message of [comment, result]) expect(message).not.toHaveProperty('is_topic_message');
    const thanks = world.send({ from: reader, chat: group, text: 'b', replyTo: result.message_id });
    expect(thanks.message_thread_id).toBe(post);
    expect(world.send({ from: reader, chat: group, text: 'c' })).not.toHaveProperty('message_thread_id');
  });

  test('is linked to one group, which has no topics', async () => {
    const { world, channel, group } = await withDiscussion();
    const [other, forum, basic] = [
      world.addGroup({ title: 'Other', members: [] }),
      world.addGroup({ title: 'Forum', members: [], isForum: true }),
      world.addGroup({ title: 'Basic', members: [], type: 'group' }),
    ];
    const alone = world.addChannel({ title: 'Alone', administrators: [] });
    expect(() => world.linkDiscussion(channel, other)).toThrow(mayNot);
    expect(() => world.linkDiscussion(alone, group)).toThrow(mayNot);
    expect(() => world.linkDiscussion(alone, forum)).toThrow(mayNot);
    expect(() => world.linkDiscussion(alone, basic)).toThrow(mayNot);
    expect(() => world.linkDiscussion(other, alone)).toThrow(mayNot);
  });
});

test('Only the administrators of a chat write in its name', async () => {
  const { world, owner, reader, channel, group, heard } = await withDiscussion();
  world.send({ from: owner, chat: group, text: '/language', asChat: channel });
  expect(await heard()).toMatchObject([{ from: { username: 'Channel_Bot' }, sender_chat: channel }]);
  for (const asChat of [channel, group])
    expect(() => world.send({ from: reader, chat: group, text: '/language', asChat })).toThrow(mayNot);
});
