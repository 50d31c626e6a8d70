import { beforeEach, describe, expect, test } from 'vitest';
import { createGroupPace, createSteadyGroupPace, type GroupPace } from '../../src/replicas/groupPace.ts';
import { schemaOf } from '../postgres/kept.ts';
import { useSharedSchema } from './shared.ts';

const schema = useSharedSchema();

/** In memory, one; in the database, two that remember together. */
interface Remembering {
  readonly one: GroupPace;
  readonly other: GroupPace;
  /** Time passes: a minute, unless said otherwise. */
  pass(seconds?: number): Promise<void>;
}

function inMemory(): Remembering {
  let now = 0;
  const pace = createGroupPace(() => now);
  return {
    one: pace,
    other: pace,
    pass: async (seconds = 60) => {
      now += seconds * 1_000;
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
    pass: async (seconds = 60) => {
      // What was said lies further back.
      await schema.server.query(`
        update ${table} set answers = (
          select json_agg(jsonb_set(a::jsonb, '{at}', to_jsonb((a ->> 'at')::float8 - ${seconds * 1_000}))) from json_array_elements(answers) a
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

  test('under steady questions it is said once a minute, and never are more than six answered in one', async () => {
    const { one, other, pass } = group;
    const kinds = [];
    for (let at = 0; at < 24; at += 1) {
      kinds.push((await (at % 2 === 0 ? one : other).judge(-4, `question ${at}`)).kind);
      await pass(5);
    }
    const minute = [...Array(6).fill('answer'), 'enough', ...Array(5).fill('silence')];
    // The line itself is a minute old when the seventh question of the second minute comes.
    expect(kinds).toEqual([...minute, ...minute]);
  });

  test('the line is not said again as soon as one answer is a minute old', async () => {
    const { one, pass } = group;
    const kinds = [];
    for (let at = 0; at < 6; at += 1) kinds.push((await one.judge(-5, `question ${at}`)).kind);
    await pass(50);
    kinds.push((await one.judge(-5, 'too much')).kind);
    await pass(15);
    for (let at = 6; at < 14; at += 1) kinds.push((await one.judge(-5, `question ${at}`)).kind);
    await pass(46);
    kinds.push((await one.judge(-5, 'too much again')).kind);
    const six = Array(6).fill('answer');
    expect(kinds).toEqual([...six, 'enough', ...six, 'silence', 'silence', 'enough']);
  });

  test('links to the answer above are counted, too', async () => {
    const { one, other } = group;
    await one.judge(-6, 'something');
    await other.judge(-6, 'something else');
    await one.judge(-6, 'gallium');
    await one.answered(-6, 'gallium', 77);
    const kinds = [];
    for (let at = 0; at < 5; at += 1) kinds.push((await other.judge(-6, 'gallium')).kind);
    expect(kinds).toEqual(['above', 'above', 'above', 'enough', 'silence']);
  });

  test('what was not answered after all does not count, nor does a line that was not said', async () => {
    const { one, other } = group;
    for (let at = 0; at < 20; at += 1) {
      expect(await one.judge(-7, 'a refusal')).toEqual({ kind: 'answer' });
      await other.unanswered(-7, 'a refusal');
    }
    for (let at = 0; at < 6; at += 1) await one.judge(-7, `question ${at}`);
    expect(await one.judge(-7, 'a refusal')).toEqual({ kind: 'enough' });
    await other.unanswered(-7, 'a refusal');
    expect(await one.judge(-7, 'question 7')).toEqual({ kind: 'enough' });
    expect(await one.judge(-7, 'question 8')).toEqual({ kind: 'silence' });
  });

  test('what was answered is not taken back by the same words, which the line does not stand for', async () => {
    const { one, pass } = group;
    for (let at = 0; at < 6; at += 1) await one.judge(-8, `question ${at}`);
    await pass(30);
    expect(await one.judge(-8, 'gallium')).toEqual({ kind: 'enough' });
    await pass(31);
    expect(await one.judge(-8, 'gallium')).toEqual({ kind: 'answer' });
    await one.answered(-8, 'gallium', 77);
    await one.unanswered(-8, 'gallium');
    expect(await one.judge(-8, 'gallium')).toEqual({ kind: 'above', messageId: 77 });
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
