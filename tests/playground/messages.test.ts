import { describe, expect, test } from 'vitest';
import { lastMessage, noon, refusal, runPlayground } from './helpers.ts';

const html = { parse_mode: 'HTML' };

describe('A message', () => {
  test('stands in the chat as it was sent, parsed and trimmed', async () => {
    const running = await runPlayground();
    const { result } = await running.sendText(' \n<b>Gallium</b> &amp; co, see example.org  ', {
      ...html,
      link_preview_options: { is_disabled: true },
    });
    expect(result).toEqual({
      message_id: 2,
      date: noon.getTime() / 1000,
      chat: running.chat,
      from: { id: running.world.bot.id, is_bot: true, first_name: 'Derek', username: 'derek_playground_bot' },
      text: 'Gallium & co, see example.org',
      entities: [
        { type: 'bold', offset: 0, length: 7 },
        { type: 'url', offset: 18, length: 11 },
      ],
      link_preview_options: { is_disabled: true },
    });
    expect(lastMessage(running, running.chat)).toEqual(result);
  });

  test.each([
    ['nothing', '', {}, 'message text is empty'],
    ['blanks', ' \n ', {}, 'text must be non-empty'],
    ['tags around nothing', '<b></b>', html, 'text must be non-empty'],
    ['what cannot be seen', '\u200b\u2060', {}, 'text must be non-empty'],
    ['4,097 characters', 'x'.repeat(4097), {}, 'message is too long'],
    ['32,769 bytes', 'x'.repeat(32_769), {}, 'text is too long'],
    ['an open tag', '<b>a', html, `can't parse entities: Can't find end tag corresponding to start tag "b"`],
    ['an unknown tag', 'ә <p>', html, `can't parse entities: Unsupported start tag "p" at byte offset 3`],
    ['another markup', '*a*', { parse_mode: 'MarkdownV2' }, 'playground: texts are parsed as HTML only'],
    ['an unknown markup', 'a', { parse_mode: 'BBCode' }, 'unsupported parse_mode'],
    [
      '101 entities',
      '<b>a</b> '.repeat(101),
      html,
      'playground: 101 entities in one message; Telegram shows the first 100',
    ],
    [
      'a link that starts a bot with what it would not get',
      `<a href="https://t.me/derek_playground_bot?start=${'x'.repeat(65)}">a</a>`,
      html,
      `playground: "start" in https://t.me/derek_playground_bot?start=${'x'.repeat(65)} must be 1 to 64 of A-Z, a-z, 0-9, _ and -, as in ?start=fact_kazllm`,
    ],
    [
      'an entity beyond the end',
      'abc',
      { entities: [{ type: 'bold', offset: 1, length: 3 }] },
      'entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 4',
    ],
  ])('of %s is refused', async (_, text, more, description) => {
    const { sendText } = await runPlayground();
    expect(await sendText(text, more)).toEqual(refusal(description));
  });

  test('has 4,096 UTF-16 code units at most, after parsing', async () => {
    const { sendText } = await runPlayground();
    expect((await sendText(`<b>${'x'.repeat(4096)}</b>`, html)).ok).toBe(true);
    expect((await sendText('😀'.repeat(2048))).ok).toBe(true);
    expect(await sendText(`${'😀'.repeat(2048)}x`)).toEqual(refusal('message is too long'));
  });

  test('without its parts is refused', async () => {
    const { call, chat } = await runPlayground();
    expect(await call('sendMessage', { chat_id: chat.id })).toEqual(refusal('message text is empty'));
    expect(await call('sendMessage', { text: 'a' })).toEqual(refusal('chat_id is empty'));
    expect(await call('sendMessage', { text: 'a', chat_id: '' })).toEqual(refusal('chat_id is empty'));
    expect(await call('sendMessage', { text: 'a', chat_id: 42 })).toEqual(refusal('chat not found'));
    expect(await call('sendMessage', { text: 'a', chat_id: '@nobody' })).toEqual(refusal('chat not found'));
  });

  test('mentions whom the bot has met, and nobody else', async () => {
    const { sendText, reader } = await runPlayground();
    const link = (id: number) => `<a href="tg://user?id=${id}">you</a>`;
    const { result } = await sendText(`${link(reader.id)} ${link(77)}`, html);
    expect(result.entities).toEqual([{ type: 'text_mention', offset: 0, length: 3, user: reader }]);
  });

  test('answers another one, if that exists', async () => {
    const { sendText } = await runPlayground();
    const reply = (more: object) => sendText('a', { reply_parameters: { message_id: 1, ...more } });
    expect((await reply({})).result.reply_to_message).toMatchObject({ message_id: 1, text: 'Hello' });
    expect(await reply({ message_id: 99 })).toEqual(refusal('message to be replied not found'));
    const { result } = await reply({ message_id: 99, allow_sending_without_reply: true });
    expect(result).not.toHaveProperty('reply_to_message');
  });
});

describe('An edit', () => {
  const keyboard = (data: string) => ({ inline_keyboard: [[{ text: 'Go', callback_data: data }]] });

  async function withMessage() {
    const running = await runPlayground();
    const { result } = await running.sendText('<i>first</i>', { ...html, reply_markup: keyboard('a') });
    const place = { chat_id: running.chat.id, message_id: result.message_id };
    const edit = (more: object) => running.call('editMessageText', { ...place, ...more });
    return { ...running, edit, place, message: result };
  }

  test('replaces text, entities and keyboard', async () => {
    const { edit, message } = await withMessage();
    const { result } = await edit({ text: '<b>second</b>', ...html });
    expect(result).toMatchObject({
      message_id: message.message_id,
      text: 'second',
      entities: [{ type: 'bold', offset: 0, length: 6 }],
      edit_date: noon.getTime() / 1000,
    });
    expect(result).not.toHaveProperty('reply_markup');
  });

  test('that changes nothing is refused', async () => {
    const { edit, call, place } = await withMessage();
    const unchanged = refusal(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
    expect(await edit({ text: '<i>first</i>', ...html, reply_markup: keyboard('a') })).toEqual(unchanged);
    expect((await edit({ text: 'first', reply_markup: keyboard('a') })).ok).toBe(true);
    expect(await edit({ text: 'first ', reply_markup: keyboard('a') })).toEqual(unchanged);
    expect(await call('editMessageReplyMarkup', { ...place, reply_markup: keyboard('a') })).toEqual(
      unchanged,
    );
    expect((await call('editMessageReplyMarkup', place)).ok).toBe(true);
    expect(await call('editMessageReplyMarkup', place)).toEqual(unchanged);
  });

  test('of what is not there, or not the bot’s, is refused', async () => {
    const { edit } = await withMessage();
    expect(await edit({ text: 'b', message_id: 99 })).toEqual(refusal('message to edit not found'));
    expect(await edit({ text: 'b', message_id: 1 })).toEqual(refusal("message can't be edited"));
    expect(await edit({ text: '<b>', ...html })).toMatchObject({ error_code: 400 });
  });
});

describe('A deletion', () => {
  test('takes the message away, once', async () => {
    const { call, sendText, chat, world } = await runPlayground();
    const { result } = await sendText('going');
    const place = { chat_id: chat.id, message_id: result.message_id };
    expect(await call('deleteMessage', place)).toEqual({ ok: true, result: true });
    expect(world.history(chat).map(({ text }) => text)).toEqual(['Hello']);
    expect(await call('deleteMessage', place)).toEqual(refusal('message to delete not found'));
    expect(await call('editMessageText', { ...place, text: 'a' })).toEqual(
      refusal('message to edit not found'),
    );
  });

  test('comes too late after 48 hours', async () => {
    let now = noon;
    const { call, sendText, chat } = await runPlayground({ clock: () => now });
    const { result } = await sendText('old');
    now = new Date(noon.getTime() + 49 * 3_600_000);
    const place = { chat_id: chat.id, message_id: result.message_id };
    expect(await call('deleteMessage', place)).toEqual(refusal("message can't be deleted for everyone"));
  });
});

test('Rates are kept when asked for: one a second to a chat, by the clock', async () => {
  let now = noon;
  const { sendText } = await runPlayground({ clock: () => now, enforceRates: true });
  expect((await sendText('one')).ok).toBe(true);
  expect(await sendText('two')).toEqual({
    ...refusal('Too Many Requests: retry after 1', 429),
    parameters: { retry_after: 1 },
  });
  now = new Date(now.getTime() + 1000);
  expect((await sendText('three')).ok).toBe(true);
});

test('Rates are kept when asked for: twenty a minute to a group', async () => {
  let now = noon;
  const { call, world, reader } = await runPlayground({ clock: () => now, enforceRates: true });
  const group = world.addGroup({ title: 'Readers', members: [reader] });
  const send = () => call('sendMessage', { chat_id: group.id, text: 'a' });
  for (let count = 0; count < 20; count += 1) {
    expect((await send()).ok).toBe(true);
    now = new Date(now.getTime() + 1000);
  }
  expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 40 } });
});

test('Rates are kept when asked for: thirty a second over all', async () => {
  const { call, world } = await runPlayground({ enforceRates: true });
  const send = async () => {
    const from = world.addPerson({ firstName: 'Reader' });
    world.send({ from, chat: world.privateChat(from), text: '/start' });
    return (await call('sendMessage', { chat_id: from.id, text: 'a' })).error_code;
  };
  const codes: (number | undefined)[] = [];
  for (let count = 0; count < 31; count += 1) codes.push(await send());
  expect(codes.filter((code) => code === 429)).toHaveLength(1);
  expect(codes.at(-1)).toBe(429);
});
