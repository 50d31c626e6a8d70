import { expect, test } from 'vitest';
import type { News } from '../../src/replicas/news.ts';
import type { Replicas } from '../../src/replicas/replicas.ts';
import { until, useSharedSchema } from './shared.ts';

const schema = useSharedSchema();

const samples: readonly News[] = [
  { kind: 'answers', count: 7 },
  { kind: 'pause', milliseconds: 35_000 },
  { kind: 'reload' },
  { kind: 'journal', head: 12 },
  { kind: 'resigned' },
  { kind: 'turn', chatId: -1_001_234_567_890 },
];

function hearing({ news }: Replicas): { readonly heard: News[]; readonly gaps: () => number } {
  const heard: News[] = [];
  let gaps = 0;
  news.hear((each) => heard.push(each));
  news.onGap(() => {
    gaps += 1;
  });
  return { heard, gaps: () => gaps };
}

test('all others hear what one tells, and it does not hear itself', async () => {
  const [one, two, three] = [await schema.join(), await schema.join(), await schema.join()];
  const [own, ...others] = [one, two, three].map(hearing);
  for (const news of samples) one.news.tell(news);
  for (const { heard } of others) {
    await until(() => heard.length === samples.length);
    expect(heard).toEqual(expect.arrayContaining([...samples]));
  }
  expect(own?.heard).toEqual([]);
});

test('who was cut off hears again, and that something may have been missed', async () => {
  const errors: unknown[] = [];
  const [one, two] = [await schema.join(), await schema.join({ onError: (error) => errors.push(error) })];
  const { heard, gaps } = hearing(two);
  await schema.server.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'derek news'`,
  );
  await until(() => gaps() === 1);
  expect(errors).not.toEqual([]);
  one.news.tell({ kind: 'reload' });
  await until(() => heard.length === 1);
});

test('a server that was away for a while is found again', async () => {
  const [one, two] = [await schema.join(), await schema.join()];
  const { heard, gaps } = hearing(two);
  const other = hearing(one);
  await schema.server.stop();
  one.news.tell({ kind: 'reload' });
  await schema.server.start();
  await until(() => gaps() === 1 && other.gaps() === 1);
  expect(heard).toEqual([]);
  one.news.tell({ kind: 'journal', head: 3 });
  await until(() => heard.length === 1);
});

test('what somebody else says on the channel is passed over', async () => {
  const one = await schema.join();
  const { heard } = hearing(one);
  const name = new URL(schema.url()).searchParams.get('options')?.split('=')[1];
  for (const words of ['hello', '{}', '{"from":"x","news":{"kind":"pause","milliseconds":-1}}'])
    await schema.server.query(`select pg_notify('derek_' || md5('${name}'), $1)`, [words]);
  await schema.server.query(`select pg_notify('derek_' || md5('${name}'), $1)`, [
    '{"from":"x","news":{"kind":"reload"}}',
  ]);
  await until(() => heard.length > 0);
  expect(heard).toEqual([{ kind: 'reload' }]);
});
