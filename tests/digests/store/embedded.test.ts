import { describe } from 'vitest';
import { openDigestStore } from '../../../src/digests/store/open.ts';
import { temporaryFolder } from '../../chats/folder.ts';
import { digestStoreContract, type OpenedStore } from './store.case.ts';

async function openIn(folder: string): Promise<OpenedStore> {
  const store = await openDigestStore(folder);
  return {
    store,
    reopen: async () => {
      await store.close();
      return openIn(folder);
    },
  };
}

describe('the digest store in a folder', () => {
  digestStoreContract(() => openIn(temporaryFolder()), { runs: 40 });
});
