import { stat } from 'node:fs/promises';

/** `false` also for what cannot be looked at. */
export async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
