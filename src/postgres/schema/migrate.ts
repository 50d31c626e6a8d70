import { sql } from 'kysely';
import { ChatStoreError } from '../../chats/errors.ts';
import type { Database, Db, Tx } from '../database.ts';
import { lock } from '../locks.ts';
import { type Migration, migrations } from './migrations.ts';

/** The oldest server whose SQL is enough. */
const oldestServer = 14;

export interface Migrated {
  readonly from: number;
  readonly to: number;
}

/**
 * Brings the tables up to the version that this code knows, one step a transaction, while others that start wait. Throws
 * `ChatStoreError`: `too-old` (the server), `newer` (the tables), `not-writable` …; a step that failed has left nothing.
 * @param database one that is patient: a step may take as long as the tables are large
 */
export async function migrate(
  database: Database,
  steps: readonly Migration[] = migrations,
): Promise<Migrated> {
  await mustBeNewEnough(database);
  const from = await database.transaction(prepare);
  let version = from;
  while (version < steps.length) version = await database.transaction((tx) => step(tx, steps));
  if (version > steps.length) throw newerError(database, version, steps.length);
  return { from, to: version };
}

/** Throws `ChatStoreError` (`too-old`). */
export async function mustBeNewEnough(database: Database): Promise<void> {
  const { rows } = await database.read((db) =>
    sql<ServerVersion>`
      select current_setting('server_version_num')::int as number, current_setting('server_version') as name
    `.execute(db),
  );
  for (const version of rows) mustSuffice(version);
}

export interface ServerVersion {
  /** `140011` */
  readonly number: number;
  readonly name: string;
}

/** Throws `ChatStoreError` (`too-old`). */
export function mustSuffice({ number, name }: ServerVersion): void {
  if (number >= oldestServer * 10_000) return;
  throw new ChatStoreError(
    'too-old',
    `The database server is PostgreSQL ${name}; Derek needs ${oldestServer} or newer. Upgrade the server, or name another one in DATABASE_URL.`,
  );
}

/** Returns the version that the tables have. */
async function prepare(tx: Tx): Promise<number> {
  await lock(tx, 'schema');
  // Asked first: whoever may not make tables can still work with those that are there.
  const { rows } = await sql<{
    there: boolean;
  }>`select to_regclass('schema_versions') is not null as there`.execute(tx);
  if (!rows[0]?.there)
    await sql`
      create table schema_versions (
        version int primary key,
        name text not null,
        applied_at timestamptz not null default now()
      )
    `.execute(tx);
  return versionOf(tx);
}

/** Does the next step, unless somebody else has done it meanwhile; returns the version afterwards. */
async function step(tx: Tx, steps: readonly Migration[]): Promise<number> {
  await lock(tx, 'schema');
  const version = await versionOf(tx);
  const next = steps[version];
  if (next === undefined) return version;
  await sql.raw(next.sql).execute(tx);
  await tx
    .insertInto('schema_versions')
    .values({ version: version + 1, name: next.name })
    .execute();
  return version + 1;
}

/** Of the tables that are there. */
export async function versionOf(db: Db): Promise<number> {
  const row = await db
    .selectFrom('schema_versions')
    .select(({ fn }) => fn.max<number | null>('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}

export function newerError({ address }: Database, version: number, known: number): ChatStoreError {
  return new ChatStoreError(
    'newer',
    `The tables in the database ${address.database} are of version ${version}, and this Derek knows version ${known}: a newer Derek has ` +
      'used them. Run that one, or name another database in DATABASE_URL. Nothing was changed.',
  );
}
