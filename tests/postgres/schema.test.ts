import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ChatStoreError } from '../../src/chats/errors.ts';
import type { DigestStore } from '../../src/digests/store.ts';
import { connectTo, openPostgres } from '../../src/postgres/open.ts';
import { migrate, mustSuffice } from '../../src/postgres/schema/migrate.ts';
import { type Migration, migrations } from '../../src/postgres/schema/migrations.ts';
import { asked } from '../chats/questions.model.ts';
import { opened, subscribe, supergroup } from '../digests/store/samples.ts';
import * as earlier from './earlier.ts';
import { open, schemaOf } from './kept.ts';
import { password, urlOf, useServer } from './server.ts';

const server = useServer();

async function migrateTo(url: string, steps: readonly Migration[]) {
  const { database, patient } = connectTo(url, 1);
  try {
    return await migrate(database, steps);
  } finally {
    await Promise.all([database.close(), patient.close()]);
  }
}

async function refusal(opening: Promise<unknown>): Promise<ChatStoreError> {
  const error = await opening.then(
    () => new Error('it was opened'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ChatStoreError)) throw error;
  for (const secret of [password, encodeURIComponent(password), 'p%40ss'])
    expect(error.message).not.toContain(secret);
  return error;
}

async function tablesIn(url: string): Promise<readonly unknown[]> {
  const rows = await server.query('select tablename from pg_tables where schemaname = $1', [schemaOf(url)]);
  return rows.map((row) => row['tablename']).sort();
}

const digestsSince = migrations.findIndex(({ name }) => name === 'digests') + 1;

/** Everything is there, and goes on where it stopped. */
async function expectDigestsIn(digests: DigestStore): Promise<void> {
  const { subscriptions, editions, sent, open: begun, dropped } = earlier;
  const now = 3_000;
  for (const each of subscriptions) expect(await digests.subscription(each.destination)).toEqual(each);
  expect(await digests.editions(0)).toEqual(editions);
  for (const each of [sent, begun, dropped]) expect(await digests.delivery(each.id)).toEqual(each);
  expect(await digests.claim(now, 10)).toEqual([begun]);
  expect(await digests.claimEdits(now, 10)).toEqual([
    { delivery: sent, message: sent.messages[1], notBefore: 2_500, failures: 1 },
    { delivery: begun, message: begun.messages[0], notBefore: 2_600, failures: 0 },
  ]);
  const newest = Math.max(...subscriptions.map(({ version }) => version));
  expect((await subscribe(digests, begun.destination)).version).toBeGreaterThan(newest);
  expect((await opened(digests, { chatId: 77 })).id).toBe(dropped.id + 1);
}

describe('the tables', () => {
  it('are made when there are none, and left alone the next time', async () => {
    const url = await server.schema();
    const first = await open(url);
    await first.state.chats.set(5, { locale: 'kk' });
    await first.state.close();
    const second = await open(url);
    expect([first.migrated, second.migrated]).toEqual([
      { from: 0, to: migrations.length },
      { from: migrations.length, to: migrations.length },
    ]);
    expect(await second.state.chats.get(5)).toEqual({ locale: 'kk' });
    await second.state.close();
  });

  it('are made once by many that start at once', async () => {
    const url = await server.schema();
    const all = await Promise.all(Array.from({ length: 5 }, () => open(url, { connections: 2 })));
    expect(await server.query('select version, name from schema_versions', [], schemaOf(url))).toEqual(
      migrations.map(({ name }, at) => ({ version: at + 1, name })),
    );
    await Promise.all(all.map(({ state }) => state.close()));
  });

  it.each(migrations.map((_, at) => at + 1))(
    'of version %i become those of today, with what is in them',
    async (version) => {
      const url = await server.schema();
      expect(await migrateTo(url, migrations.slice(0, version))).toEqual({ from: 0, to: version });
      await server.query(earlier.leftBy(version), [], schemaOf(url));
      const { state, digests, migrated } = await open(url);
      expect(migrated).toEqual({ from: version, to: migrations.length });
      expect(await state.chats.get(5)).toEqual({ locale: 'tr' });
      expect(await state.questions.all()).toEqual([{ id: 3, ...asked('why', 5, '2026-11-22T09:00:00Z') }]);
      expect((await state.questions.add(asked('what'))).id).toBe(4);
      if (version >= digestsSince) await expectDigestsIn(digests);
      expect(await opened(digests, supergroup)).toMatchObject({ destination: supergroup });
      await state.close();
    },
  );

  it('are as they were when a step fails half way, and the next start does it again', async () => {
    const url = await server.schema();
    await migrateTo(url, migrations);
    const before = await tablesIn(url);
    const step = {
      name: 'half',
      sql: 'create table more (id int); alter table chats add extra int; select 1 / 0;',
    };
    const error = await refusal(migrateTo(url, [...migrations, step]));
    expect(error.code).toBe('failed');
    expect(await tablesIn(url)).toEqual(before);
    const mended = { ...step, sql: 'create table more (id int);' };
    expect(await migrateTo(url, [...migrations, mended])).toEqual({
      from: before.length > 0 ? migrations.length : 0,
      to: migrations.length + 1,
    });
    expect(await tablesIn(url)).toEqual([...before, 'more'].sort());
  });

  it('of a newer version are refused, and left as they are', async () => {
    const url = await server.schema();
    await migrateTo(url, [...migrations, { name: 'of tomorrow', sql: 'create table tomorrow (id int);' }]);
    const before = await tablesIn(url);
    const error = await refusal(open(url));
    expect(error.code).toBe('newer');
    expect(error.message).toContain('a newer Derek');
    expect(await tablesIn(url)).toEqual(before);
  });
});

describe('a database that cannot be used is refused with what to do', () => {
  it.each([
    ['user', { user: 'nobody' }, 'refused', 'nobody'],
    ['password', { password: `${password}!` }, 'refused', 'the password in DATABASE_URL'],
    ['database', { database: 'elsewhere' }, 'refused', 'createdb --owner=derek elsewhere'],
    ['host', { host: 'database.invalid' }, 'unavailable', 'database.invalid'],
    ['schema', { schema: 'not_there' }, 'refused', 'schema of the search path'],
  ] as const)('for its %s', async (_, parts, code, words) => {
    const error = await refusal(openPostgres(urlOf(server.port, parts)));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  it('for its port, where nothing listens', async () => {
    const error = await refusal(openPostgres(urlOf(1)));
    expect(error.code).toBe('unavailable');
    expect(error.message).toContain('Nothing answers at 127.0.0.1, port 1');
  });

  it('for its port, where something else listens', async () => {
    const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    const address = web.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const error = await refusal(openPostgres(urlOf(port)));
    expect(error.code).toBe('unavailable');
    expect(error.message).toContain('that a PostgreSQL server answers');
    web.close();
  });

  it('when its user may not make tables, and not any more when somebody else has made them', async () => {
    const url = await server.schema();
    const schema = schemaOf(url);
    await server.query(`create user guest password '${password}'`);
    await server.query(`grant usage on schema ${schema} to guest`);
    const asGuest = urlOf(server.port, { user: 'guest', schema });
    const error = await refusal(openPostgres(asGuest));
    expect(error.code).toBe('not-writable');
    expect(error.message).toContain('GRANT USAGE, CREATE ON SCHEMA');
    await migrateTo(url, migrations);
    await server.query(`grant all on all tables in schema ${schema} to guest`);
    await server.query(`grant all on all sequences in schema ${schema} to guest`);
    const { state } = await open(asGuest);
    await state.chats.set(5, { locale: 'kk' });
    await state.close();
  });

  it('when it only reads, as a standby', async () => {
    const url = `${await server.schema()}${encodeURIComponent(' -c default_transaction_read_only=on')}`;
    expect((await refusal(openPostgres(url))).code).toBe('not-writable');
  });

  it('when its server is too old', () => {
    expect(() => mustSuffice({ number: 140_000, name: '14.0' })).not.toThrow();
    expect(() => mustSuffice({ number: 130_023, name: '13.23' })).toThrow('PostgreSQL 13.23; Derek needs 14');
  });

  it('when its address is none', async () => {
    expect((await refusal(openPostgres('mysql://derek@localhost/derek'))).code).toBe('refused');
  });
});
