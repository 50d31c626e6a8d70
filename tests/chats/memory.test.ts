import { describe } from 'vitest';
import { createMemoryChatStore } from '../../src/chats/memory.ts';
import { chatStoreContract } from './store.case.ts';

describe('the chat store in memory', () => {
  chatStoreContract(async () => createMemoryChatStore());
});
