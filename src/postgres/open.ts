import { performance } from 'node:perf_hooks';
import { ChatStoreError } from '../chats/errors.ts';
import type { Kept } from '../kept.ts';
import { parseDatabaseUrl } from './address.ts';
import { createPostgresChats } from './chats.ts';
import { Database } from './database.ts';
import { Lease, type LeaseOptions } from './digests/lease.ts';
import { createPostgresDigests } from './digests/store.ts';
import { createPostgresQuestions } from './questions.ts';
import { type Migrated, migrate } from './schema/migrate.ts';

export interface PostgresOptions {
  /** What could not be done behind the scenes, as renewing a lease, and is tried again. Absent: nobody is told. */
  readonly onError?: (error: unknown) => void;
  /** Connections to the server at once, besides two for what takes long. Absent: 10. */
  readonly connections?: number;
  /** See `LeaseOptions`. Absent: six seconds, so that others take over within ten. */
  readonly leaseMs?: number;
  readonly repeat?: LeaseOptions['repeat'];
  readonly monotonic?: () => number;
}

/** Everything that is kept, in a database that several processes share. */
export interface PostgresKept extends Kept {
  /** Which versions of the tables were found and made. */
  readonly migrated: Migrated;
  readonly lease: Pick<Lease, 'holder' | 'isHeld'>;
}

/** Not longer: a person waits meanwhile, and after ten seconds Telegram is answered, whatever has become of an update. */
const connectMs = 5_000;
const answerMs = 5_000;
/** For steps of the schema, for corrections that concern millions of messages, for counting, for moving a state. */
const patientMs = 3_600_000;

/**
 * Opens what is kept in a database, and makes or alters its tables when they are not those of this version. Throws `ChatStoreError`; its
 * message says what to do, and never holds the password. The state is closed after the digests; it lets go of the connections.
 */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<PostgresKept> {
  const { database, patient } = connectTo(url, options.connections ?? 10);
  try {
    const migrated = await migrate(patient);
    return { ...keptIn(database, patient, options), migrated };
  } catch (error) {
    await Promise.all([database.close(), patient.close()]);
    throw error;
  }
}

/**
 * Not connected yet: that comes with the first thing that is asked.
 * @param purpose `look`: the server refuses whatever would change something. Absent: `keep`
 */
export function connectTo(
  url: string,
  connections: number,
  purpose: 'keep' | 'look' = 'keep',
): { database: Database; patient: Database } {
  const parsed = parseDatabaseUrl(url);
  if (parsed.problem !== undefined)
    throw new ChatStoreError('refused', `The address of the database ${parsed.problem}.`);
  const { address } = parsed;
  const onlyLooks = purpose === 'look';
  return {
    database: new Database(url, address, { connections, connectMs, answerMs, onlyLooks }),
    patient: new Database(url, address, { connections: 2, connectMs, answerMs: patientMs, onlyLooks }),
  };
}

function keptIn(
  database: Database,
  patient: Database,
  options: PostgresOptions,
): Omit<PostgresKept, 'migrated'> {
  const lease = new Lease(database, {
    leaseMs: options.leaseMs ?? 6_000,
    monotonic: options.monotonic ?? (() => performance.now()),
    repeat: options.repeat ?? unrefInterval,
    onError: options.onError ?? (() => {}),
  });
  const digests = createPostgresDigests({ database, patient, lease });
  const close = async () => {
    await digests.close();
    await Promise.all([database.close(), patient.close()]);
  };
  return {
    state: { chats: createPostgresChats(database), questions: createPostgresQuestions(database), close },
    digests,
    lease,
  };
}

/** A timer that keeps no process alive. */
function unrefInterval(work: () => void, everyMs: number): () => void {
  const timer = setInterval(work, everyMs).unref();
  return () => clearInterval(timer);
}
