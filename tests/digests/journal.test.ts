import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/digests/edition.ts';
import { compare, createJournal } from '../../src/digests/journal.ts';
import type { Fact } from '../../src/facts/types.ts';
import { goodFact } from '../facts/content.ts';

function fact(id: string, fields: Partial<Record<keyof Fact, unknown>> = {}): Fact {
  return { ...goodFact(), id, ...fields };
}

/** The journal after it was brought up to date with each content in turn. */
function journalOf(...contents: (readonly Fact[])[]): readonly Edition[] {
  const editions: Edition[] = [];
  for (const facts of contents) {
    const newest = new Map(editions.map((edition) => [edition.fact, edition]));
    for (const draft of compare(facts, newest))
      editions.push({ ...draft, number: editions.length + 1, at: 0 });
  }
  return editions;
}

const told = (editions: readonly Edition[]) =>
  editions.map(({ number, kind, fact: id, revision }) => `${number} ${kind} ${id} ${revision}`);

const corrected = { revision: 2, change: { kind: 'correction', note: {} } };
const retired = { status: 'retired' };

describe('the journal', () => {
  test('begins with all published facts, the oldest first', () => {
    const facts = [
      fact('newer', { asOf: '2026-01' }),
      fact('older', { asOf: '2025-10' }),
      fact('gone', retired),
    ];
    expect(told(journalOf(facts))).toEqual(['1 new older 1', '2 new newer 1']);
  });

  test('has nothing to add for the same content', () => {
    const facts = [fact('a'), fact('b')];
    expect(journalOf(facts, facts, facts)).toHaveLength(2);
  });

  test('takes a higher revision as what its change says, a retired fact as a retraction', () => {
    expect(
      told(
        journalOf(
          [fact('a'), fact('b'), fact('c')],
          [fact('a', corrected), fact('b', { revision: 2, change: { kind: 'update', note: {} } }), fact('c')],
          [fact('a', corrected), fact('b', { revision: 2 }), fact('c', retired)],
        ),
      ).slice(3),
    ).toEqual(['4 correction a 2', '5 update b 2', '6 retraction c 1']);
  });

  test('does not go back and forth between two versions of the content', () => {
    const [before, after] = [
      [fact('a'), fact('b')],
      [fact('a', corrected), fact('b', retired)],
    ];
    expect(told(journalOf(before, after, before, after, before)).slice(2)).toEqual([
      '3 correction a 2',
      '4 retraction b 1',
    ]);
  });

  test('tells that a withdrawn fact is back when its revision says so', () => {
    expect(told(journalOf([fact('a')], [fact('a', retired)], [fact('a', corrected)]))).toEqual([
      '1 new a 1',
      '2 retraction a 1',
      '3 update a 2',
    ]);
  });

  test('leaves a fact alone that is no more in the content: only a retired one is withdrawn', () => {
    expect(journalOf([fact('a'), fact('b')], [fact('a')])).toHaveLength(2);
  });

  test('passes over what it has already when it is handed editions twice', () => {
    const journal = createJournal();
    const editions = journalOf([fact('a'), fact('b')]);
    journal.add(editions);
    journal.add(editions);
    expect(journal.head).toBe(2);
    expect(journal.of('a')).toHaveLength(1);
  });
});
