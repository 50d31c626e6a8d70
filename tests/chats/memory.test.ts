import { describe } from 'vitest';
import { createMemoryState } from '../../src/chats/memory.ts';
import { questionStoreContract } from './questions.case.ts';
import { chatStoreContract } from './store.case.ts';

describe('the chat store in memory', () => {
  chatStoreContract(async () => createMemoryState());
});

describe('the queue of questions in memory', () => {
  questionStoreContract(async () => createMemoryState());
});
