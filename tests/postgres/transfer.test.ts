import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { openKept } from '../../src/kept.ts';
import { TransferError, transfer } from '../../src/postgres/transfer/run.ts';
import { temporaryFolder } from '../chats/folder.ts';
import { asked } from '../chats/questions.model.ts';
import {
  delivered,
  edition,
  forumTopic,
  group,
  nine,
  opened,
  publish,
  reader,
  subscribe,
} from '../digests/store/samples.ts';
import { open, schemaOf } from './kept.ts';
import { password, urlOf, useServer } from './server.ts';

const server = useServer();
const clock = () => new Date('2026-11-22T09:00:00Z');
const run = (databaseUrl: string | undefined, stateDir: string, ...args: string[]) =>
  transfer(args, { databaseUrl, stateDir, clock });
const counts = `
                  source    before     after
chats                  2         0         2
questions              1         0         1
subscriptions          3         0         3
editions               2         0         2
deliveries             2         0         2
edits                  1         0         1
`;

/** Something of everything, as a bot leaves it. */
async function filled(): Promise<string> {
  const folder = temporaryFolder();
  const { state, digests } = await openKept(folder, () => {});
  await state.chats.set(5, { locale: 'kk' });
  await state.chats.set(6, {});
  for (const text of ['a', 'b']) await state.questions.add(asked(text));
  await state.questions.remove([2]);
  await subscribe(digests, reader, {
    filter: ['алтын "х"', '\u0000\ud800'],
    topics: { zinc: { on: true, back: 1, seen: 0 }, ai: { on: true, back: 1, seen: 0 } },
  });
  await publish(digests, [edition('gallium')]);
  await delivered(digests, group, 7);
  await publish(digests, [edition('gallium', 'correction', 2)]);
  await opened(digests, forumTopic);
  await digests.pause(group, 'forbidden');
  await digests.close();
  await state.close();
  return folder;
}

function filesOf(folder: string): Record<string, unknown> {
  const lines = (file: string) =>
    readFileSync(path.join(folder, file), 'utf8').trim().split('\n').slice(1).sort();
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  return { chats: json('chats.json'), questions: json('questions.json'), digests: lines('digests.jsonl') };
}

describe('a state in a folder', () => {
  it('goes into the database and back, whole, and a second time there is nothing to do', async () => {
    const [folder, url] = [await filled(), await server.schema()];
    expect(await run(url, folder, 'import')).toBe(`Imported.\n${counts}`);
    expect(await run(url, folder, 'import')).toContain('The database has it already.');
    const back = temporaryFolder();
    expect(await run(url, back, 'export')).toBe(`Exported.\n${counts}`);
    expect(await run(url, back, 'export')).toContain('The folder has it already.');
    // The one that came from a bot may have a log beside its snapshot; opened once more it has not.
    await reopened(folder);
    await reopened(back);
    expect(filesOf(back)).toEqual(filesOf(folder));
  });

  it('is gone on with in the database: numbers, pauses and edits as before', async () => {
    const [folder, url] = [await filled(), await server.schema()];
    await run(url, folder, 'import');
    const { state, digests } = await open(url);
    expect((await state.questions.add(asked('c'))).id).toBe(3);
    expect((await opened(digests, { chatId: 77 })).id).toBe(3);
    expect((await digests.claim(nine, 10)).map(({ id }) => id)).toEqual([2, 3]);
    expect(await digests.claimEdits(nine, 10)).toEqual([]);
    await digests.resume(group.chatId, ['forbidden']);
    expect(await digests.claimEdits(nine, 10)).toHaveLength(1);
    const before = await digests.subscription(reader);
    expect(Object.keys(before?.topics ?? {})).toEqual(['zinc', 'ai']);
    expect(before?.filter).toEqual(['алтын "х"', '\u0000\ud800']);
    const after = await digests.change(reader, (now) => now && { ...now, locale: 'ru' });
    expect(after?.version).toBeGreaterThan(before?.version ?? 0);
    await state.close();
  });

  it('does not get lost to another one', async () => {
    const [folder, url] = [await filled(), await server.schema()];
    await run(url, folder, 'import');
    const other = temporaryFolder();
    const { state, digests } = await openKept(other, () => {});
    await state.chats.set(9, { locale: 'tr' });
    await digests.close();
    await state.close();
    await expect(run(url, other, 'import')).rejects.toMatchObject({ code: 'occupied' });
    await expect(run(url, other, 'export')).rejects.toThrow('chats 1, questions 0');
    expect(await run(url, folder, 'import')).toContain('has it already');
    expect(await run(url, other, 'export', '--replace')).toContain('before-2026-11-22T09-00-00.000Z');
    expect(readdirSync(path.join(other, 'before-2026-11-22T09-00-00.000Z'))).toEqual(['chats.json']);
    const third = temporaryFolder();
    expect(await run(url, third, 'import', '--replace')).toMatch(/^Imported.*chats +0 +2 +0/s);
  });

  it('is not half in the database when something breaks', async () => {
    const [folder, url] = [await filled(), await server.schema()];
    await (await open(url)).state.close();
    await server.query('alter table deliveries add check (id < 2)', [], schemaOf(url));
    await expect(run(url, folder, 'import')).rejects.toMatchObject({ code: 'failed' });
    expect(await server.query('select count(*) from chats', [], schemaOf(url))).toEqual([{ count: '0' }]);
    await server.query('alter table deliveries drop constraint deliveries_id_check', [], schemaOf(url));
    expect(await run(url, folder, 'import')).toContain('Imported.');
  });

  it('is not touched while a bot works with it', async () => {
    const [folder, url] = [await filled(), await server.schema()];
    const { state, digests } = await openKept(folder, () => {});
    await expect(run(url, folder, 'import')).rejects.toMatchObject({ code: 'locked' });
    await digests.close();
    await state.close();
  });

  it('has to be there', async () => {
    const url = await server.schema();
    await expect(run(url, path.join(temporaryFolder(), 'nothing'), 'import')).rejects.toMatchObject({
      code: 'not-a-folder',
    });
  });
});

describe('npm run state', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'derek-state-'));
    mkdirSync(path.join(folder, 'var'));
    writeFileSync(path.join(folder, 'var', 'chats.json'), '{"version":1,"chats":{"5":{"locale":"kk"}}}');
    return () => rmSync(folder, { recursive: true });
  });

  async function state(env: NodeJS.ProcessEnv, ...args: string[]) {
    const options = { env: { PATH: process.env['PATH'], STATE_DIR: path.join(folder, 'var'), ...env } };
    return promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/state.ts', ...args], options).then(
      ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
      ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
    );
  }

  it('says what it did, and with its exit code whether', async () => {
    const DATABASE_URL = await server.schema();
    const [done, wrong] = [
      await state({ DATABASE_URL }, 'import'),
      await state({ DATABASE_URL: urlOf(server.port, { database: 'elsewhere' }) }, 'export'),
    ];
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(/^Imported\.\n.*chats +1 +0 +1/s);
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('createdb');
    expect(wrong.err).not.toContain(password);
  });

  it.each([
    [['move'], 'There is no command "move"'],
    [['import', 'export'], 'There is no command'],
    [['import', '--what'], "Unknown option '--what'"],
    [['import'], 'DATABASE_URL names no database'],
  ])('%j is answered with what was expected', async (args, words) => {
    const error = await run(undefined, folder, ...args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransferError);
    expect(error).toMatchObject({ code: 'usage' });
    expect(String(error)).toContain(words);
    expect(await run(undefined, folder, '--help')).toContain('npm run state');
  });
});

/** As a bot leaves it that was started and stopped. */
async function reopened(folder: string): Promise<void> {
  const { state, digests } = await openKept(folder, () => {});
  await digests.close();
  await state.close();
}
