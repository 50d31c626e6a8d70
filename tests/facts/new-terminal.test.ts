import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { AbortedError, type Asker } from '../../src/facts/newFact/asker.ts';
import { createTerminalAsker } from '../../src/facts/newFact/terminalAsker.ts';

const enter = '\r';
const down = '\u001b[B';
const ctrlC = '\u0003';

/** A terminal: what is shown can be read, keys can be pressed. Keys are pressed once the words before them are shown. */
async function terminal<Answer>(
  ask: (asker: Asker) => Promise<Answer>,
  ...keys: readonly (readonly [shown: string, keys: string])[]
): Promise<Answer> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const waiting = [...keys];
  let screen = '';
  output.on('data', (data) => {
    screen += stripVTControlCharacters(String(data));
    const [next] = waiting;
    if (!next || !screen.includes(next[0])) return;
    waiting.shift();
    screen = '';
    // After the question has drawn itself.
    setImmediate(() => input.write(next[1]));
  });
  return ask(createTerminalAsker({ input, output }));
}

const choices = [
  { name: 'One', value: 1 },
  { name: 'Two', value: 2 },
];

describe('in the terminal', () => {
  it('a text is typed, and typed again when it is not good', async () => {
    const question = { message: 'Name?', validate: (typed: string) => typed === 'b' || 'Only b.' };
    const answer = await terminal(
      (asker) => asker.text(question),
      ['Name?', `a${enter}`],
      ['Only b.', `\u007fb${enter}`],
    );
    expect(answer).toBe('b');
  });

  it('a proposal is taken with Enter', async () => {
    expect(await terminal((asker) => asker.text({ message: 'Name?', default: 'x' }), ['(x)', enter])).toBe(
      'x',
    );
    expect(
      await terminal((asker) => asker.confirm({ message: 'So?', default: false }), ['(y/N)', enter]),
    ).toBe(false);
  });

  it('one is chosen with the arrows; the pointer begins at what was chosen before', async () => {
    const question = { message: 'Which?', choices };
    expect(await terminal((asker) => asker.choose(question), ['Two', down + enter])).toBe(2);
    expect(await terminal((asker) => asker.choose({ ...question, default: 2 }), ['Two', enter])).toBe(2);
  });

  it('some are chosen with the space bar', async () => {
    const question = {
      message: 'Which?',
      choices: choices.map((choice) => ({ ...choice, checked: choice.value === 2 })),
    };
    expect(await terminal((asker) => asker.chooseSome(question), ['Two', ` ${enter}`])).toEqual([1, 2]);
  });

  it('one is searched for', async () => {
    const find = (typed: string) => choices.filter(({ name }) => name.toLowerCase().includes(typed));
    const answer = terminal(
      (asker) => asker.search({ message: 'Which?', find }),
      ['One', 'tw'],
      ['❯ Two', enter],
    );
    expect(await answer).toBe(2);
  });

  it('Ctrl+C leaves', async () => {
    await expect(terminal((asker) => asker.text({ message: 'Name?' }), ['Name?', ctrlC])).rejects.toThrow(
      AbortedError,
    );
  });
});
