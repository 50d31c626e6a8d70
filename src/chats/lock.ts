import { randomBytes } from 'node:crypto';
import { readdir, rename, unlink } from 'node:fs/promises';
import { ChatStoreError, storageError, systemCode } from './errors.ts';
import { type LockFolder, lockFolder, pipeName } from './lockFolder.ts';
import { Doorkeeper, type Holder, knock } from './lockSocket.ts';

/** Held until `release()`, or until the process ends, however it ends. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Makes sure that one process at a time uses the folder. Nothing is left behind that could keep the next one out:
 * the lock is a listening socket in the folder, and the operating system stops listening for a process that died.
 *
 * Several that start at the same moment elect one. Each listens on a socket with a random name of its own, and only
 * then looks at the others', so of any two at least one sees the other. Who sees a lower name that is alive gives
 * way; who sees a higher one waits until that one has given way or says that it holds the folder. A name is never
 * used twice, so taking away the socket of a dead process can never hit a living one.
 *
 * It works between the processes and containers of one machine. It does not work between machines that share a disk.
 *
 * Throws `ChatStoreError`: `locked` when somebody has the folder, `not-writable`, `full` or `failed`.
 * @param folder an existing folder
 */
export async function lockStateFolder(folder: string): Promise<FolderLock> {
  return process.platform === 'win32' ? lockWithPipe(folder) : lockWithSocket(folder);
}

/** On Windows the name of a pipe vanishes with its process, and nobody else can listen on it before. */
async function lockWithPipe(folder: string): Promise<FolderLock> {
  const doorkeeper = new Doorkeeper();
  try {
    await doorkeeper.listen(await pipeName(folder));
  } catch (error) {
    throw systemCode(error) === 'EADDRINUSE'
      ? taken(folder, {})
      : storageError(`Cannot lock ${folder}`, error);
  }
  doorkeeper.hold();
  return { release: () => doorkeeper.close() };
}

async function lockWithSocket(folder: string): Promise<FolderLock> {
  let candidate: Candidate | undefined;
  try {
    candidate = await Candidate.enter(folder);
    const holder = await candidate.findHolder();
    if (holder !== undefined) throw taken(folder, holder);
    candidate.win();
    return candidate;
  } catch (error) {
    await candidate?.release();
    throw storageError(`Cannot lock ${folder}`, error);
  }
}

const publicName = /^lock-[0-9a-f]{16}\.sock$/;

class Candidate implements FolderLock {
  readonly #doorkeeper = new Doorkeeper();
  readonly #name = `lock-${randomBytes(8).toString('hex')}`;
  readonly #place: LockFolder;

  private constructor(place: LockFolder) {
    this.#place = place;
  }

  static async enter(folder: string): Promise<Candidate> {
    try {
      return await Candidate.#listenIn(await lockFolder(folder));
    } catch (error) {
      if (!refusesSockets(error)) throw error;
      return await Candidate.#listenIn(await lockFolder(folder, { elsewhere: true }));
    }
  }

  static async #listenIn(place: LockFolder): Promise<Candidate> {
    const candidate = new Candidate(place);
    const draft = place.pathOf(`${candidate.#name}.new`);
    try {
      await candidate.#doorkeeper.listen(draft);
      // Under its public name a socket listens from the first moment; only a dead one refuses.
      await rename(draft, place.pathOf(candidate.#publicName));
    } catch (error) {
      await candidate.release();
      throw error;
    }
    return candidate;
  }

  get #publicName(): string {
    return `${this.#name}.sock`;
  }

  /** Somebody else who has the folder, or gets it in our place; `undefined`: it is ours. */
  async findHolder(): Promise<Holder | undefined> {
    const names = (await readdir(this.#place.folder)).filter((name) => publicName.test(name));
    const others = names.filter((name) => name !== this.#publicName);
    for (const name of others.sort()) {
      const holder = await this.#ask(name);
      if (holder !== undefined) return holder;
    }
    return undefined;
  }

  async #ask(name: string): Promise<Holder | undefined> {
    const door = await knock(this.#place.pathOf(name));
    if (door.state === 'dead') await unlink(this.#place.pathOf(name)).catch(() => {});
    if (door.state !== 'alive') return undefined;
    return name < this.#publicName ? door.giveWay() : door.decision();
  }

  win(): void {
    this.#doorkeeper.hold();
  }

  async release(): Promise<void> {
    await unlink(this.#place.pathOf(this.#publicName)).catch(() => {});
    await this.#doorkeeper.close();
    await this.#place.close();
  }
}

/** Some mounted folders (shares of a host, FAT) hold files but no sockets. */
function refusesSockets(error: unknown): boolean {
  return ['ENOTSUP', 'EOPNOTSUPP', 'EPERM'].includes(systemCode(error) ?? '');
}

function taken(folder: string, { pid }: Holder): ChatStoreError {
  const who = pid === undefined ? 'another process' : `another process (number ${pid} where it runs)`;
  return new ChatStoreError(
    'locked',
    `${folder} is in use by ${who}. Two would overwrite what the other saved. Stop the other Derek first, ` +
      'or give this one a folder of its own in STATE_DIR.',
  );
}
