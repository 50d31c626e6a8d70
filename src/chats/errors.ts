/**
 * - `damaged`: the file is there and cannot be understood; it is left as it is.
 * - `locked`: another process has the folder.
 * - `not-writable`: a read-only file system, or no permission.
 * - `full`: no room on the disk, or the quota is used up.
 * - `not-a-folder`: a file is where the folder should be.
 * - `closed`: the store was used after `close()`.
 * - `unavailable`: the database cannot be reached, or does not answer in time.
 * - `refused`: the database does not take the user, the password or the name.
 * - `too-old`: the database server is of a version that cannot be used.
 * - `older`: the tables are not there, or belong to an older version of Derek, and were only to be looked at.
 * - `newer`: the tables belong to a newer version of Derek; they are left as they are.
 * - `failed`: anything else that the operating system or the database refused; see `cause`.
 */
export type ChatStoreErrorCode =
  | 'damaged'
  | 'locked'
  | 'not-writable'
  | 'full'
  | 'not-a-folder'
  | 'closed'
  | 'unavailable'
  | 'refused'
  | 'too-old'
  | 'older'
  | 'newer'
  | 'failed';

/** The storage failed. Nothing of the change is served afterwards; the next change tries again. */
export class ChatStoreError extends Error {
  readonly code: ChatStoreErrorCode;

  /** `message` says what happened, what follows from it and what to do. */
  constructor(code: ChatStoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ChatStoreError';
    this.code = code;
  }
}

const passing: readonly ChatStoreErrorCode[] = ['unavailable', 'full', 'not-writable'];

/** Whether the same may go well later: when the storage is back, or has room again, or may be written again. */
export function isPassing(error: unknown): error is ChatStoreError {
  return error instanceof ChatStoreError && passing.includes(error.code);
}

const codes: Readonly<Record<string, ChatStoreErrorCode>> = {
  EROFS: 'not-writable',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EEXIST: 'not-a-folder',
  ENOTDIR: 'not-a-folder',
};

const advice: Readonly<Record<ChatStoreErrorCode, string>> = {
  'not-writable':
    'The disk is mounted read-only, or the user that Derek runs as may not write there. Give that user the folder ' +
    '(chown), mount a writable volume, or name another folder in STATE_DIR.',
  full: 'The disk is full. Nothing that was saved is lost; make room, and the next change is saved again.',
  'not-a-folder':
    'Something that is no folder has that name. Move it away, or name another folder in STATE_DIR.',
  failed: 'Check that the path leads to a folder on a disk, or name another folder in STATE_DIR.',
  damaged: '',
  locked: '',
  closed: '',
  // Of a database, whose advice is another one.
  unavailable: '',
  refused: '',
  'too-old': '',
  older: '',
  newer: '',
};

/** The operating system's word for what went wrong: `ENOSPC`, `EROFS` …; `undefined` for other errors. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** `doing` begins the message: `Cannot write /var/derek/chats.json`. */
export function storageError(doing: string, error: unknown): ChatStoreError {
  if (error instanceof ChatStoreError) return error;
  const system = systemCode(error);
  const code = codes[system ?? ''] ?? 'failed';
  return new ChatStoreError(code, `${doing} (${system ?? String(error)}). ${advice[code]}`, error);
}
