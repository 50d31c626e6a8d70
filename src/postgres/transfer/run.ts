import { sql } from 'kysely';
import type { Clock } from '../../clock.ts';
import { readCommandLine } from '../../commandLine.ts';
import type { Database } from '../database.ts';
import { connectTo } from '../open.ts';
import { migrate } from '../schema/migrate.ts';
import { type Content, type Counts, countsOf, isEmpty, isSame, tables } from './content.ts';
import { lockAll, readDatabase, writeDatabase } from './database.ts';
import { moveAside, mustBeFolder, readFolder, withFolder, writeFolder } from './folder.ts';

export const usage = `npm run state -- COMMAND [--state DIR] [--replace]

  import   from the folder into the database
  export   from the database into the folder

Stop every bot that works with the folder or the database first. Done a second time, it finds that there is nothing to do. What would
be lost by it is kept: the command refuses where something else is kept already. With --replace that is removed from the database,
or moved aside in the folder.

  --state DIR  the folder (otherwise the variable STATE_DIR, otherwise ./var)
  --replace    see above
  --help       this text

The database is the one that the variable DATABASE_URL names.
Exit codes: 0 done, or nothing to do; 1 refused or failed, and nothing was changed; 2 wrong usage.
`;

/** The command line cannot be understood, or something else is where it should write; the message says what to do. */
export class TransferError extends Error {
  readonly code: 'usage' | 'occupied';

  constructor(code: TransferError['code'], message: string) {
    super(message);
    this.name = 'TransferError';
    this.code = code;
  }
}

export interface Surroundings {
  readonly stateDir: string;
  readonly databaseUrl: string | undefined;
  readonly clock: Clock;
}

/** Returns what to print. Throws `TransferError`, `ChatStoreError`. */
export async function transfer(args: readonly string[], surroundings: Surroundings): Promise<string> {
  const { values, positionals } = readCommandLine(args, options, refuse);
  const [command, ...others] = positionals;
  if (values.help || command === undefined) return usage;
  if (others.length > 0 || (command !== 'import' && command !== 'export'))
    throw refuse(`There is no command "${positionals.join(' ')}".`);
  if (surroundings.databaseUrl === undefined)
    throw new TransferError('usage', 'The variable DATABASE_URL names no database.');
  const stateDir = values.state ?? surroundings.stateDir;
  const wish = { stateDir, replace: values.replace ?? false, clock: surroundings.clock };
  // One for all: what is moved takes as long as it takes.
  const { database, patient } = connectTo(surroundings.databaseUrl, 1);
  try {
    return await (command === 'import' ? importInto(patient, wish) : exportFrom(patient, wish));
  } finally {
    await Promise.all([database.close(), patient.close()]);
  }
}

interface Wish {
  readonly stateDir: string;
  readonly replace: boolean;
  readonly clock: Clock;
}

/** In one transaction: when it breaks off, nothing was changed. */
async function importInto(database: Database, { stateDir, replace }: Wish): Promise<string> {
  await mustBeFolder(stateDir);
  return withFolder(stateDir, async (folder) => {
    const content = await readFolder(folder);
    await migrate(database);
    return database.transaction(async (tx) => {
      await lockAll(tx);
      const before = await readDatabase(tx);
      if (isSame(before, content)) return report('The database has it already.', content, before, before);
      if (!isEmpty(before) && !replace) throw occupied('database', before, 'removes it');
      await writeDatabase(tx, content);
      return report('Imported.', content, before, await readDatabase(tx));
    });
  });
}

async function exportFrom(database: Database, { stateDir, replace, clock }: Wish): Promise<string> {
  await migrate(database);
  return withFolder(stateDir, async (folder) => {
    const content = await database.transaction(async (tx) => {
      await sql`set transaction isolation level repeatable read, read only`.execute(tx);
      return readDatabase(tx);
    });
    const before = await readFolder(folder);
    if (isSame(before, content)) return report('The folder has it already.', content, before, before);
    if (!isEmpty(before) && !replace) throw occupied('folder', before, 'moves it aside');
    const aside = await moveAside(folder, clock());
    await writeFolder(folder, content);
    const after = await readFolder(folder);
    return report(
      isEmpty(before) ? 'Exported.' : `Exported. What was there is in ${aside}.`,
      content,
      before,
      after,
    );
  });
}

function occupied(where: 'folder' | 'database', before: Content, replacing: string): TransferError {
  const counts = countsOf(before);
  const what = tables.map((table) => `${table} ${counts[table]}`).join(', ');
  return new TransferError(
    'occupied',
    `The ${where} keeps something else already (${what}). Nothing was changed; --replace ${replacing} first.`,
  );
}

function report(said: string, source: Content, before: Content, after: Content): string {
  const columns: readonly (readonly [string, Counts])[] = [
    ['source', countsOf(source)],
    ['before', countsOf(before)],
    ['after', countsOf(after)],
  ];
  const head = ['', ...columns.map(([name]) => name)];
  const lines = tables.map((table) => [table, ...columns.map(([, counts]) => String(counts[table]))]);
  return [said, '', ...[head, ...lines].map(aligned), ''].join('\n');
}

function aligned([name = '', ...numbers]: readonly string[]): string {
  return name.padEnd(14) + numbers.map((text) => text.padStart(10)).join('');
}

const options = {
  state: { type: 'string' },
  replace: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function refuse(message: string): Error {
  return new TransferError('usage', `${message}\n\n${usage}`);
}
