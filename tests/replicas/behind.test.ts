import { beforeEach, expect, test } from 'vitest';
import { behind, compare, createJournal } from '../../src/digests/journal.ts';
import { createMemoryDigestStore } from '../../src/digests/store/memory.ts';
import type { DigestStore } from '../../src/digests/store.ts';
import type { FactStore } from '../../src/facts/store.ts';
import { type Newsroom, openNewsroom } from '../digests/publishing.ts';

const note = { kk: 'Қате еді.', ru: 'Было неверно.', en: 'It was wrong.', tr: 'Yanlıştı.' };
let digests: DigestStore;
let newsroom: Newsroom;
let older: FactStore;

const publish = async (facts: FactStore) =>
  (await digests.publish((newest) => compare(facts.all(), newest), 1, 0)).map(
    ({ fact, kind }) => `${kind} ${fact}`,
  );

async function behindOf(facts: FactStore): Promise<number> {
  const journal = createJournal();
  journal.add(await digests.editions(0));
  return behind(facts.fact, journal);
}

beforeEach(async () => {
  digests = createMemoryDigestStore();
  newsroom = await openNewsroom();
  newsroom.write('gallium-find', 'minerals');
  newsroom.write('copper-find', 'minerals');
  older = newsroom.facts();
  await publish(older);
});

test('of two contents in turns the older one publishes nothing, and knows that it is behind', async () => {
  newsroom.write('zinc-find', 'minerals');
  newsroom.revise('gallium-find', { kind: 'correction', note });
  newsroom.retire('copper-find');
  const newer = newsroom.facts();
  expect((await publish(newer)).sort()).toEqual([
    'correction gallium-find',
    'new zinc-find',
    'retraction copper-find',
  ]);
  for (let turn = 0; turn < 3; turn += 1) {
    expect(await publish(older)).toEqual([]);
    expect(await publish(newer)).toEqual([]);
  }
  expect([await behindOf(older), await behindOf(newer)]).toEqual([3, 0]);
});

test('content with what the journal has not yet is not behind', async () => {
  newsroom.write('zinc-find', 'minerals');
  newsroom.revise('gallium-find', { kind: 'update', note });
  expect(await behindOf(newsroom.facts())).toBe(0);
});
