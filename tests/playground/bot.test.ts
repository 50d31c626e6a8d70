import { once } from 'node:events';
import { createServer } from 'node:http';
import { run } from '@grammyjs/runner';
import { Bot, webhookCallback } from 'grammy';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lastMessage, type RunningPlayground, runPlayground } from './helpers.ts';

function bareBot({ token, address }: RunningPlayground): Bot {
  const bot = new Bot(token, { client: { apiRoot: address } });
  bot.command('start', (ctx) =>
    ctx.reply('<b>Hello</b>', {
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] },
    }),
  );
  bot.callbackQuery('more', async (ctx) => {
    await ctx.editMessageText('More of it');
    await ctx.answerCallbackQuery({ text: 'There', show_alert: true });
  });
  bot.callbackQuery('silence', () => {});
  bot.on('inline_query', (ctx) =>
    ctx.answerInlineQuery(
      [
        {
          type: 'article',
          id: '1',
          title: 'One',
          input_message_content: { message_text: ctx.inlineQuery.query },
        },
      ],
      { cache_time: 5, next_offset: 'next' },
    ),
  );
  bot.on('my_chat_member', async () => {});
  bot.on('message:text', (ctx) => ctx.reply(`You said ${ctx.msg.text}`));
  return bot;
}

async function startPolling(running: RunningPlayground): Promise<void> {
  const bot = bareBot(running);
  await new Promise<void>((onStart) => void bot.start({ onStart: () => onStart() }));
  onTestFinished(() => bot.stop());
}

async function startRunner(running: RunningPlayground): Promise<void> {
  const bot = bareBot(running);
  await bot.init();
  const runner = run(bot);
  onTestFinished(() => runner.stop());
}

async function startWebhook(running: RunningPlayground): Promise<void> {
  const bot = bareBot(running);
  const server = createServer(webhookCallback(bot, 'http', { secretToken: 'secret' })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await bot.api.setWebhook(`http://127.0.0.1:${port}/`, { secret_token: 'secret' });
}

describe.each([
  ['long polling', startPolling],
  ['a runner', startRunner],
  ['a webhook', startWebhook],
])('A bare grammY bot on %s', (_, start) => {
  test('answers a command, edits its message and answers a press', async () => {
    const running = await runPlayground();
    await start(running);
    const { world, reader, chat } = running;
    world.send({ from: reader, chat, text: '/start' });
    await world.settled();
    const reply = lastMessage(running, chat);
    expect(reply).toMatchObject({ text: 'Hello', entities: [{ type: 'bold', offset: 0, length: 5 }] });
    const answer = await world.press({ from: reader, chat, messageId: reply.message_id, data: 'more' });
    expect(answer).toEqual({ answered: true, text: 'There', alert: true });
    await world.settled();
    expect(lastMessage(running, chat)).toMatchObject({ text: 'More of it', message_id: reply.message_id });
  });

  test('leaves a press without an answer, and the press knows', async () => {
    const running = await runPlayground();
    await start(running);
    const { world, reader, chat } = running;
    expect(await world.press({ from: reader, chat, messageId: 1, data: 'silence' })).toEqual({
      answered: false,
    });
  });

  test('answers an inline query', async () => {
    const running = await runPlayground();
    await start(running);
    const answer = await running.world.inlineQuery({ from: running.reader, query: 'gallium' });
    expect(answer).toMatchObject({
      answered: true,
      cacheTime: 5,
      nextOffset: 'next',
      results: [{ id: '1' }],
    });
  });

  test('answers many at once, one chat in order', async () => {
    const running = await runPlayground();
    await start(running);
    const { world, reader, chat } = running;
    for (const text of ['one', 'two', 'three']) world.send({ from: reader, chat, text });
    await world.settled();
    const said = world.history(chat).slice(-3);
    expect(said.map(({ text }) => text).sort()).toEqual(['You said one', 'You said three', 'You said two']);
  });

  test('gets updates that nobody ever heard of, and goes on', async () => {
    const running = await runPlayground();
    await start(running);
    const { world, reader, chat } = running;
    world.deliver({ unheard_of: { id: 1 } } as object);
    world.send({ from: reader, chat, text: 'still there?' });
    await world.settled();
    expect(lastMessage(running, chat).text).toBe('You said still there?');
  });
});
