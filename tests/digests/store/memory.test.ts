import { describe } from 'vitest';
import { createMemoryDigestStore } from '../../../src/digests/store/memory.ts';
import { digestStoreContract } from './store.case.ts';

describe('the digest store in memory', () => {
  digestStoreContract(async () => ({ store: createMemoryDigestStore() }));
});
