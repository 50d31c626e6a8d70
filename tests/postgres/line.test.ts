import { expect, it } from 'vitest';
import { ChatStoreError } from '../../src/chats/errors.ts';
import { type Answer, Line } from '../../src/postgres/line.ts';

/** A line whose work is finished by hand. */
function slowLine() {
  const handed: string[][] = [];
  const finish: ((failure?: unknown) => void)[] = [];
  const line = new Line<string>({
    isAlone: (request) => request.startsWith('alone'),
    work: (requests) =>
      new Promise<readonly Answer[]>((resolve, reject) => {
        handed.push([...requests]);
        finish.push((failure) =>
          failure === undefined ? resolve(requests.map((found) => ({ found }))) : reject(failure),
        );
      }),
  });
  return {
    line,
    handed,
    finish: async (failure?: unknown) => {
      finish.shift()?.(failure);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

it('hands over together what waits, in its order, and what must be alone by itself', async () => {
  const { line, handed, finish } = slowLine();
  const first = line.ask('a');
  await Promise.resolve();
  await Promise.resolve();
  const later = Promise.all(['b', 'c', 'alone', 'd'].map((each) => line.ask(each)));
  expect(handed).toEqual([['a']]);
  for (let time = 0; time < 4; time += 1) await finish();
  expect(handed).toEqual([['a'], ['b', 'c'], ['alone'], ['d']]);
  expect([await first, await later]).toEqual(['a', ['b', 'c', 'alone', 'd']]);
});

it('takes one by one what failed together, so that one does not spoil the others', async () => {
  const { line, handed, finish } = slowLine();
  const all = Promise.allSettled(['a', 'b'].map((each) => line.ask(each)));
  await Promise.resolve();
  await finish(new ChatStoreError('failed', 'a text that the database does not take'));
  await finish(new ChatStoreError('failed', 'a text that the database does not take'));
  await finish();
  expect(handed).toEqual([['a', 'b'], ['a'], ['b']]);
  expect((await all).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

it('does not try each of many when the server is gone', async () => {
  const { line, handed, finish } = slowLine();
  const all = Promise.allSettled(['a', 'b'].map((each) => line.ask(each)));
  await Promise.resolve();
  await finish(new ChatStoreError('unavailable', 'gone'));
  expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(handed).toHaveLength(1);
});

it('is settled when all is done that was asked for until then, whatever comes later', async () => {
  const { line, finish } = slowLine();
  const settled: string[] = [];
  const answers = [line.ask('a')];
  await Promise.resolve();
  void line.settled().then(() => settled.push('a'));
  answers.push(line.ask('b'));
  void line.settled().then(() => settled.push('b'));
  await finish();
  answers.push(line.ask('c'));
  expect(settled).toEqual(['a']);
  await finish();
  expect(settled).toEqual(['a', 'b']);
  await finish();
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c']);
});

it('refuses more when very many wait, instead of filling the memory', async () => {
  const { line, finish } = slowLine();
  const asked = Array.from({ length: 20_002 }, () => line.ask('a').catch((error: unknown) => error));
  expect(await asked.at(-1)).toMatchObject({ code: 'unavailable' });
  while (await Promise.race([Promise.all(asked).then(() => false), finish().then(() => true)]));
});
