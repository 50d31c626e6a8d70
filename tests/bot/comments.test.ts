import type { Chat } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Derek, screenOf, startDerek } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

const name = () => `@${derek.world.bot.username}`;

/** A channel, and the group in which its posts are discussed. */
function discussed(more: { botIsAdministrator?: boolean } = {}) {
  const [owner, editor, member] = ['Owner', 'Editor', 'Member'].map((firstName) =>
    derek.world.addPerson({ firstName, languageCode: 'en' }),
  );
  if (!owner || !editor || !member) throw new Error('nobody');
  const channel = derek.world.addChannel({ title: 'News', administrators: [owner, editor] });
  // The editor is an administrator of the channel alone.
  const group = derek.world.addGroup({
    title: 'Comments',
    members: [member, editor],
    administrators: [owner],
    ...more,
  });
  derek.world.linkDiscussion(channel, group);
  return {
    channel,
    group,
    owner: derek.talkIn(group, owner),
    editor: derek.talkIn(group, editor),
    member: derek.talkIn(group, member),
    publish: async (text: string) => {
      derek.world.send({ from: owner, chat: channel, text });
      await derek.world.settled();
      return derek.world.history(group).at(-1)?.message_id ?? 0;
    },
  };
}

const said = (chat: Chat) =>
  derek.world.history(chat).filter(({ from }) => from?.id === derek.world.bot.id).length;

describe('in the discussion group of a channel', () => {
  test('an administrator of the channel changes the settings in its name, and not in their own', async () => {
    const { channel, group, editor } = discussed();
    expect(await editor.say('/language tr')).toEqual([]);
    expect(await derek.chats.get(group.id)).toBeUndefined();
    await editor.say('/language tr', { asChat: channel });
    expect(editor.screen().text).toBe('Artık Türkçe yanıt vereceğim.');
    expect(await derek.chats.get(group.id)).toEqual({ locale: 'tr' });

    await editor.say('/subscribe minerals', { asChat: channel });
    expect(await derek.digests.subscriptionsOf(group.id)).toHaveLength(1);
    expect(await derek.digests.subscriptionsOf(channel.id)).toEqual([]);
    await editor.say('/unsubscribe all', { asChat: channel });
    expect(await derek.digests.subscriptionsOf(group.id)).toEqual([]);
  });

  test('an anonymous administrator of the group may, another channel may not, nor a member', async () => {
    const { group, owner, member } = discussed();
    await owner.say('/language kk', { asChat: group });
    expect(await derek.chats.get(group.id)).toEqual({ locale: 'kk' });
    const other = derek.world.addChannel({ title: 'Other', administrators: [member.user] });
    for (const text of ['/language ru', '/subscribe minerals', '/forget'])
      for (const extra of [{ asChat: other }, {}]) expect(await member.say(text, extra)).toEqual([]);
    expect(await derek.chats.get(group.id)).toEqual({ locale: 'kk' });
    expect(await derek.digests.subscriptionsOf(group.id)).toEqual([]);
  });

  test.each([false, true])(
    'the posts of the channel are neither answered nor obeyed (Derek an administrator: %s)',
    async (botIsAdministrator) => {
      const { channel, group, publish } = discussed({ botIsAdministrator });
      const texts = ['/ai', '/language kk', '/subscribe minerals', '/forget', `${name()} what is KazLLM`];
      for (const text of texts) await publish(text);
      expect(derek.world.history(group).map(({ text }) => text)).toEqual(texts);
      expect([said(group), said(channel)]).toEqual([0, 0]);
      expect(derek.world.history(channel)).toHaveLength(texts.length);
      expect(await derek.chats.get(group.id)).toBeUndefined();
      expect(await derek.digests.subscriptionsOf(group.id)).toEqual([]);
    },
  );

  test('what Derek itself posts in the channel starts no conversation there', async () => {
    const { channel, group, member } = discussed({ botIsAdministrator: true });
    await derek.bot.api.sendMessage(channel.id, 'A digest. All topics: /topics');
    await derek.world.settled();
    expect(derek.world.history(group)).toMatchObject([{ is_automatic_forward: true }]);
    const post = derek.world.history(group)[0]?.message_id ?? 0;
    expect(await member.say('interesting', { replyTo: post })).toEqual([]);
    const [answer] = await member.say(`${name()} what is KazLLM`, { replyTo: post });
    expect(answer?.text).toContain('KazLLM');
  });

  test('a comment is answered among the comments, and under another post anew', async () => {
    const { group, member, publish } = discussed();
    const [first, second] = [await publish('One'), await publish('Two')];
    for (const wish of ['/minerals', `${name()} what is KazLLM`])
      for (const post of [first, second]) {
        const [answer] = await member.say(wish, { replyTo: post });
        expect(answer).toMatchObject({ message_thread_id: post, reply_to_message: { text: wish } });
        expect(answer && screenOf(answer).text).not.toBe('Just answered above ↑');
      }
    const [again] = await member.say('/minerals', { replyTo: second });
    expect(again).toMatchObject({ text: 'Just answered above ↑', message_thread_id: second });
    expect(said(group)).toBe(5);
  });

  test('a question in the name of the group or the channel is passed on by an administrator', async () => {
    for (const place of ['group', 'channel'] as const) {
      const { owner, member, ...chats } = discussed();
      await owner.say(`${name()} qzxvw plmkij bnhgvt`, { asChat: chats[place] });
      expect(await member.press('Pass it on')).toMatchObject({ alert: true });
      expect(await derek.questions.all()).toEqual([]);
      await owner.press('Pass it on');
      expect(await derek.questions.all()).toMatchObject([{ chatId: chats.group.id }]);
      await derek.questions.removeOf(chats.group.id);
    }
  });

  test('one in the name of another channel is nobody’s to pass on', async () => {
    const { owner, member } = discussed();
    const other = derek.world.addChannel({ title: 'Other', administrators: [member.user] });
    await member.say(`${name()} qzxvw plmkij bnhgvt`, { asChat: other });
    for (const person of [owner, member])
      expect(await person.press('Pass it on')).toMatchObject({ alert: true });
    expect(await derek.questions.all()).toEqual([]);
  });
});
