import type { DigestStore } from '../store.ts';
import { Book } from './book.ts';
import { createDigestStore } from './digestStore.ts';

/** Keeps as long as the process lives: for tests, and for a playground that may forget. */
export function createMemoryDigestStore(): DigestStore {
  return createDigestStore(new Book(), { write: async () => {}, close: async () => {} });
}
