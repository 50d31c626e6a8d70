import Fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { createPlayground } from '../../src/playground/index.ts';
import { type Answer, noon, refusal, runPlayground } from './helpers.ts';

async function answerOf(response: Promise<Response>): Promise<{ status: number; body: Answer }> {
  const settled = await response;
  return { status: settled.status, body: (await settled.json()) as Answer };
}

test('A method is called by GET, by POST and in any case', async () => {
  const { address, token, world, chat, call } = await runPlayground();
  expect(await answerOf(fetch(`${address}/bot${token}/getme`))).toEqual({
    status: 200,
    body: { ok: true, result: world.bot },
  });
  expect((await call('GETME')).result.username).toBe('derek_playground_bot');
  const query = new URLSearchParams({ chat_id: String(chat.id), text: 'by query' });
  expect((await answerOf(fetch(`${address}/bot${token}/sendMessage?${query}`))).body.result.text).toBe(
    'by query',
  );
});

test('A form counts like JSON, with JSON in its fields', async () => {
  const { address, token, chat } = await runPlayground();
  const body = new URLSearchParams({
    chat_id: String(chat.id),
    text: 'by form',
    disable_notification: 'True',
    reply_markup: JSON.stringify({ inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] }),
  });
  const { body: answer } = await answerOf(
    fetch(`${address}/bot${token}/sendMessage`, { method: 'POST', body }),
  );
  expect(answer.result).toMatchObject({
    text: 'by form',
    reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
  });
});

test('Files are refused with a word on why', async () => {
  const { address, token } = await runPlayground();
  const body = new FormData();
  body.set('photo', new Blob(['x']));
  const answer = await answerOf(fetch(`${address}/bot${token}/sendMessage`, { method: 'POST', body }));
  expect(answer.body).toEqual(refusal('playground: files are not built; send JSON or a form'));
});

test.each(['{', '[]', '5', 'null'])('A body of %s is no request', async (body) => {
  const { address, token } = await runPlayground();
  const headers = { 'content-type': 'application/json' };
  const answer = await answerOf(fetch(`${address}/bot${token}/getMe`, { method: 'POST', headers, body }));
  expect(answer).toEqual({ status: 400, body: refusal('object expected as JSON body') });
});

test.each([
  ['somebody else’s', '1000000001:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 401, 'Unauthorized'],
  ['too short', '1000000001:short', 404, 'Not Found'],
  ['without a colon', 'token', 404, 'Not Found'],
  ['empty', '', 404, 'Not Found'],
])('A token that is %s', async (_, token, status, description) => {
  const { address } = await runPlayground();
  const answer = await answerOf(fetch(`${address}/bot${token}/getMe`));
  expect(answer).toEqual({ status, body: { ok: false, error_code: status, description } });
});

test('A method that does not exist', async () => {
  const { call } = await runPlayground();
  expect(await call('sendTelepathy')).toEqual(refusal('Not Found: method not found', 404));
});

test('A parameter that does not exist, or is of another kind', async () => {
  const { call, sendText } = await runPlayground();
  expect(await sendText('a', { disable_web_page_preview: true })).toEqual(
    refusal('playground: unknown parameter "disable_web_page_preview"'),
  );
  expect(await sendText('a', { link_preview_options: { disabled: true } })).toEqual(
    refusal('playground: unknown parameter "disabled" in "link_preview_options"'),
  );
  expect((await call('sendMessage', { chat_id: true, text: 'a' })).description).toContain('"chat_id"');
  expect((await sendText('a', { disable_notification: 'perhaps' })).description).toContain(
    '"disable_notification"',
  );
  expect((await call('sendMessage', { chat_id: 1, text: 5 })).description).toContain('"text"');
});

test('The log of calls holds what was asked and answered, the last thousand of it', async () => {
  const { call, sendText, world, chat } = await runPlayground();
  await sendText('noted');
  await call('getMe');
  await call('sendTelepathy');
  expect(world.calls.slice(-3)).toMatchObject([
    { name: 'sendMessage', direction: 'request', ok: true, payload: { chat_id: chat.id, text: 'noted' } },
    { name: 'getMe', ok: true, at: noon.toISOString() },
    { name: 'sendTelepathy', ok: false, response: { error_code: 404 } },
  ]);
  expect(new Set(world.calls.map(({ id }) => id)).size).toBe(world.calls.length);
});

test('A fault that is switched on hits the method it names, as often as told', async () => {
  const { call, sendText, world } = await runPlayground();
  world.failNext({ method: 'sendMessage', code: 429, retryAfter: 7, times: 2 });
  world.failNext({ method: 'sendMessage', code: 403, description: 'Forbidden: user is deactivated' });
  const tooMany = { ...refusal('Too Many Requests: retry after 7', 429), parameters: { retry_after: 7 } };
  expect((await call('getMe')).ok).toBe(true);
  expect(await sendText('one')).toEqual(tooMany);
  expect(await sendText('two')).toEqual(tooMany);
  expect(await sendText('three')).toEqual(refusal('Forbidden: user is deactivated', 403));
  expect((await sendText('four')).ok).toBe(true);
});

test('The token is in no line of the log', async () => {
  const lines: string[] = [];
  const { plugin, token } = createPlayground({ clock: () => noon });
  const server = Fastify({
    logger: { level: 'trace', stream: { write: (line: string) => lines.push(line) } },
  });
  onTestFinished(() => server.close());
  await server.register(plugin);
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const start = `${address}/bot${token}`;
  for (const path of ['/getMe', '/getMe/more', '', '/', '/sendMessage?text=%']) await fetch(start + path);
  await fetch(`${start}/getMe`, { method: 'DELETE' });
  await fetch(`${address}/file/bot${token}/photo.jpg`);
  await fetch(`${start}/getMe`, {
    method: 'POST',
    body: '{',
    headers: { 'content-type': 'application/json' },
  });
  expect(lines.join('')).toContain('Server listening');
  expect(lines.join('')).not.toContain('playground-derek');
});
