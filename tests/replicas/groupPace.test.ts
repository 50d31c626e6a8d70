import { beforeEach, describe, expect, test } from 'vitest';
import { createGroupPace, createSteadyGroupPace, type GroupPace } from '../../src/replicas/groupPace.ts';
import { schemaOf } from '../postgres/kept.ts';
import { useSharedSchema } from './shared.ts';

const schema = useSharedSchema();

/** In memory, one; in the database, two that remember together. */
interface Remembering {
  readonly one: GroupPace;
  readonly other: GroupPace;
  /** A minute passes. */
  pass(): Promise<void>;
}

function inMemory(): Remembering {
  let now = 0;
  const pace = createGroupPace(() => now);
  return {
    one: pace,
    other: pace,
    pass: async () => {
      now += 60_000;
    },
  };
}

async function inDatabase(): Promise<Remembering> {
  const [one, other] = [(await schema.join()).groupPace, (await schema.join()).groupPace];
  const table = `${schemaOf(schema.url())}.group_manners`;
  await schema.server.query(`delete from ${table}`);
  return {
    one,
    other,
    pass: async () => {
      // What was answered lies a minute further back.
      await schema.server.query(`
        update ${table} set answers = (
          select json_agg(jsonb_set(a::jsonb, '{at}', to_jsonb((a ->> 'at')::float8 - 60000))) from json_array_elements(answers) a
        )
      `);
    },
  };
}

describe.each([
  ['in memory', async () => inMemory()],
  ['in the database', inDatabase],
])('a group’s peace, remembered %s', (_, start) => {
  let group: Remembering;
  beforeEach(async () => {
    group = await start();
  });

  test('the same question within a minute is pointed to its answer, also by another replica', async () => {
    const { one, other, pass } = group;
    expect(await one.judge(-1, 'gallium')).toEqual({ kind: 'answer' });
    await one.answered(-1, 'gallium', 77);
    expect(await other.judge(-1, 'gallium')).toEqual({ kind: 'above', messageId: 77 });
    expect(await other.judge(-2, 'gallium')).toEqual({ kind: 'answer' });
    await pass();
    expect(await other.judge(-1, 'gallium')).toEqual({ kind: 'answer' });
  });

  test('six answers a minute are enough, which is said once', async () => {
    const { one, other, pass } = group;
    const judge = (at: number) => (at % 2 === 0 ? one : other).judge(-1, `question ${at}`);
    const verdicts = [];
    for (let at = 0; at < 9; at += 1) verdicts.push((await judge(at)).kind);
    expect(verdicts).toEqual([...Array(6).fill('answer'), 'enough', 'silence', 'silence']);
    await pass();
    expect(await judge(10)).toEqual({ kind: 'answer' });
  });

  test('many at once are counted one by one', async () => {
    const { one, other } = group;
    const verdicts = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one : other).judge(-3, `question ${at}`)),
    );
    const count = (kind: string) => verdicts.filter((verdict) => verdict.kind === kind).length;
    expect([count('answer'), count('enough'), count('silence')]).toEqual([6, 1, 13]);
  });
});

test('no text of a group stands in the database', async () => {
  const { one } = await inDatabase();
  await one.judge(-1, 'gallium');
  const rows = await schema.server.query(`select * from ${schemaOf(schema.url())}.group_manners`);
  expect(JSON.stringify(rows)).not.toContain('gallium');
});

test('while the others cannot be asked, a replica remembers by itself', async () => {
  const shared = (await schema.join()).groupPace;
  const errors: unknown[] = [];
  const pace = createSteadyGroupPace(
    shared,
    createGroupPace(() => 0),
    (error) => errors.push(error),
  );
  expect(await pace.judge(-9, 'gallium')).toEqual({ kind: 'answer' });
  await schema.server.stop();
  await pace.answered(-9, 'gallium', 5);
  expect(await pace.judge(-9, 'gallium')).toEqual({ kind: 'above', messageId: 5 });
  await schema.server.start();
  expect(errors).toHaveLength(2);
});
