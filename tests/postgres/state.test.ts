import { describe } from 'vitest';
import { questionStoreContract } from '../chats/questions.case.ts';
import { chatStoreContract } from '../chats/store.case.ts';
import { emptied } from './kept.ts';
import { useServer } from './server.ts';

const server = useServer();
const openEmptied = emptied(server);
const openState = async () => (await openEmptied()).kept.state;

describe('the chat store on PostgreSQL', () => {
  chatStoreContract(openState);
});

describe('the queue of questions on PostgreSQL', () => {
  questionStoreContract(openState);
});
