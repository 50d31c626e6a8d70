import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { realFacts } from './conversation.ts';

test('the README counts what the store holds', async () => {
  const store = await realFacts();
  const counts = `The store holds ${store.size} facts from ${store.usage().length} sources on ${store.topics.length} topics.`;
  expect(await readFile('README.md', 'utf8')).toContain(`<!-- counts -->${counts}<!-- /counts -->`);
});

test('the README has the two commands that do everything', async () => {
  const readme = await readFile('README.md', 'utf8');
  expect(readme).toContain('\nnpm ci && npm start\n');
  expect(readme).toContain('\nnpm ci && npm test\n');
});
