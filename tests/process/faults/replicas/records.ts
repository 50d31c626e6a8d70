import { sql } from 'kysely';
import { connectTo } from '../../../../src/postgres/open.ts';
import { readDatabase } from '../../../../src/postgres/transfer/database.ts';
import { type Records, recordsOf } from '../records.ts';

/** What the database says at one moment. Changes nothing. */
export async function readRecordsInDatabase(url: string): Promise<Records> {
  const { database, patient } = connectTo(url, 1);
  try {
    return await database.transaction(async (tx) => {
      await sql`set transaction isolation level repeatable read, read only`.execute(tx);
      return recordsOf((await readDatabase(tx)).book);
    });
  } finally {
    await Promise.all([database.close(), patient.close()]);
  }
}
