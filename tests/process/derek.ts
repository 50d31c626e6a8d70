import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Fastify, { type FastifyInstance } from 'fastify';
import { createPlayground, type World } from '../../src/playground/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built program in a process of its own, as an operator runs it. */
export interface Running {
  /** Everything it wrote so far. */
  output(): string;
  /** Resolves with the first match in the output, past or future; rejects when the process ends without one. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Where its server listens. */
  address(): Promise<string>;
  signal(signal: NodeJS.Signals): void;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
}

const started = new Set<ChildProcess>();

/** Ends whatever a failed test left behind. */
export function killAll(): void {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
}

export function startProcess(env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));

  const says = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const match = output.match(pattern);
        if (!match) return;
        listeners.delete(look);
        resolve(match);
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended without saying ${pattern}:\n${output}`)));
    });
  return {
    output: () => output,
    says,
    address: async () => (await says(/"address":"(http:[^"]+)"/))[1] ?? '',
    signal: (signal) => void child.kill(signal),
    ended,
  };
}

/** A new folder that goes away with the machine's temporary files. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'derek-'));
}

/** A copy of `data/` that a test may spoil. Without the paraphrases, which may be missing: they name every fact, also one that a test takes out. */
export async function copyOfData(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(path.join(root, 'data'), folder, { recursive: true });
  await rm(path.join(folder, 'paraphrases.json'), { force: true });
  return folder;
}

/** The entries of `data/facts.json`, the last of which nothing refers to. */
export async function factsInData(): Promise<readonly { readonly id: string }[]> {
  const { facts } = JSON.parse(await readFile(path.join(root, 'data/facts.json'), 'utf8'));
  const named = new Set(
    facts
      .flatMap((fact: { relations?: { fact: string }[] }) => fact.relations ?? [])
      .map(({ fact }: { fact: string }) => fact),
  );
  return [...facts].sort((one, other) => Number(named.has(other.id)) - Number(named.has(one.id)));
}

/** Telegram on this machine, in this process. */
export interface Telegram {
  readonly world: World;
  readonly token: string;
  readonly address: string;
  readonly server: FastifyInstance;
}

/** @param port 0: any free one */
export async function startTelegram(port = 0): Promise<Telegram> {
  const { world, token, plugin } = createPlayground({ clock: () => new Date() });
  const server = Fastify({ forceCloseConnections: true });
  await server.register(plugin);
  const address = await server.listen({ host: '127.0.0.1', port });
  return { world, token, address, server };
}
