import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type RunningPlayground, runPlayground } from './helpers.ts';

interface Options {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: object;
}

/** `fetch` sets `Host` and `Origin` itself; somebody from elsewhere would not. */
function ask(
  { address }: RunningPlayground,
  path: string,
  { method = 'GET', headers = {}, body }: Options = {},
) {
  return new Promise<{ status: number | undefined; body: Record<string, never> }>((resolve, reject) => {
    const json = { 'content-type': 'application/json', connection: 'close', ...headers };
    const outgoing = request(
      `${address}/playground/api/${path}`,
      { method, headers: json },
      async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode, body: JSON.parse(text) });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body && JSON.stringify(body));
  });
}

describe('The page', () => {
  test('gets who and what is there, as somebody', async () => {
    const running = await runPlayground({ seed: true });
    await running.call('setMyDescription', { description: 'Facts', language_code: 'kk' });
    const people = (await ask(running, 'state')).body['people'] as unknown as {
      role: string;
      user: { id: number };
    }[];
    expect(people.map(({ role }) => role)).toEqual(['reader', 'administrator', 'curator', 'reader']);
    const { body } = await ask(running, `state?user=${running.reader.id}`);
    expect(body).toMatchObject({
      bot: { username: 'derek_playground_bot' },
      chats: [{ title: 'Derek', lastMessage: { text: 'Hello' } }],
      description: 'Facts',
      name: 'Derek',
    });
    const seeded = await ask(running, `state?user=${people[0]?.user.id}`);
    expect(seeded.body['chats']).toMatchObject([
      { chat: { type: 'private' } },
      { chat: { type: 'supergroup' } },
      { chat: { is_forum: true }, forum: { topics: [{ name: 'Digest' }, { name: 'Startups' }] } },
      { chat: { type: 'channel' }, bot: { status: 'absent' }, mayWrite: false, mayManage: false },
    ]);
  });

  test('sends, replies, presses and changes the language', async () => {
    const running = await runPlayground();
    const { world, reader, chat, call } = running;
    const place = { user: reader.id, chat: chat.id };
    const sent = await ask(running, 'send', { method: 'POST', body: { ...place, text: '/ai', replyTo: 1 } });
    expect(sent).toMatchObject({ status: 200, body: { text: '/ai', reply_to_message: { message_id: 1 } } });
    const pressed = ask(running, 'press', { method: 'POST', body: { ...place, message: 1, data: 'a' } });
    const { result } = await call('getUpdates', { offset: -1, timeout: 5 });
    const query =
      result[0].callback_query ??
      (await call('getUpdates', { offset: -1, timeout: 5 })).result[0].callback_query;
    await call('answerCallbackQuery', { callback_query_id: query?.id, text: 'Yes' });
    expect((await pressed).body).toEqual({ answered: true, text: 'Yes' });
    const language = await ask(running, 'language', {
      method: 'POST',
      body: { user: reader.id, language: 'tr' },
    });
    expect(language.body).toMatchObject({ role: 'reader', user: { language_code: 'tr' } });
    await ask(running, 'language', { method: 'POST', body: { user: reader.id, language: null } });
    expect(world.send({ from: reader, chat, text: 'a' }).from).not.toHaveProperty('language_code');
  });

  test('reads history, commands and calls', async () => {
    const running = await runPlayground();
    const { reader, chat, call } = running;
    await call('setMyCommands', { commands: [{ command: 'ai', description: 'AI' }] });
    const place = `user=${reader.id}&chat=${chat.id}`;
    expect((await ask(running, `history?${place}`)).body).toMatchObject({ messages: [{ text: 'Hello' }] });
    expect((await ask(running, `commands?${place}`)).body).toEqual({
      commands: [{ command: 'ai', description: 'AI' }],
    });
    const { body } = await ask(running, 'calls');
    expect((body['calls'] as unknown as object[]).at(-1)).toMatchObject({ name: 'setMyCommands' });
  });

  test('hears what happens in the chats of its person, and only there', async () => {
    const running = await runPlayground();
    const { address, reader, sendText, world } = running;
    const stop = new AbortController();
    const stream = await fetch(`${address}/playground/api/events?user=${reader.id}`, { signal: stop.signal });
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const other = world.addPerson({ firstName: 'Other' });
    world.send({ from: other, chat: world.privateChat(other), text: 'secret' });
    await sendText('for the reader');
    let heard = '';
    for await (const chunk of stream.body ?? []) {
      heard += Buffer.from(chunk).toString();
      if (heard.includes('for the reader')) break;
    }
    expect(heard).not.toContain('secret');
    stop.abort();
  });

  test('lets the server close while it listens', async () => {
    const { address, reader, server } = await runPlayground();
    const stream = await fetch(`${address}/playground/api/events?user=${reader.id}`);
    await server.close();
    expect(await stream.text()).toContain(': connected');
  });

  test.each([
    ['state?user=1', 404],
    ['history?user=1&chat=1', 404],
    ['history?user=x', 400],
    ['nothing', 404],
  ])('is told what is wrong with %s', async (path, status) => {
    const answer = await ask(await runPlayground(), path);
    expect(answer.status).toBe(status);
  });

  test('is told what is wrong with what it sends', async () => {
    const running = await runPlayground();
    const send = (body: object) => ask(running, 'send', { method: 'POST', body });
    const place = { user: running.reader.id, chat: running.chat.id };
    expect(await send({ ...place, text: '' })).toMatchObject({ status: 400 });
    expect((await send({ ...place, text: 'a', more: 1 })).status).toBe(400);
    const other = running.world.addPerson({ firstName: 'Other' });
    expect((await send({ ...place, user: other.id, text: 'a' })).status).toBe(400);
  });

  test('is served from the directory that was named', async () => {
    const pageDirectory = fileURLToPath(new URL('../../docs', import.meta.url));
    const { address } = await runPlayground({ pageDirectory });
    expect(await (await fetch(`${address}/playground.md`)).text()).toContain('playground');
  });
});

describe('Other websites', () => {
  const elsewhere = 'https://elsewhere.example';

  test.each([
    ['post from another origin', { origin: elsewhere }],
    ['post from a sandboxed page', { origin: 'null' }],
    [
      'make their name point to this machine',
      { host: 'elsewhere.example', origin: 'http://elsewhere.example' },
    ],
    ['let the browser fetch from here', { 'sec-fetch-site': 'cross-site' }],
    ['sit on another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ])('are refused when they %s', async (_, headers) => {
    const running = await runPlayground();
    const body = { user: running.reader.id, chat: running.chat.id, text: 'forged' };
    expect((await ask(running, 'send', { method: 'POST', headers, body })).status).toBe(403);
    expect((await ask(running, `state?user=${running.reader.id}`, { headers })).status).toBe(403);
    const path = `../../bot${running.token}/sendMessage?chat_id=${running.chat.id}&text=forged`;
    expect((await ask(running, path, { headers })).status).toBe(403);
    expect(running.world.history(running.chat)).toHaveLength(1);
  });

  test('cannot post what a form can post', async () => {
    const running = await runPlayground();
    const headers = { 'content-type': 'text/plain' };
    const body = { user: running.reader.id, chat: running.chat.id, text: 'forged' };
    expect((await ask(running, 'send', { method: 'POST', headers, body })).status).not.toBe(200);
  });

  test('are no reason to refuse the page itself, by any of its names', async () => {
    const running = await runPlayground();
    const port = new URL(running.address).port;
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const host = `${name}:${port}`;
      const answer = await ask(running, 'state', { headers: { host, origin: `http://${host}` } });
      expect(answer.status).toBe(200);
    }
  });
});
