import { describe, expect, test } from 'vitest';
import { WorldError } from '../../src/playground/index.ts';
import { pendingUpdates, post, refusal, runPlayground } from './helpers.ts';

const card = {
  type: 'article',
  id: 'gallium:en:1',
  title: 'Gallium',
  input_message_content: { message_text: '<b>Gallium</b>', parse_mode: 'HTML' },
  reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
};

/** A person to whom the bot has offered one card, in a group that the bot is in. */
async function withOffer(result: object = card) {
  const running = await runPlayground();
  const { world, reader, call } = running;
  const group = world.addGroup({ title: 'Group', members: [reader] });
  const answer = world.inlineQuery({ from: reader, query: 'gall', chat: group });
  const [update] = await pendingUpdates(running);
  await call('answerInlineQuery', { inline_query_id: update?.inline_query?.id, results: [result] });
  await answer;
  await call('getUpdates', { offset: (update?.update_id ?? 0) + 1 });
  const pick = (chat = group) => world.pickInline({ from: reader, chat, resultId: 'gallium:en:1' });
  return { ...running, group, update, pick };
}

describe('A picked result', () => {
  test('is sent as the person, via the bot, with its keyboard', async () => {
    const { pick, reader, world, group } = await withOffer();
    const message = pick();
    expect(message).toMatchObject({
      from: reader,
      via_bot: { id: world.bot.id, username: 'derek_playground_bot' },
      text: 'Gallium',
      entities: [{ type: 'bold', offset: 0, length: 7 }],
      reply_markup: card.reply_markup,
    });
    expect(world.history(group)).toEqual([message]);
  });

  test('is told to the bot: the message, although privacy mode hides others, and what was chosen', async () => {
    const running = await withOffer();
    const message = running.pick();
    expect(running.update?.inline_query?.chat_type).toBe('supergroup');
    expect(await pendingUpdates(running)).toMatchObject([
      { message },
      {
        chosen_inline_result: {
          result_id: 'gallium:en:1',
          query: 'gall',
          from: running.reader,
          inline_message_id: expect.stringMatching(/^[\w-]+$/),
        },
      },
    ]);
  });

  test('is only chosen, where the bot is not', async () => {
    const running = await withOffer();
    running.world.removeBot(running.group, running.reader);
    const { update_id: last = 0 } = (await pendingUpdates(running)).at(-1) ?? {};
    running.pick();
    const updates = await running.call('getUpdates', { offset: last + 1 });
    expect(updates.result).toMatchObject([{ chosen_inline_result: {} }]);
  });

  test('has no name without a keyboard', async () => {
    const { reply_markup: _, ...plain } = card;
    const running = await withOffer(plain);
    running.pick();
    const chosen = (await pendingUpdates(running)).at(-1)?.chosen_inline_result;
    expect(chosen).not.toHaveProperty('inline_message_id');
  });

  test('is pressed without telling the bot where, and edited by its name', async () => {
    const running = await withOffer();
    const { world, reader, group, call } = running;
    const message = running.pick();
    void world.press({ from: reader, chat: group, messageId: message.message_id, data: 'go' });
    const query = (await pendingUpdates(running)).at(-1)?.callback_query;
    expect(query).not.toHaveProperty('message');
    const inline_message_id = query?.inline_message_id;
    expect(await call('editMessageText', { inline_message_id, text: 'Indium' })).toEqual({
      ok: true,
      result: true,
    });
    expect(world.history(group)).toMatchObject([{ text: 'Indium', from: reader, via_bot: {} }]);
  });

  test.each(['x', '', 'WzEsMl0', 'bnVsbA'])('is not found under the name “%s”', async (inline_message_id) => {
    const { call } = await withOffer();
    expect(await call('editMessageText', { inline_message_id, text: 'Indium' })).toEqual(
      refusal('MESSAGE_ID_INVALID'),
    );
  });

  test('is one that was offered to this person lately, sent to a chat that they are in', async () => {
    const { world, group, reader, pick } = await withOffer();
    const stranger = world.addPerson({ firstName: 'Stranger' });
    const pickAs = (from: typeof reader, resultId: string) => () =>
      world.pickInline({ from, chat: group, resultId });
    expect(pickAs(reader, 'other')).toThrow(WorldError);
    expect(pickAs(stranger, 'gallium:en:1')).toThrow(WorldError);
    expect(() => pick(world.privateChat(stranger))).toThrow(WorldError);
  });
});

describe('Results are refused with', () => {
  test.each([
    ['a picture that is no address', { thumbnail_url: 'javascript:1' }, 'WEBDOCUMENT_URL_INVALID'],
    [
      'a keyboard that Telegram would refuse',
      { reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'x'.repeat(65) }]] } },
      'BUTTON_DATA_INVALID',
    ],
    ['a text of nothing', { input_message_content: { message_text: ' ' } }, 'text must be non-empty'],
    [
      'a text that is too long',
      { input_message_content: { message_text: 'x'.repeat(4097) } },
      'message is too long',
    ],
    ['an unknown field', { hide_url: true }, 'playground: unknown parameter "hide_url" in "results.0"'],
  ])('%s', async (_, more, description) => {
    const running = await runPlayground();
    void running.world.inlineQuery({ from: running.reader, query: 'a' });
    const [update] = await pendingUpdates(running);
    const results = [{ ...card, ...more }];
    expect(
      await running.call('answerInlineQuery', { inline_query_id: update?.inline_query?.id, results }),
    ).toEqual(refusal(description));
  });

  test('a negative time in the cache', async () => {
    const running = await runPlayground();
    const answer = await running.call('answerInlineQuery', {
      inline_query_id: '1',
      results: [],
      cache_time: -1,
    });
    expect(answer.description).toContain('cache_time');
  });
});

describe('The page', () => {
  test('asks, gets cards, and sends one', async () => {
    const running = await runPlayground();
    const { address, reader, chat, call } = running;
    const ask = (path: string, body: object) => post(`${address}/playground/api/${path}`, body);
    const answer = ask('inline', { user: reader.id, chat: chat.id, query: 'gall', offset: '20' });
    const update = await untilAsked(running);
    expect(update).toMatchObject({ query: 'gall', offset: '20', chat_type: 'sender' });
    const button = { text: 'Ask', start_parameter: 'ask' };
    await call('answerInlineQuery', {
      inline_query_id: update?.id,
      results: [card],
      next_offset: '40',
      button,
    });
    expect(await answer).toMatchObject({ answered: true, results: [card], nextOffset: '40', button });
    const place = { user: reader.id, chat: chat.id };
    expect(await ask('pick', { ...place, result: 'gallium:en:1' })).toMatchObject({ text: 'Gallium' });
    expect(await ask('pick', { ...place, result: 'other' })).toEqual({
      error: expect.stringContaining('other'),
    });
  });
});

async function untilAsked(running: Awaited<ReturnType<typeof runPlayground>>) {
  const { result } = await running.call('getUpdates', { timeout: 5 });
  return result[0]?.inline_query;
}
