import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/digests/journal.ts';
import { openKept } from '../../src/kept.ts';
import { realFacts } from '../conversation.ts';
import { subscribe } from './publishing.ts';

const execute = promisify(execFile);
let folder = '';

/** The command line as an operator uses it. */
async function digests(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, STATE_DIR: folder, NODE_NO_WARNINGS: '1' };
  return execute(process.execPath, ['--import', 'tsx', 'src/inspect.ts', ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

const yesterday = Date.now() - 86_400_000;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'derek-'));
  const { state, digests: store } = await openKept(folder, () => {});
  const facts = (await realFacts()).all();
  await store.publish((newest) => compare(facts, newest), yesterday + 3_600_000, 0);
  const everything = { topics: { ai: { on: true, back: 1, seen: 0 } }, corrected: 0 };
  await subscribe(store, { chatId: 11 }, { fields: everything }, yesterday);
  await store.close();
  await state.close();
});

describe('npm run digests', () => {
  test('due tells what would be planned, and plans nothing', async () => {
    for (let time = 1; time <= 2; time += 1) {
      const { out } = await digests('due', '--at', new Date(Date.now() + 172_800_000).toISOString());
      expect(out).toContain('1 due at');
      expect(out).toMatch(/^11 {2}\d{4}-\d\d-\d\dT09:00 Asia\/Almaty {2}new .*; \d+ wait$/m);
    }
  });

  test('preview shows the digest of a topic in four languages', async () => {
    const { out } = await digests('preview', 'ai', '--days', '2');
    for (const heading of ['--- kk\nШолу', '--- ru\nДайджест', '--- en\nDigest', '--- tr\nBülten'])
      expect(out).toContain(heading);
    expect(out).toContain('1 active subscriptions of ai');
  });

  test.each([
    [['preview', 'nothing'], 'There is no topic "nothing". Name one of: ai, compute'],
    [['preview', 'ai', '--days', '0'], 'from 1 to 365'],
    [['due', '--at', 'noon'], '--at noon is no moment'],
    [['replay', '12'], 'There is no delivery "12"'],
    [['publish'], 'There is no command "publish"'],
    [['due', '--what'], "Unknown option '--what'"],
  ])('%j is answered with what was expected', async (args, message) => {
    const { code, err } = await digests(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
