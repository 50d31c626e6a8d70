import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lockStateFolder } from '../../src/chats/lock.ts';
import { openState } from '../../src/chats/open.ts';
import { Another } from './another.ts';
import { temporaryFolder } from './folder.ts';

describe('one process a folder', () => {
  it('a second process is refused, and told who has the folder and what to do', async () => {
    const folder = temporaryFolder();
    const first = new Another(folder, 'hold');
    expect(await first.word()).toBe('open');
    const error = await openState(folder).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ChatStoreError', code: 'locked' });
    for (const part of [folder, String(first.pid), 'Stop the other', 'STATE_DIR'])
      expect(String(error)).toContain(part);
  });

  it('after kill -9 in the middle of writing, the next one starts at once and finds all that was confirmed', async () => {
    const folder = temporaryFolder();
    const writer = new Another(folder, 'write');
    expect(await writer.word()).toBe('open');
    let confirmed = 0;
    while (confirmed < 50) confirmed = Number(await writer.word());
    await writer.kill();
    const state = await openState(folder);
    expect(await state.chats.count()).toBeGreaterThanOrEqual(confirmed);
    expect(await state.chats.get(confirmed)).toEqual({ locale: 'kk' });
    await state.close();
    // The dead process's socket and its half-written file do not pile up.
    expect(readdirSync(folder).filter((name) => name.startsWith('lock-'))).toEqual([]);
  });

  it('of several processes that start at once over a killed one, exactly one gets the folder', async () => {
    const folder = temporaryFolder();
    const dead = new Another(folder, 'hold');
    const racers = [1, 2, 3].map(() => new Another(folder, 'race'));
    expect(await Promise.all([dead, ...racers].map((each) => each.word()))).toEqual([
      'open',
      'ready',
      'ready',
      'ready',
    ]);
    await dead.kill();
    for (const racer of racers) racer.start();
    const words = await Promise.all(racers.map((racer) => racer.word()));
    expect(words.sort()).toEqual(['locked', 'locked', 'open']);
  });

  it('however they meet, exactly one gets it', async () => {
    for (let round = 0; round < 30; round += 1) {
      const folder = temporaryFolder();
      const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => lockStateFolder(folder)));
      const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(won).toHaveLength(1);
      await won[0]?.release();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('a released folder is free at once, many times over', async () => {
    const folder = temporaryFolder();
    for (let round = 0; round < 20; round += 1) {
      const lock = await lockStateFolder(folder);
      await expect(lockStateFolder(folder)).rejects.toMatchObject({ code: 'locked' });
      await lock.release();
    }
  });

  it('the same folder by another name is the same folder', async () => {
    const folder = temporaryFolder();
    const lock = await lockStateFolder(folder);
    await expect(lockStateFolder(path.relative(process.cwd(), folder))).rejects.toMatchObject({
      code: 'locked',
    });
    await lock.release();
  });

  it('works in a folder whose path is too long for a socket', async () => {
    const folder = path.join(temporaryFolder(), 'қазақша-'.repeat(8), 'x'.repeat(200));
    mkdirSync(folder, { recursive: true });
    const lock = await lockStateFolder(folder);
    await expect(lockStateFolder(folder)).rejects.toMatchObject({ code: 'locked' });
    await lock.release();
    await (await lockStateFolder(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a state that is left open does not keep a process alive', () => {
    const module = pathToFileURL(path.resolve('src/chats/open.ts')).href;
    const program = `import { openState } from ${JSON.stringify(module)}; await openState(process.argv[1]);`;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program, temporaryFolder()],
      { timeout: 10_000, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
