import { writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/facts/contentError.ts';
import { openLibrary } from '../../src/facts/library.ts';
import { type Delay, watchContent } from '../../src/facts/watch.ts';
import { folderWith, goodContent, today, writeContent } from './content.ts';

const clock = () => today;

describe('the library', () => {
  it('opens a good folder', async () => {
    const library = await openLibrary(await folderWith(goodContent()), { clock });
    expect(library.current().size).toBe(2);
  });

  it('refuses to open a bad one, in the words of the check', async () => {
    const content = goodContent();
    content.facts[0].text.tr = '';
    const opening = openLibrary(await folderWith(content), { clock });
    await expect(opening).rejects.toThrow(ContentError);
    await expect(opening).rejects.toThrow(/facts\.json › model-students › text\.tr\n {2}The text is empty/);
  });

  it('takes new content, and says when nothing changed', async () => {
    const content = goodContent();
    const folder = await folderWith(content);
    const library = await openLibrary(folder, { clock });
    const before = library.current();
    expect(await library.reload()).toEqual({ outcome: 'unchanged', changed: false, problems: [] });
    expect(library.current()).toBe(before);

    content.facts.pop();
    await writeContent(folder, content);
    expect(await library.reload()).toEqual({ outcome: 'changed', changed: true, problems: [] });
    expect(library.current().size).toBe(1);
    expect(before.size).toBe(2);
  });

  it('keeps the old store when the new content is bad, and goes on when it is good again', async () => {
    const folder = await folderWith(goodContent());
    const library = await openLibrary(folder, { clock });
    const before = library.current();
    await writeFile(path.join(folder, 'facts.json'), '{ "facts": [');
    const refused = await library.reload();
    expect(refused).toMatchObject({
      outcome: 'refused',
      changed: false,
      problems: [{ code: 'json-syntax' }],
    });
    expect(refused.outcome === 'refused' && refused.error.message).toContain('line 1, column 13');
    expect(library.current()).toBe(before);

    await rm(folder, { recursive: true });
    expect((await library.reload()).problems).toHaveLength(4);
    await mkdir(folder);
    await writeContent(folder, { ...goodContent(), facts: [] });
    expect((await library.reload()).changed).toBe(true);
    expect(library.current().size).toBe(0);
  });

  it('merges reloads: those made during one share the next, and see what was saved before them', async () => {
    const folder = await folderWith(goodContent());
    const library = await openLibrary(folder, { clock });
    const first = library.reload();
    // In one breath, so that the first is still under way.
    writeFileSync(path.join(folder, 'facts.json'), '{ "facts": [] }');
    const [second, third] = [library.reload(), library.reload()];
    expect(second).toBe(third);
    await Promise.all([first, second]);
    expect(library.current().size).toBe(0);
    expect(await library.reload()).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('the watch', () => {
  /** Delays that the test ends; `next` waits for the one that the next event starts. */
  function handDelay() {
    let action: (() => void) | undefined;
    let arrived = () => {};
    let started = 0;
    const delay: Delay = (next) => {
      action = next;
      started += 1;
      arrived();
      return () => {
        action = undefined;
      };
    };
    const next = () => new Promise<void>((resolve) => (arrived = resolve));
    return {
      delay,
      next,
      end: () => action?.(),
      pending: () => action !== undefined,
      started: () => started,
    };
  }

  it('calls back once after a save, also one by renaming, and never after it was stopped', async () => {
    const folder = await folderWith(goodContent());
    const hand = handDelay();
    let calls = 0;
    const stop = watchContent(folder, () => (calls += 1), { delay: hand.delay });

    const saved = hand.next();
    await writeFile(path.join(folder, 'facts.json'), '{}');
    await saved;
    expect(calls).toBe(0);
    hand.end();
    expect(calls).toBe(1);

    const replaced = hand.next();
    await writeFile(path.join(folder, '.facts.json.new'), '{ "facts": [] }');
    await rename(path.join(folder, '.facts.json.new'), path.join(folder, 'facts.json'));
    await replaced;
    hand.end();
    expect(calls).toBe(2);

    const again = hand.next();
    await writeFile(path.join(folder, 'topics.json'), '{}');
    await again;
    stop();
    expect(hand.pending()).toBe(false);
  });

  it('is not interested in other files', async () => {
    const folder = await folderWith(goodContent());
    const hand = handDelay();
    const stop = watchContent(folder, () => {}, { delay: hand.delay });
    const saved = hand.next();
    await writeFile(path.join(folder, 'notes.txt'), 'x');
    await writeFile(path.join(folder, '.facts.json.swp'), 'x');
    expect(hand.started()).toBe(0);
    await writeFile(path.join(folder, 'sources.json'), '{}');
    await saved;
    stop();
  });

  it('fails at once for a folder that is not there', () => {
    expect(() => watchContent('/none/such', () => {})).toThrow(/ENOENT/);
  });
});
