import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ReadQuestions } from '../../src/facts/cli/questions.ts';
import { run } from '../../src/facts/cli/run.ts';
import { today } from './content.ts';

const waiting = [
  { id: 3, text: 'сколько стоит галлий', locale: 'ru', askedAt: '2026-11-20T09:00:00.000Z', chatId: -5 },
  { id: 7, text: '=1+1, "x"', locale: 'en', askedAt: '2026-11-21T09:00:00.000Z', chatId: 4242 },
];

async function questions(args: readonly string[], readQuestions?: ReadQuestions, env = {}) {
  const said = { out: '', err: '' };
  const writer = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  const code = await run(['questions', ...args], {
    ...{ env, writer, clock: () => today },
    ...(readQuestions && { readQuestions }),
  });
  return { code, ...said };
}

describe('facts questions', () => {
  it('prints csv that no spreadsheet runs, without a word about who asked', async () => {
    const { code, out } = await questions([], async () => waiting);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'id,askedAt,locale,text',
        '3,2026-11-20T09:00:00.000Z,ru,сколько стоит галлий',
        `7,2026-11-21T09:00:00.000Z,en,"'=1+1, ""x"""`,
        '',
      ].join('\n'),
    );
  });

  it('prints jsonl', async () => {
    const { out } = await questions(['--format', 'jsonl'], async () => waiting);
    const [first] = out.split('\n');
    expect(first).toBe(
      '{"id":3,"askedAt":"2026-11-20T09:00:00.000Z","locale":"ru","text":"сколько стоит галлий"}',
    );
    expect(out).not.toContain('4242');
  });

  it('prints a header only when nothing waits', async () => {
    expect((await questions([], async () => [])).out).toBe('id,askedAt,locale,text\n');
    expect((await questions(['--format', 'jsonl'], async () => [])).out).toBe('');
  });

  it('finds the folder in STATE_DIR; --state wins', async () => {
    const asked: string[] = [];
    const remember = async (folder: string) => {
      asked.push(folder);
      return [];
    };
    await questions([], remember);
    await questions([], remember, { STATE_DIR: '/state' });
    await questions(['--state', '/other'], remember, { STATE_DIR: '/state' });
    expect(asked).toEqual(['./var', '/state', '/other']);
  });

  it.each([
    [['--state', '/nowhere'], 'There is no folder "/nowhere"'],
    [['--state', ''], '--state needs a folder: --state ./var'],
    [['--format', 'xml'], 'There is no format "xml"'],
    [['now'], 'questions does not know what to do with "now"'],
  ])('%j ends with 2 and says what is meant', async (args, message) => {
    const { code, out, err } = await questions(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('passes on what hinders reading, and fails; a bug of ours stays one', async () => {
    const damaged = Object.assign(new Error('Cannot use questions.json: it is damaged.'), {
      code: 'damaged',
    });
    expect(await questions([], () => Promise.reject(damaged))).toEqual({
      ...{ code: 1, out: '' },
      err: 'Cannot use questions.json: it is damaged.\n',
    });
    await expect(questions([], () => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });

  it('the process reads the folder of a bot', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'derek-questions-'));
    await writeFile(
      path.join(folder, 'questions.json'),
      JSON.stringify({ version: 1, nextId: 9, questions: waiting }),
    );
    const line = ['--import', 'tsx', 'src/curate.ts', 'questions', '--state', folder, '--format', 'jsonl'];
    const { stdout } = await promisify(execFile)(process.execPath, line);
    expect(stdout.split('\n')).toHaveLength(3);
  });
});
