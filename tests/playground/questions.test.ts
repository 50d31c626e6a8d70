import { describe, expect, test } from 'vitest';
import { noon, pendingUpdates, refusal, runPlayground } from './helpers.ts';

const tooOld = refusal('query is too old and response timeout expired or query ID is invalid');

describe('A press', () => {
  async function withPress(clock = () => noon) {
    const running = await runPlayground({ clock });
    const { result } = await running.sendText('a', {
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
    });
    const answer = running.world.press({
      from: running.reader,
      chat: running.chat,
      messageId: result.message_id,
      data: 'go',
    });
    const query = (await pendingUpdates(running)).at(-1)?.callback_query;
    const reply = (more: object = {}) =>
      running.call('answerCallbackQuery', { callback_query_id: query?.id, ...more });
    return { ...running, answer, query, reply, message: result };
  }

  test('reaches the bot with the message, and the answer reaches the person', async () => {
    const { query, reply, answer, reader, message } = await withPress();
    expect(query).toMatchObject({ from: reader, message, data: 'go' });
    expect(await reply({ text: 'Done', show_alert: true })).toEqual({ ok: true, result: true });
    expect(await answer).toEqual({ answered: true, text: 'Done', alert: true });
  });

  test('is answered once', async () => {
    const { reply, call } = await withPress();
    await reply();
    expect(await reply()).toEqual(tooOld);
    expect(await call('answerCallbackQuery', { callback_query_id: '1' })).toEqual(tooOld);
  });

  test('is answered within fifteen seconds', async () => {
    let now = noon;
    const { reply } = await withPress(() => now);
    now = new Date(noon.getTime() + 16_000);
    expect(await reply()).toEqual(tooOld);
  });

  test('takes 200 characters, and links to the bot itself', async () => {
    const { reply } = await withPress();
    expect(await reply({ text: 'x'.repeat(201) })).toEqual(refusal('MESSAGE_TOO_LONG'));
    expect(await reply({ url: 'https://example.org/' })).toEqual(refusal('URL_INVALID'));
    expect((await reply({ url: 'https://t.me/derek_playground_bot?start=a' })).ok).toBe(true);
  });

  test('on a deleted message comes with what is left of it', async () => {
    const running = await runPlayground();
    const { world, reader, chat } = running;
    void world.press({ from: reader, chat, messageId: 77, data: 'go' });
    expect(await pendingUpdates(running)).toMatchObject([
      { callback_query: { message: { chat, message_id: 77, date: 0 } } },
    ]);
  });
});

describe('A keyboard', () => {
  const button = (more: object) => [[{ text: 'Go', ...more }]];
  const noKind = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";

  test.each([
    ['data of 64 bytes', button({ callback_data: 'ә'.repeat(32) })],
    ['a link', button({ url: 'https://example.org' })],
    ['a link to the app', button({ url: 'tg://resolve?domain=derek' })],
    ['inline queries', button({ switch_inline_query: '' })],
    ['a text to copy', button({ copy_text: { text: 'x'.repeat(256) } })],
    ['a style', button({ callback_data: 'a', style: 'primary' })],
  ])('takes %s', async (_, inline_keyboard) => {
    const { sendText } = await runPlayground();
    expect(await sendText('a', { reply_markup: { inline_keyboard } })).toMatchObject({ ok: true });
  });

  test.each([
    ['data of 65 bytes', button({ callback_data: `${'ә'.repeat(32)}x` }), 'BUTTON_DATA_INVALID'],
    ['empty data', button({ callback_data: '' }), noKind],
    ['a button that does nothing', button({}), noKind],
    [
      'a button without a text',
      [[{ text: ' ', callback_data: 'a' }]],
      'inline keyboard button text must be non-empty',
    ],
    [
      'a button that does two things',
      button({ callback_data: 'a', url: 'https://example.org' }),
      'playground: button "Go" has url and callback_data; exactly one is allowed',
    ],
    [
      'a link that runs something',
      button({ url: 'javascript:alert(1)' }),
      "inline keyboard button URL 'javascript:alert(1)' is invalid: Wrong HTTP URL",
    ],
    [
      'a link to a file',
      button({ url: 'file://a/b' }),
      "inline keyboard button URL 'file://a/b' is invalid: Unsupported URL protocol",
    ],
    [
      'a link that starts a bot with what it would not get',
      button({ url: 'https://t.me/derek_playground_bot?start=a.b' }),
      'playground: "start" in https://t.me/derek_playground_bot?start=a.b must be 1 to 64 of A-Z, a-z, 0-9, _ and -, as in ?start=fact_kazllm',
    ],
    ['a long text to copy', button({ copy_text: { text: 'x'.repeat(257) } }), 'BUTTON_COPY_TEXT_INVALID'],
    ['an empty text to copy', button({ copy_text: { text: '' } }), 'BUTTON_COPY_TEXT_INVALID'],
    [
      'nine buttons in a row',
      [Array.from({ length: 9 }, () => ({ text: 'a', callback_data: 'a' }))],
      'playground: at most 8 buttons in a row',
    ],
    [
      '101 buttons',
      Array.from({ length: 101 }, () => [{ text: 'a', callback_data: 'a' }]),
      'playground: at most 100 buttons under one message',
    ],
  ])('refuses %s', async (_, inline_keyboard, description) => {
    const { sendText } = await runPlayground();
    expect(await sendText('a', { reply_markup: { inline_keyboard } })).toEqual(refusal(description));
  });

  test('of the other kinds is taken and not kept', async () => {
    const { sendText } = await runPlayground();
    const { result } = await sendText('a', { reply_markup: { force_reply: true } });
    expect(result).not.toHaveProperty('reply_markup');
    expect((await sendText('a', { reply_markup: { keyboard: [['Yes', { text: 'No' }]] } })).ok).toBe(true);
    expect((await sendText('a', { reply_markup: { remove_keyboard: true } })).ok).toBe(true);
    expect((await sendText('a', { reply_markup: { hide: true } })).ok).toBe(false);
  });
});

describe('An inline query', () => {
  const article = (id: string, more: object = {}) => ({
    type: 'article',
    id,
    title: 'A fact',
    input_message_content: { message_text: '<b>A fact</b>', parse_mode: 'HTML' },
    ...more,
  });

  async function withQuery() {
    const running = await runPlayground();
    const answer = running.world.inlineQuery({ from: running.reader, query: 'gallium', offset: '50' });
    const query = (await pendingUpdates(running)).at(-1)?.inline_query;
    const reply = (more: object) =>
      running.call('answerInlineQuery', { inline_query_id: query?.id, ...more });
    return { ...running, answer, query, reply };
  }

  test('is answered with results, and with where to go on', async () => {
    const { query, reply, answer, reader } = await withQuery();
    expect(query).toMatchObject({ from: reader, query: 'gallium', offset: '50' });
    const button = { text: 'Language', start_parameter: 'language' };
    expect(
      await reply({ results: [article('a')], is_personal: true, next_offset: '51', button }),
    ).toMatchObject({
      ok: true,
    });
    expect(await answer).toEqual({
      answered: true,
      results: [article('a')],
      cacheTime: 300,
      isPersonal: true,
      nextOffset: '51',
      button,
    });
    expect(await reply({ results: [] })).toEqual(tooOld);
  });

  test.each([
    [
      '51 results',
      { results: Array.from({ length: 51 }, (_, i) => article(`${i}`)) },
      'too many inline query results specified',
    ],
    ['two with one id', { results: [article('a'), article('a')] }, 'RESULT_ID_DUPLICATE'],
    ['one without an id', { results: [article('')] }, 'RESULT_ID_INVALID'],
    ['an id of 65 bytes', { results: [article('x'.repeat(65))] }, 'RESULT_ID_INVALID'],
    ['an offset of 65 bytes', { results: [], next_offset: 'x'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
    [
      'a button that does nothing',
      { results: [], button: { text: 'a' } },
      "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field",
    ],
    [
      'a bad start parameter',
      { results: [], button: { text: 'a', start_parameter: 'a b' } },
      'START_PARAM_INVALID',
    ],
    [
      'a text that cannot be parsed',
      { results: [article('a', { input_message_content: { message_text: '<b>', parse_mode: 'HTML' } })] },
      `can't parse entities: Can't find end tag corresponding to start tag "b"`,
    ],
    [
      'a photo',
      { results: [{ type: 'photo', id: '1' }] },
      'playground: parameter "results.0.type": only results of type "article" are built',
    ],
  ])('is not answered with %s', async (_, payload, description) => {
    const { reply } = await withQuery();
    expect(await reply(payload)).toEqual(refusal(description));
  });
});
