import { createMemoryState } from './chats/memory.ts';
import { openState } from './chats/open.ts';
import type { State } from './chats/state.ts';
import { createMemoryDigestStore } from './digests/store/memory.ts';
import { openDigestStore } from './digests/store/open.ts';
import type { DigestStore } from './digests/store.ts';
import type { Replicas } from './replicas/replicas.ts';

/** Everything that outlives the process. The digests are closed first: the state holds the folder. */
export interface Kept {
  readonly state: State;
  readonly digests: DigestStore;
}

/** What is kept where other processes have it, too, and what they have to agree on. */
export interface SharedKept extends Kept {
  readonly replicas: Replicas;
}

/**
 * What is kept in a folder. Throws `ChatStoreError`; its message says what to do.
 * @param onError hears of files that could not be made smaller; nothing is lost by that
 */
export async function openKept(stateDir: string, onError: (error: unknown) => void): Promise<Kept> {
  const state = await openState(stateDir);
  try {
    return { state, digests: await openDigestStore(state.folder, { onError }) };
  } catch (error) {
    await state.close();
    throw error;
  }
}

/**
 * What is kept in a database, and shared by all processes that are given it. Throws `ChatStoreError`; its message says what to do.
 * @param onError hears of what is tried again; nothing is lost by that
 */
export async function openKeptInDatabase(
  databaseUrl: string,
  onError: (error: unknown) => void,
): Promise<SharedKept> {
  // Loaded only here: most bots have no use for a database.
  const { openPostgres } = await import('./postgres/open.ts');
  const { openPostgresReplicas } = await import('./postgres/replicas/open.ts');
  const { state, digests } = await openPostgres(databaseUrl, { onError });
  return { state, digests, replicas: await openPostgresReplicas(databaseUrl, { onError }) };
}

/** Keeps as long as the process lives. */
export function createMemoryKept(): Kept {
  return { state: createMemoryState(), digests: createMemoryDigestStore() };
}
