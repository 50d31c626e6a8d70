import { DatabaseError } from 'pg';
import { ChatStoreError, type ChatStoreErrorCode, systemCode } from '../chats/errors.ts';
import { addressText, type DatabaseAddress } from './address.ts';

/** The connection was refused, was cut, or nothing came over it in time. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'UnreachableError';
  }
}

/** What was looked at changed before it was locked. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** Another transaction was in the way: it goes well when it is done once more. */
export function isConflict(error: unknown): boolean {
  if (error instanceof ConflictError) return true;
  // 23503: what a row belongs to was removed at the same time.
  return error instanceof DatabaseError && ['40001', '40P01', '23503'].includes(error.code ?? '');
}

/** The server has ended the connection, or it is gone. */
export function isLost(error: unknown): boolean {
  return error instanceof UnreachableError || (error instanceof DatabaseError && isFatal(error));
}

export function isFatal({ severity }: DatabaseError): boolean {
  return severity === 'FATAL' || severity === 'PANIC';
}

interface Explanation {
  readonly code: ChatStoreErrorCode;
  /** What it means, and what to do. */
  readonly advice: (address: DatabaseAddress) => string;
}

/** By SQLSTATE (Appendix A of PostgreSQL's manual), the longest beginning first. */
const explanations: Readonly<Record<string, Explanation>> = {
  '28P01': {
    code: 'refused',
    advice: ({ user }) =>
      `Check the user (${user}) and the password in DATABASE_URL; characters such as @ : / ? # % are written as %40 %3A %2F %3F %23 %25.`,
  },
  '28': {
    code: 'refused',
    advice: ({ user }) =>
      `Check the user (${user}) in DATABASE_URL, and that pg_hba.conf lets this machine in; a server that asks for TLS needs ?sslmode=require.`,
  },
  '3D000': {
    code: 'refused',
    advice: ({ database, user }) =>
      `There is no database with that name: check the last part of DATABASE_URL, or make it: createdb --owner=${user} ${database}.`,
  },
  '3F000': {
    code: 'refused',
    advice: () =>
      'The schema of the search path does not exist: make it (CREATE SCHEMA), or name another one.',
  },
  '42501': {
    code: 'not-writable',
    advice: ({ user }) =>
      `The user ${user} may not make or write tables there: GRANT USAGE, CREATE ON SCHEMA public TO ${user} (or the schema of the search path).`,
  },
  '25006': {
    code: 'not-writable',
    advice: () => 'That server only reads: name the primary server in DATABASE_URL.',
  },
  '53100': {
    code: 'full',
    advice: () =>
      "The server's disk is full. Nothing that was saved is lost; make room, and the next change is saved again.",
  },
  '53': {
    code: 'unavailable',
    advice: () => 'The server has no room for more; raise its max_connections, or run fewer replicas.',
  },
  '57014': { code: 'unavailable', advice: () => 'The server took too long.' },
  '55P03': { code: 'unavailable', advice: () => 'Somebody else held what was to be changed for too long.' },
  '57': { code: 'unavailable', advice: () => 'The server is starting or stopping; it is tried again.' },
  '25P03': { code: 'unavailable', advice: () => 'This process was stopped in the middle of it.' },
  '08': { code: 'unavailable', advice: () => 'The connection broke; it is tried again.' },
};

/** What `pg` or the network threw, as the error of a storage; anything else as it is. `doing`: `Cannot save`. */
export function databaseError(doing: string, error: unknown, address: DatabaseAddress): unknown {
  const where = `in the database ${addressText(address)}`;
  if (error instanceof UnreachableError) {
    const message = `${doing} ${where}: the server cannot be reached (${error.message}). ${reachAdvice(error, address)}`;
    return new ChatStoreError('unavailable', message, error);
  }
  if (!(error instanceof DatabaseError)) return error;
  const { code, advice } = explanationOf(error.code ?? '');
  return new ChatStoreError(
    // A server that has no room for its log goes down in the middle of it: then nobody knows what was kept.
    error.severity === 'PANIC' ? 'unavailable' : code,
    `${doing} ${where} (${error.code}: ${error.message}). ${advice(address)}`,
    error,
  );
}

function explanationOf(state: string): Explanation {
  const found = [state, state.slice(0, 2)].flatMap((each) => explanations[each] ?? []);
  return found[0] ?? { code: 'failed', advice: () => 'Nothing of the change was kept.' };
}

function reachAdvice({ cause }: UnreachableError, { host, port }: DatabaseAddress): string {
  switch (systemCode(cause)) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `No machine is known as ${host}: check the host in DATABASE_URL.`;
    case 'ECONNREFUSED':
    case 'ENOENT':
      return `Nothing answers at ${host}, port ${port}: check host and port in DATABASE_URL, and that the server runs.`;
    default:
      return `Check that a PostgreSQL server answers at ${host}, port ${port}, and that nothing between blocks it.`;
  }
}
