import type { Chat, User } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { pendingUpdates, type RunningPlayground, refusal, runPlayground } from './helpers.ts';

async function withForum(more: { botIsAdministrator?: boolean } = {}) {
  const running = await runPlayground();
  const { world, reader, call } = running;
  const owner = world.addPerson({ firstName: 'Administrator' });
  const people = { members: [reader], administrators: [owner] };
  const forum = world.addGroup({ title: 'Forum', isForum: true, ...people, ...more });
  const topic = world.addForumTopic(forum, 'Digest');
  const post = (thread?: number) =>
    call('sendMessage', { chat_id: forum.id, text: 'a', ...(thread && { message_thread_id: thread }) });
  const say = (from: User, threadId?: number) =>
    world.send({ from, chat: forum, text: 'b', ...(threadId && { threadId }) });
  return { ...running, owner, forum, topic, post, say };
}

/** What the bot was told of topics, privacy mode or not. */
async function told(running: RunningPlayground): Promise<(string | undefined)[]> {
  const updates = await pendingUpdates(running);
  return updates.map(({ message }) =>
    Object.keys(message ?? {}).find((key) => key.startsWith('forum_topic')),
  );
}

describe('A forum topic', () => {
  test('has the id of the message that began it, and its messages answer that one', async () => {
    const { world, forum, topic, post } = await withForum();
    expect(topic).toBeGreaterThan(1);
    expect(world.history(forum)).toMatchObject([
      {
        message_id: topic,
        message_thread_id: topic,
        is_topic_message: true,
        forum_topic_created: { name: 'Digest' },
      },
    ]);
    expect((await post(topic)).result).toMatchObject({
      message_thread_id: topic,
      is_topic_message: true,
      reply_to_message: { message_id: topic, forum_topic_created: { name: 'Digest' } },
    });
    const inGeneral = (await post()).result;
    expect(inGeneral).not.toHaveProperty('message_thread_id');
    expect(inGeneral).not.toHaveProperty('is_topic_message');
  });

  test('that is not there is not found, and General has no thread', async () => {
    const { post, sendText } = await withForum();
    for (const thread of [1, 99]) expect(await post(thread)).toEqual(refusal('message thread not found'));
    expect(await sendText('a', { message_thread_id: 2 })).toEqual(refusal('message thread not found'));
  });

  test('that is closed takes nothing from a bot or a member, and opens again', async () => {
    const running = await withForum();
    const { world, forum, topic, post, say, reader, owner } = running;
    world.closeForumTopic(forum, topic);
    expect(await post(topic)).toEqual(refusal('TOPIC_CLOSED'));
    expect((await post()).ok).toBe(true);
    expect(() => say(reader, topic)).toThrow(expect.objectContaining({ code: 'topic_closed' }));
    expect(say(owner, topic).message_thread_id).toBe(topic);
    world.reopenForumTopic(forum, topic);
    world.reopenForumTopic(forum, topic);
    expect((await post(topic)).ok).toBe(true);
    expect(await told(running)).toEqual([
      'forum_topic_created',
      'forum_topic_closed',
      'forum_topic_reopened',
    ]);
    expect(world.forumTopics(forum)).toEqual([{ id: topic, name: 'Digest', closed: false }]);
  });

  test('may be General', async () => {
    const { world, forum, topic, post, say, reader } = await withForum();
    world.closeForumTopic(forum);
    expect(await post()).toEqual(refusal('TOPIC_CLOSED'));
    expect((await post(topic)).ok).toBe(true);
    expect(() => say(reader)).toThrow(expect.objectContaining({ code: 'topic_closed' }));
  });

  test('that is closed is open to a bot that manages topics', async () => {
    const { world, forum, topic, post, owner } = await withForum({ botIsAdministrator: true });
    world.closeForumTopic(forum, topic);
    expect((await post(topic)).ok).toBe(true);
    world.addBot(forum, owner, { administrator: true, rights: { canManageTopics: false } });
    expect(await post(topic)).toEqual(refusal('TOPIC_CLOSED'));
  });

  test('that is deleted goes with its messages', async () => {
    const { world, forum, topic, post, call } = await withForum();
    await post(topic);
    await post();
    world.deleteForumTopic(forum, topic);
    expect(world.history(forum).map(({ text }) => text)).toEqual(['a']);
    expect(await post(topic)).toEqual(refusal('message thread not found'));
    const typing = { chat_id: forum.id, action: 'typing', message_thread_id: topic };
    expect(await call('sendChatAction', typing)).toEqual(refusal('message thread not found'));
    expect(() => world.closeForumTopic(forum, topic)).toThrow(
      expect.objectContaining({ code: 'topic_not_found' }),
    );
  });
});

test('The page opens, closes and deletes topics, for administrators only', async () => {
  const { address, forum, owner, reader, world, topic } = await withForum();
  const ask = (user: User, body: object, chat: Chat = forum) =>
    fetch(`${address}/playground/api/topic`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user: user.id, chat: chat.id, ...body }),
    });
  const state = await (await ask(owner, { action: 'create', name: 'Startups' })).json();
  expect(state).toMatchObject({
    chats: [{ forum: { topics: [{ name: 'Digest' }, { name: 'Startups' }], generalClosed: false } }],
  });
  await ask(owner, { action: 'close' });
  await ask(owner, { action: 'close', thread: topic });
  expect(world.forumTopics(forum)[0]?.closed).toBe(true);
  expect((await ask(owner, { action: 'delete' })).status).toBe(400);
  expect((await ask(owner, { action: 'create' })).status).toBe(400);
  expect((await ask(owner, { action: 'reopen', thread: 99 })).status).toBe(404);
  expect((await ask(reader, { action: 'reopen' })).status).toBe(400);
});
