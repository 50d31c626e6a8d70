import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Message } from 'grammy/types';
import { afterEach, expect, test } from 'vitest';
import type { World } from '../../src/playground/index.ts';
import { startBalancer } from '../replicas/balancer.ts';
import { copyOfData, factsInData, killAll, startProcess, startTelegram, temporaryFolder } from './derek.ts';

afterEach(killAll);

const facts = await factsInData();

async function status(url: string): Promise<number> {
  return (await fetch(url)).status;
}

/** Derek's next message in any chat. */
function nextAnswer(world: World): Promise<Message> {
  return new Promise((resolve) => {
    const stop = world.subscribe((event) => {
      if (event.type !== 'message' || event.message.from?.id !== world.bot.id) return;
      stop();
      resolve(event.message);
    });
  });
}

function ask(world: World, text: string): Promise<Message> {
  const from = world.addPerson({ firstName: 'Reader', languageCode: 'en' });
  const answer = nextAnswer(world);
  world.send({ from, chat: world.privateChat(from), text });
  return answer;
}

test('without a token it opens the playground, says where, is healthy, and stops when asked to', async () => {
  const derek = startProcess({ STATE_DIR: await temporaryFolder() });
  const [, url = ''] = await derek.says(/Chat with Derek: (http:\S+)/);
  await derek.says(/"answering"/);
  expect(await status(`${url}/healthz`)).toBe(200);
  expect(await status(`${url}/readyz`)).toBe(200);
  expect(await (await fetch(`${url}/metrics`)).text()).toContain(`derek_facts ${facts.length}`);
  expect(await (await fetch(url)).text()).toContain('<title>');
  derek.signal('SIGTERM');
  expect(await derek.ended).toBe(0);
});

test('saved content comes into the playground by itself; bad content keeps the old and says why', async () => {
  const data = await copyOfData();
  const derek = startProcess({ STATE_DIR: await temporaryFolder(), DATA_DIR: data });
  const url = await derek.address();
  await derek.says(/"answering"/);
  const file = path.join(data, 'facts.json');
  await writeFile(file, JSON.stringify({ facts: facts.slice(0, -1) }));
  await derek.says(new RegExp(`"facts":${facts.length - 1},"msg":"new content"`));
  await writeFile(file, '{ "facts": [');
  await derek.says(/The content was not taken over.*facts\.json/);
  expect(await (await fetch(`${url}/metrics`)).text()).toContain(`derek_facts ${facts.length - 1}`);
});

test.each(['polling', 'webhook'] as const)(
  'with a token, by %s: answers, and answers nothing twice after a restart',
  async (mode) => {
    const telegram = await startTelegram();
    const port = 20_000 + (process.pid % 20_000);
    const env = {
      BOT_TOKEN: telegram.token,
      BOT_API_ROOT: telegram.address,
      STATE_DIR: await temporaryFolder(),
      ...(mode === 'webhook'
        ? {
            WEBHOOK_URL: `http://127.0.0.1:${port}`,
            WEBHOOK_SECRET: 'a-secret-of-this-test',
            PORT: String(port),
          }
        : {}),
    };
    const sent: Message[] = [];
    telegram.world.subscribe((event) => {
      if (event.type === 'message' && event.message.from?.is_bot) sent.push(event.message);
    });
    const first = startProcess(env);
    await first.says(/brought up to date/);
    const answer = await ask(telegram.world, '/about');
    expect(answer.text).toContain(`${facts.length} facts`);
    first.signal('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = startProcess(env);
    await second.says(/"answering"/);
    expect((await ask(telegram.world, '/help')).text).toContain('/minerals');
    // The second start found everything as it should be.
    expect(second.output()).not.toContain('brought up to date');
    second.signal('SIGINT');
    expect(await second.ended).toBe(0);
    expect(sent.map(({ text }) => text?.slice(0, 40))).toHaveLength(2);
    for (const output of [first.output(), second.output()]) expect(output).not.toContain(telegram.token);
    await telegram.server.close();
  },
);

test('an update that Telegram sends again, because no answer came to it, is answered once', async () => {
  const telegram = await startTelegram();
  const balancer = await startBalancer();
  const derek = startProcess({
    BOT_TOKEN: telegram.token,
    BOT_API_ROOT: telegram.address,
    STATE_DIR: await temporaryFolder(),
    WEBHOOK_URL: balancer.url,
    WEBHOOK_SECRET: 'a-secret-of-this-test',
  });
  const address = await derek.address();
  balancer.addresses.push(address, address);
  balancer.repeats = true;
  await derek.says(/"answering"/);
  for (const text of ['/about', '/help']) await ask(telegram.world, text);
  await telegram.world.settled();
  const metrics = await (await fetch(`${address}/metrics`)).text();
  expect(metrics).toContain('derek_webhook_answers_total{status="200"} 4');
  expect(metrics).toContain('derek_updates_total{kind="message",outcome="handled"} 2');
  derek.signal('SIGTERM');
  expect(await derek.ended).toBe(0);
  await balancer.close();
  await telegram.server.close();
});

test('what comes while it stops is left to whoever comes after, and what is under way is finished', async () => {
  const telegram = await startTelegram();
  const port = 20_000 + (process.pid % 20_000);
  const env = {
    BOT_TOKEN: telegram.token,
    BOT_API_ROOT: telegram.address,
    STATE_DIR: await temporaryFolder(),
    WEBHOOK_URL: `http://127.0.0.1:${port}`,
    WEBHOOK_SECRET: 'a-secret-of-this-test',
    PORT: String(port),
  };
  const sent: Message[] = [];
  telegram.world.subscribe((event) => {
    if (event.type === 'message' && event.message.from?.is_bot) sent.push(event.message);
  });
  const first = startProcess(env);
  await first.says(/brought up to date/);
  telegram.world.failNext({ method: 'sendMessage', code: 429, retryAfter: 1 });
  const slow = ask(telegram.world, '/about');
  await refused(telegram.world);
  first.signal('SIGTERM');
  await first.says(/"stopping/);
  const late = ask(telegram.world, '/help');
  expect((await slow).text).toContain(`${facts.length} facts`);
  expect(await first.ended).toBe(0);
  expect(sent).toHaveLength(1);
  const second = startProcess(env);
  await late;
  await telegram.world.settled();
  expect(sent.map(({ text }) => /\/minerals/.test(text ?? ''))).toEqual([false, true]);
  second.signal('SIGTERM');
  expect(await second.ended).toBe(0);
  await telegram.server.close();
});

/** A message of Derek's was refused. */
function refused(world: World): Promise<void> {
  return new Promise((resolve) => {
    const stop = world.subscribe((event) => {
      if (event.type !== 'call' || event.call.name !== 'sendMessage' || event.call.ok) return;
      stop();
      resolve();
    });
  });
}

test('SIGHUP brings new content in, and the same words as the check when it is bad', async () => {
  const telegram = await startTelegram();
  const data = await copyOfData();
  const derek = startProcess({
    BOT_TOKEN: telegram.token,
    BOT_API_ROOT: telegram.address,
    STATE_DIR: await temporaryFolder(),
    DATA_DIR: data,
  });
  await derek.says(/"answering"/);
  const file = path.join(data, 'facts.json');
  await writeFile(file, JSON.stringify({ facts: facts.slice(0, -2) }));
  derek.signal('SIGHUP');
  await derek.says(new RegExp(`"facts":${facts.length - 2},"msg":"new content"`));
  await writeFile(file, JSON.stringify({ facts: [{ ...facts[0], topics: ['nothing'] }, ...facts.slice(1)] }));
  derek.signal('SIGHUP');
  await derek.says(/not taken over.*facts\.json.*nothing/);
  expect((await ask(telegram.world, '/about')).text).toContain(`${facts.length - 2} facts`);
  derek.signal('SIGTERM');
  expect(await derek.ended).toBe(0);
  await telegram.server.close();
});

test('a corrupt data/facts.json ends the start with code 2 and says which file and where', async () => {
  const data = await copyOfData();
  await writeFile(path.join(data, 'facts.json'), '{\n  "facts": [ { "id": \n');
  const derek = startProcess({ STATE_DIR: await temporaryFolder(), DATA_DIR: data });
  expect(await derek.ended).toBe(2);
  expect(derek.output()).toMatch(/facts\.json/);
  expect(derek.output()).toMatch(/line 3/);
});

test('a wrong token ends the start with code 2 and says what to do, without repeating it', async () => {
  const telegram = await startTelegram();
  const token = `123456789:${'A'.repeat(35)}`;
  const derek = startProcess({
    BOT_TOKEN: token,
    BOT_API_ROOT: telegram.address,
    STATE_DIR: await temporaryFolder(),
  });
  expect(await derek.ended).toBe(2);
  expect(derek.output()).toContain('@BotFather');
  expect(derek.output()).not.toContain(token);
  await telegram.server.close();
});

test('wrong configuration ends the start with code 2 and names every variable', async () => {
  const derek = startProcess({ BOT_TOKEN: 'nonsense', PORT: 'many', DEFAULT_LOCALE: 'de' });
  expect(await derek.ended).toBe(2);
  for (const name of ['BOT_TOKEN', 'PORT', 'DEFAULT_LOCALE']) expect(derek.output()).toContain(name);
  expect(derek.output()).not.toContain('nonsense');
});

test('a port in use ends the start with code 2 and names PORT', async () => {
  const telegram = await startTelegram();
  const { port } = new URL(telegram.address);
  const derek = startProcess({ PORT: port, STATE_DIR: await temporaryFolder() });
  expect(await derek.ended).toBe(2);
  expect(derek.output()).toContain('PORT=');
  await telegram.server.close();
});

test('two processes do not share a state folder', async () => {
  const state = await temporaryFolder();
  const first = startProcess({ STATE_DIR: state });
  await first.says(/"answering"/);
  const second = startProcess({ STATE_DIR: state });
  expect(await second.ended).toBe(2);
  expect(second.output()).toContain(state);
});

test('without a network it stays alive, says so, and answers as soon as there is one', async () => {
  const free = await startTelegram();
  const { port } = new URL(free.address);
  await free.server.close();
  const derek = startProcess({
    BOT_TOKEN: free.token,
    BOT_API_ROOT: free.address,
    STATE_DIR: await temporaryFolder(),
  });
  await derek.says(/Telegram did not answer; trying again/);
  const address = await derek.address();
  expect(await status(`${address}/healthz`)).toBe(200);
  expect(await status(`${address}/readyz`)).toBe(503);
  const telegram = await startTelegram(Number(port));
  await derek.says(/"answering"/);
  expect(await status(`${address}/readyz`)).toBe(200);
  expect((await ask(telegram.world, '/about')).text).toContain(`${facts.length} facts`);
  expect(derek.output()).not.toContain(free.token);
  derek.signal('SIGTERM');
  expect(await derek.ended).toBe(0);
  await telegram.server.close();
});
