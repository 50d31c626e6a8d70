import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
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

test('every relative link of the documents leads to a file', async () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
  const pages = (await readdir('docs')).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`);
  for (const document of [...documents, ...pages]) {
    const text = await readFile(document, 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      await expect(
        access(path.join(path.dirname(document), target)),
        `${document} → ${target}`,
      ).resolves.toBeUndefined();
    }
  }
});
