import { type FileHandle, open, rename } from 'node:fs/promises';
import path from 'node:path';

/** Whose settings these are is nobody else's business on that machine. */
export const onlyOwner = 0o600;

/**
 * Gives a file new content, whole: what `write` writes goes to a second file, which takes the place of the first when every byte of
 * it and its name are on the disk. Meant for one process and one write at a time. When it throws, the old content stands, or,
 * if only the name could not be synced, the new.
 */
export async function replaceFile(file: string, write: (draft: FileHandle) => Promise<void>): Promise<void> {
  const draft = `${file}.tmp`;
  const handle = await open(draft, 'w', onlyOwner);
  await closing(handle, async () => {
    await write(handle);
    await handle.sync();
  });
  await rename(draft, file);
  await syncFolder(path.dirname(file));
}

/** Without this the new name of a file could be lost when the power fails. Windows has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await closing(handle, () => handle.sync());
}

async function closing(handle: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await handle.close();
  }
}
