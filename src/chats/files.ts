import path from 'node:path';
import { chatsSchema } from './chatsFile.ts';
import { JsonFile } from './file.ts';
import { questionsSchema } from './questionsFile.ts';

/** `chats.json` of a state folder. */
export function chatsFileIn(folder: string) {
  return new JsonFile(path.join(folder, 'chats.json'), chatsSchema, {
    without: 'chats then have to choose their language anew',
  });
}

/** `questions.json` of a state folder. */
export function questionsFileIn(folder: string) {
  return new JsonFile(path.join(folder, 'questions.json'), questionsSchema, {
    without: 'the questions that wait for the curators are then forgotten, and numbers begin at 1 again',
  });
}
