import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createChatStore } from './chatStore.ts';
import { chatsFormat } from './chatsFile.ts';
import { storageError, systemCode } from './errors.ts';
import { chatsFileIn, questionsFileIn } from './files.ts';
import { isFolder } from './folder.ts';
import { type FolderLock, lockStateFolder } from './lock.ts';
import { MergedFile } from './mergedFile.ts';
import { createQuestionStore } from './questionStore.ts';
import { questionsFormat } from './questionsFile.ts';
import type { State } from './state.ts';

/** A state in a folder. What else is kept there is opened after it, and closed before it: nobody else has the folder meanwhile. */
export interface FolderState extends State {
  /** Absolute. */
  readonly folder: string;
}

/**
 * Opens what is kept in a folder, and makes the folder when there is none. Nobody else can open it until `close()`,
 * or until this process ends. Throws `ChatStoreError`; its message says what to do.
 * @param stateDir relative to the working directory, or absolute
 */
export async function openState(stateDir: string): Promise<FolderState> {
  const folder = path.resolve(stateDir);
  await prepare(folder);
  const lock = await lockStateFolder(folder);
  try {
    return await openFiles(folder, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openFiles(folder: string, lock: FolderLock): Promise<FolderState> {
  const chats = await MergedFile.open(chatsFileIn(folder), chatsFormat);
  const questions = await MergedFile.open(questionsFileIn(folder), questionsFormat);
  let closing: Promise<void> | undefined;
  const close = async () => {
    await Promise.all([chats.close(), questions.close()]);
    await lock.release();
  };
  return {
    folder,
    chats: createChatStore(chats),
    questions: createQuestionStore(questions),
    close: () => (closing ??= close()),
  };
}

/** Finds out before anybody is answered that nothing could be saved. */
async function prepare(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw storageError(`Cannot keep state in ${folder}`, error);
  }
}

/** Node's own recursive `mkdir` never comes back where the system takes no folders, as in `/proc`. */
async function makeFolder(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  try {
    await makeOne(folder);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || parent === folder) throw error;
    await makeFolder(parent);
    await makeOne(folder);
  }
}

/** One that is there already, or is made by somebody else at the same moment, is as good. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (!(await isFolder(folder))) throw error;
  }
}
