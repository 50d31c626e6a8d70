import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What each room must not know of; the arrows are in docs/architecture.md. */
const walls: readonly (readonly [string, RegExp])[] = [
  [
    'facts',
    /'(grammy|@grammyjs\/|fastify|pg'|kysely)|'[./]*\/(chats|bot|server|playground|digests|postgres|replicas)\//,
  ],
  [
    'chats',
    /'(grammy|@grammyjs\/|fastify|pg'|kysely)|'[./]*\/(facts|bot|server|playground|digests|postgres|replicas)\//,
  ],
  ['digests', /'(grammy|@grammyjs\/|fastify|pg'|kysely)|'[./]*\/(bot|server|playground|postgres|replicas)\//],
  ['replicas', /'(grammy|@grammyjs\/|fastify|pg'|kysely)|'[./]*\/(facts|bot|server|playground|postgres)\//],
  ['postgres', /'(grammy|@grammyjs\/|fastify|pino)|'[./]*\/(facts|bot|server|playground)\//],
  ['bot', /'(fastify|pg'|kysely)|'[./]*\/(server|playground|postgres)\//],
  ['server', /'(pg'|kysely)|'[./]*\/(bot|playground|facts|chats|digests|postgres|replicas)\//],
  ['playground', /'(pg'|kysely)|'[./]*\/(postgres|replicas)\//],
];

test.each(walls)('src/%s imports nothing from the rooms behind its walls', async (room, forbidden) => {
  const files = await filesIn(room);
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const importing = (await importsOf(file)).map((name) => `'${name}'`);
    expect(importing.join('\n'), `src/${file}`).not.toMatch(forbidden);
  }
});

/** Who comes in to which file of the rooms that only one who keeps or shares the state has to know of. */
const doors: readonly (readonly [string, readonly string[]])[] = [
  [
    'postgres',
    [
      'config: address.ts',
      'curate.ts: look.ts',
      'inspect.ts: look.ts',
      'kept.ts: open.ts',
      'kept.ts: replicas/open.ts',
      'main.ts: address.ts',
      'state.ts: transfer/run.ts',
    ],
  ],
  [
    'replicas',
    [
      'app.ts: leadership.ts',
      'app.ts: logMember.ts',
      'app.ts: member.ts',
      'app.ts: replicas.ts',
      'bot: groupPace.ts',
      'kept.ts: replicas.ts',
      'postgres: groupPace.ts',
      'postgres: lease.ts',
      'postgres: news.ts',
      'postgres: replicas.ts',
      'postgres: turns.ts',
      'publishing.ts: member.ts',
    ],
  ],
];

test.each(doors)('src/%s is entered by its doors only', async (room, known) => {
  const files = (await filesIn('.')).filter((file) => roomOf(file) !== room);
  const entering = await Promise.all(
    files.map(async (file) =>
      (await importsOf(file))
        .map((name) => path.join(path.dirname(file), name))
        .filter((target) => roomOf(target) === room)
        .map((target) => `${roomOf(file)}: ${path.relative(room, target)}`),
    ),
  );
  expect([...new Set(entering.flat())].sort()).toEqual(known);
});

async function filesIn(room: string): Promise<string[]> {
  const files = await readdir(path.join('src', room), { recursive: true });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(room, file));
}

/** Of a file beside the rooms: the file. */
function roomOf(file: string): string {
  return file.split(path.sep)[0] ?? file;
}

/** The names in all imports, also those that wait until they are needed. */
async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(path.join('src', file), 'utf8');
  return [...text.matchAll(/(?:from |import |import\()'([^']+)'/g)].map(([, name = '']) => name);
}
