import { describe, expect, test } from 'vitest';
import type { FaultInput } from '../../src/playground/index.ts';
import { lastMessage, type RunningPlayground, refusal, runPlayground } from './helpers.ts';

/** A client that gives up after so many milliseconds. */
function impatient({ address, token, chat }: RunningPlayground, milliseconds = 60) {
  const url = `${address}/bot${token}/sendMessage?chat_id=${chat.id}&text=a`;
  return fetch(url, { signal: AbortSignal.timeout(milliseconds) });
}

describe('A fault', () => {
  test.each([
    [true, 2],
    [false, 1],
  ])('takes a call and does not answer it; carried out: %s', async (taken, messages) => {
    const running = await runPlayground();
    const { world, chat, sendText } = running;
    world.failNext({ method: 'sendMessage', kind: 'timeout', taken });
    await expect(impatient(running)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(world.history(chat)).toHaveLength(messages);
    expect(world.calls.at(-1)).toMatchObject({ name: 'sendMessage', ok: false, fault: 'timeout' });
    // What is never answered is over for the playground.
    await world.settled();
    expect((await sendText('b')).ok).toBe(true);
  });

  test.each([
    ['lost-answer', 2],
    ['cut', 1],
  ] as const)('cuts the connection: %s', async (kind, messages) => {
    const running = await runPlayground();
    const { world, chat } = running;
    world.failNext({ method: 'sendMessage', kind });
    await expect(impatient(running, 5000)).rejects.toThrow('fetch failed');
    expect(world.history(chat)).toHaveLength(messages);
    expect(world.calls.at(-1)).toMatchObject({ ok: false, fault: kind });
  });

  test('does not keep the server from closing', async () => {
    const running = await runPlayground();
    running.world.failNext({ kind: 'timeout', taken: false });
    const call = impatient(running, 5000).catch(() => 'cut');
    while (running.world.failures().length > 0) await new Promise((resolve) => setImmediate(resolve));
    await running.server.close();
    expect(await call).toBe('cut');
  });

  test('hits one chat, by whatever name, and only so many calls', async () => {
    const { world, reader, call, sendText } = await runPlayground();
    const group = world.addGroup({ title: 'Group', members: [reader], username: 'our_group' });
    const toGroup = (chat_id: number | string) => call('sendMessage', { chat_id, text: 'a' });
    world.failNext({ code: 403, chat: group.id, times: 3 });
    expect((await sendText('a')).ok).toBe(true);
    expect((await toGroup(group.id)).error_code).toBe(403);
    expect((await toGroup(String(group.id))).error_code).toBe(403);
    expect(world.failures()).toMatchObject([{ fault: { code: 403, chat: group.id }, left: 1, hits: 2 }]);
    expect((await toGroup('@our_group')).error_code).toBe(403);
    expect((await toGroup(group.id)).ok).toBe(true);
    expect(world.failures()).toEqual([]);
  });

  test('hits a share of the calls, as chance has it', async () => {
    const chances = [0.1, 0.9, 0.29, 0.3];
    const { world, sendText } = await runPlayground({ random: () => chances.shift() ?? 1 });
    world.failNext({ method: 'sendMessage', code: 500, share: 0.3, times: 'always' });
    const hits: boolean[] = [];
    for (let i = 0; i < 4; i++) hits.push(!(await sendText('a')).ok);
    expect(hits).toEqual([true, false, true, false]);
  });

  test('goes on until it is switched off', async () => {
    const { world, sendText, call } = await runPlayground();
    const { id } = world.failNext({ code: 429, retryAfter: 7, times: 'always' });
    world.failNext({ method: 'getMe', code: 500, times: 'always' });
    for (let i = 0; i < 3; i++) {
      expect(await sendText('a')).toEqual({
        ...refusal('Too Many Requests: retry after 7', 429),
        parameters: { retry_after: 7 },
      });
    }
    // A bot goes on to hear of what people do.
    expect((await call('getUpdates')).ok).toBe(true);
    world.clearFaults(id);
    expect((await sendText('a')).ok).toBe(true);
    expect((await call('getMe')).error_code).toBe(500);
    world.clearFaults();
    expect((await call('getMe')).ok).toBe(true);
    expect(world.refusals).toEqual({ 429: 3, 500: 1 });
  });
});

test('The page switches faults and rates on and off', async () => {
  const { address, world, sendText, chat } = await runPlayground();
  const ask = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const options = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${address}/playground/api/${path}`, options);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const faults: FaultInput[] = [
    { method: 'sendMessage', code: 429, retryAfter: 3 },
    { kind: 'timeout', taken: true, chat: chat.id, times: 'always' },
    { kind: 'lost-answer', share: 0.5, times: 2 },
  ];
  for (const fault of faults) expect((await ask('faults', fault)).status).toBe(200);
  expect(world.failures().map(({ fault }) => fault)).toEqual(faults);
  expect((await sendText('a')).error_code).toBe(429);
  const { body } = await ask('faults', { clear: world.failures()[0]?.id });
  expect(body).toMatchObject({ faults: [{ fault: { kind: 'lost-answer' }, left: 2 }], refusals: { 429: 1 } });
  expect((await ask('faults', { clear: 'all' })).body['faults']).toEqual([]);
  expect(await (await fetch(`${address}/playground/api/faults`)).json()).toEqual({
    faults: [],
    refusals: { 429: 1 },
  });
  for (const wrong of [{}, { code: 418 }, { kind: 'timeout' }, { code: 500, share: 2 }]) {
    expect((await ask('faults', wrong)).status).toBe(400);
  }
  expect((await ask('rates', { enforced: true })).body).toMatchObject({ ratesEnforced: true });
  await sendText('a');
  expect((await sendText('b')).error_code).toBe(429);
  await ask('rates', { enforced: false });
  expect((await sendText('c')).ok).toBe(true);
  expect(lastMessage({ world } as RunningPlayground, chat).text).toBe('c');
});
