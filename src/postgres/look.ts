import type { KeptQuestion } from '../chats/questions.ts';
import type { DigestLook } from '../digests/store.ts';
import type { Database } from './database.ts';
import { counts } from './digests/counting.ts';
import { editions } from './digests/journal.ts';
import { deliveryById, dueSubscriptions, subscriptionAt } from './digests/reading.ts';
import { connectTo } from './open.ts';
import { allQuestions } from './questions.ts';
import { mustFit } from './schema/mustFit.ts';

/** What is kept in a database, to look at. */
export interface PostgresLook {
  readonly digests: DigestLook;
  /** Those that wait, oldest first. */
  questions(): Promise<readonly KeptQuestion[]>;
  close(): Promise<void>;
}

/**
 * Looks at what is kept in a database, also while bots work with it, and also where it can only be read: on a standby, or as a user that
 * may not write. Its server refuses whatever would change something. Throws `ChatStoreError`; its message says what to do.
 */
export async function lookAtPostgres(url: string): Promise<PostgresLook> {
  const { database, patient } = connectTo(url, 1, 'look');
  const close = async () => void (await Promise.all([database.close(), patient.close()]));
  try {
    await mustFit(database);
  } catch (error) {
    await close();
    throw error;
  }
  return { digests: digestsIn(database, patient), questions: () => database.read(allQuestions), close };
}

function digestsIn(database: Database, patient: Database): DigestLook {
  return {
    subscription: (destination) => database.read((db) => subscriptionAt(db, destination)),
    delivery: (id) => database.read((db) => deliveryById(db, id)),
    editions: (after) => database.read((db) => editions(db, after)),
    due: (now, limit) => database.read((db) => dueSubscriptions(db, now, limit)),
    counts: () => patient.read(counts),
  };
}
