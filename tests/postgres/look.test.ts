import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/digests/journal.ts';
import { openLibrary } from '../../src/facts/library.ts';
import { lookAtPostgres } from '../../src/postgres/look.ts';
import { connectTo, type PostgresKept } from '../../src/postgres/open.ts';
import { migrate } from '../../src/postgres/schema/migrate.ts';
import { type Migration, migrations } from '../../src/postgres/schema/migrations.ts';
import { temporaryFolder } from '../chats/folder.ts';
import { asked } from '../chats/questions.model.ts';
import { subscribe } from '../digests/publishing.ts';
import { startTelegram, type Telegram } from '../process/derek.ts';
import { open, schemaOf } from './kept.ts';
import { password, urlOf, useServer } from './server.ts';

const server = useServer();
const yesterday = Date.now() - 86_400_000;
const inTwoDays = Date.now() + 172_800_000;
let url: string;
let kept: PostgresKept;
let telegram: Telegram;
/** Who has written to the bot: it may write to them. */
let reader: number;

/** A bot works with it: somebody's digest is claimed, another one's is due the day after tomorrow. */
beforeAll(async () => {
  telegram = await startTelegram();
  const from = telegram.world.addPerson({ firstName: 'Reader' });
  reader = from.id;
  telegram.world.send({ from, chat: telegram.world.privateChat(from), text: '/start' });
  url = await server.schema();
  kept = await open(url);
  const { digests, state } = kept;
  const facts = (await openLibrary('data', { clock: () => new Date() })).current().all();
  await digests.publish((newest) => compare(facts, newest), yesterday + 3_600_000, 0);
  const everything = { topics: { ai: { on: true, back: 1, seen: 0 } }, corrected: 0 };
  const subscription = await subscribe(digests, { chatId: reader }, { fields: everything }, yesterday);
  if (subscription === undefined) throw new Error('there is no subscription');
  await digests.plan(
    {
      subscription,
      slot: '2026-11-21T09:00',
      nextAt: inTwoDays - 3_600_000,
      looked: 1,
      digest: {
        items: [{ edition: 1, fact: facts[0]?.id ?? '', topic: 'ai', kind: 'new' }],
        waiting: 0,
        marks: { topics: {}, corrected: 1 },
      },
    },
    yesterday,
  );
  await subscribe(digests, { chatId: 12 }, { fields: everything }, yesterday);
  await digests.claim(Date.now(), 5);
  await state.questions.add(asked('why is gallium dear'));
});
afterAll(async () => {
  await kept.digests.close();
  await kept.state.close();
  await telegram.server.close();
});

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command line as an operator uses it. */
async function command(program: string, databaseUrl: string, ...args: string[]): Promise<Said> {
  const { DATABASE_URL: _, BOT_TOKEN: __, ...inherited } = process.env;
  const bot = args.includes('--send') ? { BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.address } : {};
  const env = { ...inherited, ...bot, DATABASE_URL: databaseUrl, NODE_NO_WARNINGS: '1' };
  const said = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...args], {
    env,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
  for (const secret of [password, encodeURIComponent(password)])
    expect(said.out + said.err).not.toContain(secret);
  return said;
}

const digests = (databaseUrl: string, ...args: string[]) => command('src/inspect.ts', databaseUrl, ...args);
const questions = (databaseUrl: string, ...args: string[]) =>
  command('src/curate.ts', databaseUrl, 'questions', ...args);
const atThat = ['--at', new Date(inTwoDays).toISOString()] as const;

/** Everything that stands in a schema, claims and leases, too. */
async function everythingIn(databaseUrl: string): Promise<unknown> {
  const schema = schemaOf(databaseUrl);
  const tables = await server.query(
    'select tablename as name from pg_tables where schemaname = $1 order by 1',
    [schema],
  );
  return Promise.all(
    tables.map(async ({ name }) => [
      name,
      await server.query(`select each::text as row from ${name} as each order by 1`, [], schema),
    ]),
  );
}

describe('with DATABASE_URL the command lines look into the database', () => {
  it('while a bot works with it, and change nothing, not even who has what', async () => {
    const before = await everythingIn(url);
    const [due, preview, replay, queue] = await Promise.all([
      digests(url, 'due', ...atThat),
      digests(url, 'preview', 'ai', '--days', '2'),
      digests(url, 'replay', '1'),
      questions(url, '--format', 'jsonl'),
    ]);
    expect(due.out).toContain('1 deliveries under way');
    expect(due.out).toMatch(/^12 {2}\d{4}-\d\d-\d\dT09:00 Asia\/Almaty {2}new .*; \d+ wait$/m);
    for (const heading of ['--- kk\nШолу', '--- ru\nДайджест', '--- en\nDigest', '--- tr\nBülten'])
      expect(preview.out).toContain(heading);
    expect(preview.out).toContain('2 active subscriptions of ai');
    expect(replay.out).toContain(`delivery 1 to ${reader} for 2026-11-21T09:00: open`);
    expect(replay.out).toContain('Dry run');
    expect(queue.out).toContain('why is gallium dear');
    expect(await everythingIn(url)).toEqual(before);
  });

  it('to send once more what was delivered, without a word of it in the database', async () => {
    const before = await everythingIn(url);
    const { out } = await digests(url, 'replay', '1', '--send');
    expect(out).toContain('Sent once more: {"kind":"sent"');
    expect(await everythingIn(url)).toEqual(before);
  });

  it('as a user that may only read', async () => {
    const schema = schemaOf(url);
    await server.query(`create user looker password '${password}'`);
    await server.query(`grant usage on schema ${schema} to looker`);
    await server.query(`grant select on all tables in schema ${schema} to looker`);
    const asLooker = urlOf(server.port, { user: 'looker', schema });
    const [due, queue] = await Promise.all([digests(asLooker, 'due', ...atThat), questions(asLooker)]);
    expect(due.out).toContain('1 deliveries under way');
    expect(queue.out).toContain('why is gallium dear');
  });

  it('and into the folder that --state names', async () => {
    const { code, out } = await questions(url, '--state', temporaryFolder());
    expect([code, out]).toEqual([0, 'id,askedAt,locale,text\n']);
  });

  it('and say what is wrong when that cannot be reached', async () => {
    for (const { code, err } of await Promise.all([digests(urlOf(1), 'due'), questions(urlOf(1))])) {
      expect([code, err]).toEqual([1, expect.stringContaining('Nothing answers at 127.0.0.1, port 1')]);
    }
  });
});

describe('tables of another version are left alone, and told of', () => {
  const tomorrow = { name: 'of tomorrow', sql: 'create table tomorrow (id int);' };

  it.each<[string, readonly Migration[] | undefined, string, string]>([
    ['that are not there', undefined, 'older', 'There are no tables of Derek in the database postgres'],
    ['of an older Derek', migrations.slice(0, 1), 'older', 'are of version 1, and this Derek knows version'],
    ['of a newer Derek', [...migrations, tomorrow], 'newer', 'a newer Derek has used them'],
  ])('%s', async (_, steps, code, words) => {
    const other = await server.schema();
    if (steps !== undefined) await migrateTo(other, steps);
    const before = await everythingIn(other);
    await expect(lookAtPostgres(other)).rejects.toMatchObject({ name: 'ChatStoreError', code });
    for (const { code: exitCode, err } of await Promise.all([digests(other, 'due'), questions(other)]))
      expect([exitCode, err]).toEqual([1, expect.stringContaining(words)]);
    expect(await everythingIn(other)).toEqual(before);
  });
});

async function migrateTo(databaseUrl: string, steps: readonly Migration[]): Promise<void> {
  const { database, patient } = connectTo(databaseUrl, 1);
  await migrate(database, steps);
  await Promise.all([database.close(), patient.close()]);
}

it('the server itself refuses what would change something', async () => {
  const { database, patient } = connectTo(url, 1, 'look');
  for (const each of [database, patient]) {
    const change = each.transaction((tx) => tx.deleteFrom('chats').execute());
    await expect(change).rejects.toMatchObject({ code: 'not-writable' });
  }
  await Promise.all([database.close(), patient.close()]);
});
