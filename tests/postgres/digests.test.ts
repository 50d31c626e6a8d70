import { describe } from 'vitest';
import type { PostgresKept } from '../../src/postgres/open.ts';
import { digestStoreContract, type OpenedStore } from '../digests/store/store.case.ts';
import { emptied, open } from './kept.ts';
import { useServer } from './server.ts';

const server = useServer();
const openEmptied = emptied(server);

/** The digests alone, which close the state with them. */
function openedStore({ state, digests }: PostgresKept, url: string): OpenedStore {
  const close = async () => {
    await digests.close();
    await state.close();
  };
  return {
    store: { ...digests, close },
    reopen: async () => {
      await close();
      return openedStore(await open(url, { connections: 2 }), url);
    },
  };
}

describe('the digest store on PostgreSQL', () => {
  // Fewer comparisons than in memory: each of its steps goes to a server.
  digestStoreContract(
    async () => {
      const { kept, url } = await openEmptied();
      return openedStore(kept, url);
    },
    { runs: 6 },
  );
});
