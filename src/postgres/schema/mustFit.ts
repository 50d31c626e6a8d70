import { sql } from 'kysely';
import { ChatStoreError } from '../../chats/errors.ts';
import type { Database } from '../database.ts';
import { mustBeNewEnough, newerError, versionOf } from './migrate.ts';
import { migrations } from './migrations.ts';

/**
 * For who only looks: throws `ChatStoreError` (`too-old`, `older`, `newer` …) when the tables are not those that this code knows, and
 * makes nothing of them.
 */
export async function mustFit(database: Database): Promise<void> {
  await mustBeNewEnough(database);
  const version = await versionIn(database);
  const known = migrations.length;
  if (version > known) throw newerError(database, version, known);
  if (version < known) throw olderError(database, version, known);
}

/** 0: there are no tables. */
async function versionIn(database: Database): Promise<number> {
  return database.read(async (db) => {
    const { rows } = await sql<{ there: boolean }>`
      select to_regclass('schema_versions') is not null as there
    `.execute(db);
    return rows[0]?.there ? versionOf(db) : 0;
  });
}

function olderError({ address }: Database, version: number, known: number): ChatStoreError {
  const what =
    version === 0
      ? `There are no tables of Derek in the database ${address.database}. Check that DATABASE_URL names the database, and the schema, ` +
        'that the bot works with; they are made when a bot first starts on it.'
      : `The tables in the database ${address.database} are of version ${version}, and this Derek knows version ${known}: an older Derek ` +
        'works with them. Look with that one; or start a bot of this version, which brings them up to date.';
  return new ChatStoreError('older', `${what} Nothing was changed.`);
}
