import type { FileAdapter } from '../../src/chats/mergedFile.ts';

/** A disk whose writes end when the test says so. */
export class SlowDisk<Content> implements FileAdapter<Content> {
  readonly written: Content[] = [];
  readonly #ends: { resolve(): void; reject(error: Error): void }[] = [];

  async read(): Promise<null> {
    return null;
  }

  write(data: Content): Promise<void> {
    this.written.push(data);
    return new Promise((resolve, reject) => this.#ends.push({ resolve, reject }));
  }

  async finish(): Promise<void> {
    this.#ends.shift()?.resolve();
    await settled();
  }

  async fail(): Promise<void> {
    this.#ends.shift()?.reject(new Error('the disk is gone'));
    await settled();
  }
}

/** Everything that can happen without the disk has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
