import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openDigestStore } from '../../../src/digests/store/open.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import { temporaryFolder } from '../../chats/folder.ts';

const program = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Lets another process work until it has said so much, ends it at once, and returns all that it said. */
async function killedAfter(folder: string, first: number, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === lines) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return said;
}

/** What was said of a chat last is the least that has to be there. */
async function expectKept(store: DigestStore, said: readonly string[]): Promise<void> {
  for (const line of said) {
    const [done, chat, id] = line.split(' ');
    expect(await store.subscription({ chatId: Number(chat) }), line).toBeDefined();
    if (done === 'subscribed') continue;
    const delivery = await store.delivery(Number(id));
    expect(delivery?.destination, line).toEqual({ chatId: Number(chat) });
    const least = ['planned', 'half', 'sent'].indexOf(done ?? '');
    expect(delivery?.messages.length, line).toBeGreaterThanOrEqual(least);
    // A delivery and the watermarks of its subscription are written in one step.
    const corrected = (await store.subscription({ chatId: Number(chat) }))?.corrected;
    expect(corrected, line).toBe(delivery?.state === 'sent' ? 6 : 3);
  }
}

it('kill -9 at any moment of writing: what was confirmed is there, whole', async () => {
  const folder = temporaryFolder();
  const said: string[] = [];
  for (const [round, lines] of [1, 30, 77, 160].entries()) {
    said.push(...(await killedAfter(folder, 1 + round * 100_000, lines)));
    const store = await openDigestStore(folder);
    await expectKept(store, said);
    const ids = said.filter((line) => line.startsWith('planned')).map((line) => line.split(' ')[2]);
    expect(new Set(ids).size).toBe(ids.length);
    await store.close();
  }
  expect(said.length).toBeGreaterThanOrEqual(268);
});
