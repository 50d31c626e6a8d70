import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import type { World } from '../../src/playground/index.ts';
import { startTelegram, type Telegram, temporaryFolder } from '../process/derek.ts';
import { schemaOf } from './kept.ts';
import { password, urlOf, useServer } from './server.ts';

const server = useServer();
const ends: (() => unknown)[] = [];
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

/** The bot as an operator runs it, from its source. */
async function startBot(telegram: Telegram, databaseUrl: string) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      STATE_DIR: await temporaryFolder(),
      BOT_TOKEN: telegram.token,
      BOT_API_ROOT: telegram.address,
      DATABASE_URL: databaseUrl,
    },
  });
  ends.push(() => child.kill('SIGKILL'));
  let output = '';
  const heard = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    for (const each of heard) each();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    child,
    ended,
    output: () => output,
    says: (pattern: RegExp) =>
      new Promise<void>((resolve) => {
        const look = () => pattern.test(output) && resolve();
        heard.add(look);
        look();
      }),
  };
}

async function telegram(): Promise<Telegram> {
  const started = await startTelegram();
  ends.push(() => started.server.close());
  return started;
}

function answered(world: World): Promise<string> {
  return new Promise((resolve) => {
    const stop = world.subscribe((event) => {
      if (event.type !== 'message' || event.message.from?.id !== world.bot.id) return;
      stop();
      resolve(event.message.text ?? '');
    });
  });
}

it('keeps in the database what it is told, tells when that is away, and shows the password nowhere', async () => {
  const [bot, url] = [await telegram(), await server.schema()];
  const derek = await startBot(bot, url);
  await derek.says(/"answering"/);
  const from = bot.world.addPerson({ firstName: 'Reader', languageCode: 'en' });
  const say = async (text: string) => {
    const answer = answered(bot.world);
    bot.world.send({ from, chat: bot.world.privateChat(from), text });
    return answer;
  };
  await say('/subscribe ai 9:00 Almaty');
  const rows = await server.query('select chat_id, paused from subscriptions', [], schemaOf(url));
  expect(rows).toEqual([{ chat_id: String(from.id), paused: null }]);
  await server.stop();
  await say('/subscribe');
  await derek.says(/ChatStoreError.*unavailable/);
  await server.start();
  expect(await say('/subscribe')).toContain('9:00');
  derek.child.kill('SIGTERM');
  expect(await derek.ended).toBe(0);
  for (const secret of [password, encodeURIComponent(password)]) expect(derek.output()).not.toContain(secret);
});

it('does not start with a database that does not know it, and says why', async () => {
  const derek = await startBot(await telegram(), urlOf(server.port, { password: `${password}!` }));
  expect(await derek.ended).toBe(2);
  expect(derek.output()).toContain('the password in DATABASE_URL');
  expect(derek.output()).not.toContain(password);
});
