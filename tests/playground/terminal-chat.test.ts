import { spawn } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { startPlayground } from '../../src/playground/run.ts';
import { runTerminal } from '../../src/playground/terminal/chat.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const start = () =>
  startPlayground({
    host: '127.0.0.1',
    port: 0,
    dataDir: `${root}data`,
    logger: pino({ level: 'silent' }),
    clock: () => new Date(),
  });

/** What `npm run chat` prints for these lines and exits with, run in this process. */
async function chat(lines: readonly string[], args: readonly string[] = [], begin = start) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const code = await runTerminal({ args, input, output, errors, isInteractive: false }, begin);
  output.end();
  errors.end();
  return { code, output: await text(output), errors: await text(errors) };
}

describe('a chat through a pipe', () => {
  it('prints what was written and what Derek answers, in the language of the app', async () => {
    const { code, output, errors } = await chat(['/ai'], ['--lang', 'kk']);
    expect(code).toBe(0);
    expect(errors).toBe('');
    expect(output).toMatch(/^> \/ai\n\nDerek\n/);
    expect(output).toContain('Жасанды интеллект');
    expect(output).toMatch(/^\[1\] https:\/\//m);
    expect(output).toMatch(/^#1 1 {3}#2 2/m);
    expect(output).not.toContain('\u001B');
  });

  it('turns a page and opens a fact by the number it bears', async () => {
    const { output } = await chat(['/ai', '#6', '6', '#99']);
    expect(output).toMatch(/> #6\n\nDerek \(edited\)\n[^>]*page 2 of \d+/);
    expect(output).toMatch(/> 6\n\nDerek \(edited\)\n[^>]*Source: /);
    expect(output).toMatch(/> #99\n\nThere is no button #99\.\n\n$/);
  });

  it('ends at /quit, and takes nothing after it', async () => {
    const { code, output } = await chat(['', '/quit', '/ai']);
    expect([code, output]).toEqual([0, '']);
  });

  it('tells what is wrong with the command line, and exits with 2 before anything is started', async () => {
    const { code, output, errors } = await chat([], ['--lnag', 'kk'], () =>
      Promise.reject(new Error('started')),
    );
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('For example: npm run chat -- --lang kk');
  });

  it('says why the bot did not start, and exits with 1', async () => {
    const { code, errors } = await chat([], [], () =>
      Promise.reject(new Error('data/facts.json is damaged')),
    );
    expect([code, errors]).toEqual([1, 'data/facts.json is damaged\n']);
  });

  it('is the same as a command of the shell, with nothing but the conversation on standard output', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/playground/terminal.ts', '--lang=tr'], {
      cwd: root,
    });
    const exited = new Promise((resolve) => child.on('exit', resolve));
    child.stdin.end('/minerals\n');
    const output = await text(child.stdout);
    expect(await exited).toBe(0);
    expect(output).toMatch(/^> \/minerals\n\nDerek\n/);
    expect(output).not.toMatch(/"level"|warn/i);
  });
});
