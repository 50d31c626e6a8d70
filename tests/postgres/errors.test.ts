import { DatabaseError } from 'pg';
import { describe, expect, it } from 'vitest';
import { databaseError } from '../../src/postgres/errors.ts';

const address = { host: 'db.example.org', port: 5432, database: 'derek', user: 'derek' };

function told(severity: string, code: string, message: string): unknown {
  const error = Object.assign(new DatabaseError(message, message.length, 'error'), { severity, code });
  return databaseError('Cannot save', error, address);
}

describe('a server without room', () => {
  const noRoom = 'could not write to file "pg_wal/xlogtemp.1": No space left on device';

  it('for a table has kept nothing of the change, and takes others', () => {
    expect(told('ERROR', '53100', noRoom)).toMatchObject({ name: 'ChatStoreError', code: 'full' });
  });

  it('for its log is gone: nobody knows what it kept, and the message still says why', () => {
    const error = told('PANIC', '53100', noRoom);
    expect(error).toMatchObject({ name: 'ChatStoreError', code: 'unavailable' });
    expect(String(error)).toContain("The server's disk is full.");
  });
});
