import { createHash } from 'node:crypto';
import { mkdir, open, realpath } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The folder that the sockets of a lock are in, and how to spell their paths. */
export interface LockFolder {
  readonly folder: string;
  pathOf(name: string): string;
  close(): Promise<void>;
}

/** The kernel keeps a socket's path in 104 (macOS) or 108 (Linux) bytes; a longer one is cut off or refused. */
const longestPath = 100;
const longestName = 'lock-0123456789abcdef.sock'.length;

/**
 * The state folder itself; where the path is too long and there is no short way to it, or with `elsewhere`, a folder
 * among the temporary ones that is the same for everybody with the same TMPDIR.
 */
export async function lockFolder(stateDir: string, { elsewhere = false } = {}): Promise<LockFolder> {
  const folder = await realpath(stateDir);
  if (elsewhere) return plain(await temporary(folder));
  if (fits(folder)) return plain(folder);
  return process.platform === 'linux' ? await throughDescriptor(folder) : plain(await temporary(folder));
}

/** The name of a named pipe (Windows) that stands for the folder. */
export async function pipeName(stateDir: string): Promise<string> {
  return `\\\\.\\pipe\\derek-${digest(await realpath(stateDir))}`;
}

function fits(folder: string): boolean {
  return Buffer.byteLength(folder) + 1 + longestName <= longestPath;
}

function plain(folder: string): LockFolder {
  return { folder, pathOf: (name) => path.join(folder, name), close: async () => {} };
}

/** On Linux an open folder has a short path besides its own: `/proc/self/fd/20`. */
async function throughDescriptor(folder: string): Promise<LockFolder> {
  const handle = await open(folder, 'r');
  return { ...plain(`/proc/self/fd/${handle.fd}`), close: () => handle.close() };
}

async function temporary(folder: string): Promise<string> {
  const other = path.join(os.tmpdir(), `derek-${digest(folder)}`);
  await mkdir(other, { recursive: true, mode: 0o700 });
  return other;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
