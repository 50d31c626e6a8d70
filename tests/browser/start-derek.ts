import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Derek {
  /** Where the page is. */
  readonly url: string;
  /** Asks it to end, waits, and gives back the exit code. */
  stop(): Promise<number | null>;
}

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The playground as `npm start` runs it in a fresh clone: no token, a free port, nothing kept from before. */
export async function startDerek(env: Readonly<Record<string, string>> = {}): Promise<Derek> {
  const stateDir = await mkdtemp(join(tmpdir(), 'derek-browser-'));
  const { BOT_TOKEN: _, ...environment } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { ...environment, PORT: '0', STATE_DIR: stateDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = await exited;
    await rm(stateDir, { recursive: true, force: true });
    return code;
  };
  return { url: await addressOf(child), stop };
}

/** Reads on to the end, so that a full pipe never stops the child. Rejects with what was said when it ended first. */
function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  if (!stdout || !stderr) throw new Error('the output of the playground is not piped');
  const said: string[] = [];
  stderr.on('data', (chunk) => said.push(String(chunk)));
  return new Promise((resolve, reject) => {
    createInterface({ input: stdout })
      .on('line', (line) => {
        said.push(`${line}\n`);
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
        if (address) resolve(address);
      })
      .on('close', () => reject(new Error(`dist/main.js ended without an address:\n${said.join('')}`)));
  });
}
