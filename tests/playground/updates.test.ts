import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pendingUpdates, type RunningPlayground, refusal, runPlayground } from './helpers.ts';

function say({ world, reader, chat }: RunningPlayground, ...texts: string[]): void {
  for (const text of texts) world.send({ from: reader, chat, text });
}

const textsOf = (updates: { message?: { text?: string } }[]) => updates.map(({ message }) => message?.text);

describe('Long polling', () => {
  test('gives the oldest updates again and again, until an offset confirms them', async () => {
    const running = await runPlayground();
    say(running, 'one', 'two', 'three');
    const { result } = await running.call('getUpdates', { limit: 2 });
    expect(textsOf(result)).toEqual(['one', 'two']);
    expect(textsOf(await pendingUpdates(running))).toEqual(['one', 'two', 'three']);
    const rest = await running.call('getUpdates', { offset: result[1].update_id + 1 });
    expect(textsOf(rest.result)).toEqual(['three']);
    expect(textsOf(await pendingUpdates(running))).toEqual(['three']);
  });

  test('takes a negative offset from the end', async () => {
    const running = await runPlayground();
    say(running, 'one', 'two', 'three');
    expect(textsOf((await running.call('getUpdates', { offset: -1 })).result)).toEqual(['three']);
    expect(textsOf(await pendingUpdates(running))).toEqual(['three']);
  });

  test('waits for the next update', async () => {
    const running = await runPlayground();
    const poll = running.call('getUpdates', { timeout: 30 });
    await running.call('getMe');
    say(running, 'at last');
    expect(textsOf((await poll).result)).toEqual(['at last']);
  });

  test('is one at a time: the newer takes the place of the older', async () => {
    const { call } = await runPlayground();
    const older = call('getUpdates', { timeout: 30 });
    await call('getMe');
    const newer = call('getUpdates');
    expect(await older).toEqual(
      refusal(
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        409,
      ),
    );
    expect(await newer).toEqual({ ok: true, result: [] });
  });

  test('ends when the bot hangs up', async () => {
    const { address, token, call } = await runPlayground();
    const hangUp = new AbortController();
    const url = `${address}/bot${token}/getUpdates?timeout=50`;
    const first = fetch(url, { signal: hangUp.signal }).catch(() => 'hung up');
    await call('getMe');
    hangUp.abort();
    expect(await first).toBe('hung up');
    expect((await call('getUpdates')).ok).toBe(true);
  });

  test('ends when the server closes', async () => {
    const { server, call } = await runPlayground();
    const poll = call('getUpdates', { timeout: 50 });
    await call('getMe');
    await Promise.all([server.close(), expect(poll).resolves.toEqual({ ok: true, result: [] })]);
  });

  test('gives only the kinds that were asked for, and remembers which', async () => {
    const running = await runPlayground();
    const { call, world, reader } = running;
    await call('getUpdates', { allowed_updates: ['callback_query'] });
    say(running, 'unwanted');
    world.block(reader);
    expect(await pendingUpdates(running)).toEqual([]);
    await call('getUpdates', { allowed_updates: [] });
    world.unblock(reader);
    expect(await pendingUpdates(running)).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'member' } } },
    ]);
  });

  test('is refused while a webhook is set', async () => {
    const { call } = await runPlayground();
    const poll = call('getUpdates', { timeout: 30 });
    await call('getMe');
    await call('setWebhook', { url: 'https://example.org/webhook' });
    expect(await poll).toEqual(refusal('Conflict: terminated by setWebhook request', 409));
    expect(await call('getUpdates')).toEqual(
      refusal(
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        409,
      ),
    );
    await call('deleteWebhook');
    expect((await call('getUpdates')).ok).toBe(true);
  });
});

interface Hook {
  readonly url: string;
  /** Resolves when so many updates have come. */
  got(count: number): Promise<void>;
  readonly received: { readonly secret: unknown; readonly text: string | undefined }[];
}

/** A webhook that answers as told, one after another, then 200. */
async function listen(
  ...answers: { status?: number; body?: object; after?: Promise<void> }[]
): Promise<Hook> {
  const received: Hook['received'] = [];
  const came = new EventEmitter();
  const server = createServer(async (request, response) => {
    const update = await bodyOf(request);
    received.push({ secret: request.headers['x-telegram-bot-api-secret-token'], text: update.message?.text });
    came.emit('update');
    const { status = 200, body, after } = answers.shift() ?? {};
    await after;
    response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address?.port}/hook`,
    received,
    got: async (count) => {
      while (received.length < count) await once(came, 'update');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<{ message?: { text?: string } }> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return JSON.parse(body);
}

describe('A webhook', () => {
  test('gets the updates in order, with the secret, those that waited first', async () => {
    const running = await runPlayground();
    const hook = await listen();
    say(running, 'one', 'two');
    await running.call('setWebhook', { url: hook.url, secret_token: 'a-secret' });
    say(running, 'three');
    await running.world.settled();
    expect(hook.received).toEqual(['one', 'two', 'three'].map((text) => ({ secret: 'a-secret', text })));
  });

  test('gets an update again when it fails, before any later one of that chat', async () => {
    const running = await runPlayground();
    const hook = await listen({ status: 500 });
    await running.call('setWebhook', { url: hook.url });
    say(running, 'one', 'two');
    await running.world.settled();
    expect(hook.received.map(({ text }) => text)).toEqual(['one', 'one', 'two']);
    expect((await running.call('getWebhookInfo')).result).toMatchObject({
      url: hook.url,
      pending_update_count: 0,
      max_connections: 40,
      last_error_message: 'Wrong response from the webhook: 500',
    });
    const deliveries = running.world.calls.filter(({ direction }) => direction === 'update');
    expect(deliveries.map(({ ok }) => ok)).toEqual([false, true, true]);
  });

  test('may answer with a method', async () => {
    const running = await runPlayground();
    const hook = await listen({
      body: { method: 'sendMessage', chat_id: running.chat.id, text: 'by the way' },
    });
    await running.call('setWebhook', { url: hook.url });
    say(running, 'one');
    await running.world.settled();
    expect(running.world.history(running.chat).at(-1)?.text).toBe('by the way');
  });

  test('can be set anew without the updates that waited', async () => {
    const running = await runPlayground();
    const hook = await listen();
    say(running, 'old');
    await running.call('setWebhook', { url: hook.url, drop_pending_updates: 'true' });
    await running.world.settled();
    expect(hook.received).toEqual([]);
    await running.call('setWebhook', { url: '' });
    expect((await running.call('getWebhookInfo')).result).toEqual({
      url: '',
      has_custom_certificate: false,
      pending_update_count: 0,
    });
  });

  test('that is set again as it was goes on; set otherwise, it gets what is on its way again', async () => {
    const running = await runPlayground();
    let finish = () => {};
    const after = new Promise<void>((resolve) => (finish = resolve));
    const hook = await listen({ after });
    const texts = () => hook.received.map(({ text }) => text);
    await running.call('setWebhook', { url: hook.url });
    say(running, 'one');
    await hook.got(1);
    await running.call('setWebhook', { url: hook.url, max_connections: 40 });
    expect(texts()).toEqual(['one']);
    await running.call('setWebhook', { url: hook.url, secret_token: 'new' });
    await hook.got(2);
    finish();
    say(running, 'two');
    await running.world.settled();
    expect(texts()).toEqual(['one', 'one', 'two']);
  });

  test.each([
    [{ url: 'http://example.org/' }, 'bad webhook: An HTTPS URL must be provided for webhook'],
    [{ url: 'nonsense' }, 'invalid webhook URL specified'],
    [{ url: 'https://example.org/', secret_token: 'ключ' }, 'secret token contains unallowed characters'],
    [{ url: 'https://example.org/', secret_token: 'x'.repeat(257) }, 'secret token is too long'],
  ])('is refused: %o', async (payload, description) => {
    const { call } = await runPlayground();
    expect(await call('setWebhook', payload)).toEqual(refusal(description));
  });
});
