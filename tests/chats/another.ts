import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A real second process that opens a chat store; ended with the test. */
export class Another {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;

  constructor(folder: string, task: 'hold' | 'write' | 'race') {
    const program = fileURLToPath(new URL('./child.ts', import.meta.url));
    this.#process = spawn(process.execPath, ['--import', 'tsx', program, folder, task], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
    onTestFinished(() => this.kill());
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** The next word that it says; an empty one when it has ended. */
  async word(): Promise<string> {
    const { value, done } = await this.#lines.next();
    return done ? '' : value;
  }

  start(): void {
    this.#process.stdin.write('go\n');
  }

  /** At once, whatever it is doing: `kill -9`. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }
}
