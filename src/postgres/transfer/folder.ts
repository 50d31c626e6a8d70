import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { chatsFormat } from '../../chats/chatsFile.ts';
import { ChatStoreError, storageError, systemCode } from '../../chats/errors.ts';
import { chatsFileIn, questionsFileIn } from '../../chats/files.ts';
import { isFolder } from '../../chats/folder.ts';
import { openState } from '../../chats/open.ts';
import { emptyQueue } from '../../chats/questionChanges.ts';
import { questionsFormat } from '../../chats/questionsFile.ts';
import { Book } from '../../digests/store/book.ts';
import { ChangeLog } from '../../digests/store/changeLog.ts';
import { logName, snapshotName } from '../../digests/store/format.ts';
import { load } from '../../digests/store/load.ts';
import { SnapshotFile } from '../../digests/store/snapshotFile.ts';
import type { Content } from './content.ts';

const files = ['chats.json', 'questions.json', snapshotName, logName];

/** Works with a folder that nobody else has meanwhile. Throws `ChatStoreError` (`locked` when a bot runs on it). */
export async function withFolder<Found>(
  stateDir: string,
  work: (folder: string) => Promise<Found>,
): Promise<Found> {
  const state = await openState(stateDir);
  try {
    return await work(state.folder);
  } finally {
    await state.close();
  }
}

/** Throws `ChatStoreError` when there is none: one would be made, and found empty. */
export async function mustBeFolder(stateDir: string): Promise<void> {
  if (await isFolder(path.resolve(stateDir))) return;
  throw new ChatStoreError(
    'not-a-folder',
    `There is no folder ${path.resolve(stateDir)}: name it with --state.`,
  );
}

/** Throws `ChatStoreError` (`damaged` …). */
export async function readFolder(folder: string): Promise<Content> {
  const chats = await chatsFileIn(folder).read();
  const questions = await questionsFileIn(folder).read();
  const queue = questions === null ? emptyQueue() : questionsFormat.read(questions);
  const book = new Book();
  await load(book, new SnapshotFile(folder), new ChangeLog(folder));
  return {
    chats: chats === null ? new Map() : chatsFormat.read(chats),
    questions: queue.questions,
    lastQuestion: queue.nextId - 1,
    book,
  };
}

/** Into a folder that has none of the files. */
export async function writeFolder(
  folder: string,
  { chats, questions, lastQuestion, book }: Content,
): Promise<void> {
  await new SnapshotFile(folder).write({ generation: 1, covers: 0 }, book.picture());
  await questionsFileIn(folder).write(questionsFormat.print({ nextId: lastQuestion + 1, questions }));
  await chatsFileIn(folder).write(chatsFormat.print(chats));
}

/** Puts what is there into a folder of its own, beside; returns where. */
export async function moveAside(folder: string, now: Date): Promise<string> {
  const aside = path.join(folder, `before-${now.toISOString().replaceAll(':', '-')}`);
  try {
    await mkdir(aside, { mode: 0o700 });
    for (const file of files) await moveIfThere(path.join(folder, file), path.join(aside, file));
  } catch (error) {
    throw storageError(`Cannot move the files of ${folder} into ${aside}`, error);
  }
  return aside;
}

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
