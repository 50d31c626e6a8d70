import { access, constants, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { storageError, systemCode } from './errors.ts';
import { JsonFile } from './file.ts';
import { lockStateFolder } from './lock.ts';
import { fileSchema, LowdbChatStore } from './lowdb.ts';
import type { ChatStore } from './store.ts';

/**
 * Opens what is kept of chats in a folder, and makes the folder when there is none. Nobody else can open it until
 * `close()`, or until this process ends. Throws `ChatStoreError`; its message says what to do.
 * @param stateDir relative to the working directory, or absolute
 */
export async function openChatStore(stateDir: string): Promise<ChatStore> {
  const folder = path.resolve(stateDir);
  await prepare(folder);
  const lock = await lockStateFolder(folder);
  try {
    const file = new JsonFile(path.join(folder, 'chats.json'), fileSchema);
    return await LowdbChatStore.open(file, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
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

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
