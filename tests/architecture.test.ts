import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** What each room must not know of; the arrows are in docs/architecture.md. */
const walls: readonly (readonly [string, RegExp])[] = [
  ['facts', /from '(grammy|@grammyjs\/|fastify)|from '[./]*\/(chats|bot|server|playground|digests)\//],
  ['chats', /from '(grammy|@grammyjs\/|fastify)|from '[./]*\/(facts|bot|server|playground|digests)\//],
  ['digests', /from '(grammy|@grammyjs\/|fastify)|from '[./]*\/(bot|server|playground)\//],
  [
    'replicas',
    /from '(grammy|@grammyjs\/|fastify|pg|kysely)|from '[./]*\/(facts|bot|server|playground|postgres)\//,
  ],
  ['bot', /from '[./]*\/(server|playground)\//],
  ['server', /from '[./]*\/(bot|playground|facts|chats|digests)\//],
];

test.each(walls)('src/%s imports nothing from the rooms behind its walls', async (room, forbidden) => {
  const files = (await readdir(`src/${room}`, { recursive: true })).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files)
    expect(await readFile(`src/${room}/${file}`, 'utf8'), `src/${room}/${file}`).not.toMatch(forbidden);
});
