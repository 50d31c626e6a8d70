import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MissingEntryError } from '../../src/facts/snapshot.ts';
import type { EntityId, Fact, SourceId } from '../../src/facts/types.ts';
import { goodContent, goodFact, type Loose, storeOf } from './content.ts';

/** Facts that differ in what matters here; their texts differ enough not to be one statement. */
function factAs(change: Loose): Loose {
  const text = `Text of ${change.id.replaceAll('-', ' and ')} alone`;
  return { ...goodFact(), figures: [], text: { kk: text, ru: text, en: text, tr: text }, ...change };
}

function storeWith(facts: readonly Loose[]) {
  const content = goodContent();
  content.facts = facts.map(factAs);
  return storeOf(content);
}

const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe('the store', () => {
  it('finds by id, and answers undefined for what people type', () => {
    const store = storeOf(goodContent());
    expect(store.topic('ai')?.emoji).toBe('🤖');
    expect(store.fact('model-students')?.kind).toBe('statistic');
    expect(store.source('first-article' as SourceId).publisher).toBe('Outlet');
    expect(store.entity('kazllm' as EntityId).name.en).toBe('KazLLM');
    for (const typed of ['', '__proto__', 'constructor', 'MODEL-STUDENTS', "' OR 1=1", '🤖'.repeat(250)]) {
      expect(store.fact(typed)).toBeUndefined();
      expect(store.topic(typed)).toBeUndefined();
      expect(store.inTopic(typed)).toEqual([]);
    }
  });

  it('calls an entry that checked content cannot lack a bug', () => {
    const store = storeOf(goodContent());
    expect(() => store.source('none' as SourceId)).toThrow(MissingEntryError);
    expect(() => store.entity('none' as EntityId)).toThrow(
      expect.objectContaining({ code: 'MISSING_ENTRY' }),
    );
  });

  it('lists the newest first, a less precise date behind all that it may mean, equals as in the file', () => {
    const store = storeWith([
      { id: 'year', asOf: '2025' },
      { id: 'month', asOf: '2025-11' },
      { id: 'day', asOf: '2025-11-26' },
      { id: 'day-again', asOf: '2025-11-26' },
      { id: 'january', asOf: '2025-01' },
      { id: 'next-year', asOf: '2026' },
      { id: 'year-before', asOf: '2024-12-31' },
    ]);
    expect(ids(store.latest())).toEqual([
      'next-year',
      'day',
      'day-again',
      'month',
      'january',
      'year',
      'year-before',
    ]);
    expect(store.size).toBe(7);
  });

  it('lists, of one day, what is certain before what is thought, and the main topic first', () => {
    const store = storeWith([
      { id: 'forecast', topics: ['ai'], kind: 'forecast', asOf: '2025-11' },
      { id: 'touching', topics: ['minerals', 'ai'], kind: 'statistic', asOf: '2025-11' },
      { id: 'plan', topics: ['ai'], kind: 'plan', asOf: '2025-11' },
      { id: 'event', topics: ['ai'], kind: 'event', asOf: '2025-11' },
      { id: 'newer', topics: ['minerals', 'ai'], kind: 'opinion', asOf: '2025-12' },
    ]);
    expect(ids(store.latest())).toEqual(['newer', 'touching', 'event', 'plan', 'forecast']);
    expect(ids(store.inTopic('ai'))).toEqual(['newer', 'event', 'plan', 'forecast', 'touching']);
  });

  it('finds a fact under each of its topics, and retired ones by id only', () => {
    const store = storeWith([
      { id: 'both', topics: ['minerals', 'ai'] },
      { id: 'one', topics: ['ai'] },
      { id: 'gone', topics: ['ai'], status: 'retired' },
    ]);
    expect(ids(store.inTopic('ai'))).toEqual(['one', 'both']);
    expect(ids(store.inTopic('minerals'))).toEqual(['both']);
    expect(store.size).toBe(2);
    expect(store.fact('gone')?.status).toBe('retired');
    // The same main topic counts more.
    expect(ids(store.related(store.fact('gone') as Fact, 5))).toEqual(['one', 'both']);
  });

  it('relates by rare entities first, then by common ones, then by topic', () => {
    const store = storeWith([
      { id: 'asked', entities: ['kazakhstan', 'horizon'], topics: ['ai'] },
      { id: 'far', entities: ['kazllm'], topics: ['minerals'] },
      { id: 'topic', entities: ['kazllm'], topics: ['ai'] },
      { id: 'common', entities: ['kazakhstan'], topics: ['minerals'] },
      { id: 'common-and-topic', entities: ['kazakhstan'], topics: ['ai'] },
      { id: 'rare', entities: ['horizon'], topics: ['minerals'] },
    ]);
    const asked = store.fact('asked') as Fact;
    expect(ids(store.related(asked, 9))).toEqual(['rare', 'common-and-topic', 'common', 'topic']);
    expect(ids(store.related(asked, 2))).toEqual(['rare', 'common-and-topic']);
    expect(store.related(asked, 0)).toEqual([]);
  });

  it('follows updates to the newest, back to the first, and tells disputes from both sides', () => {
    const store = storeWith([
      { id: 'first', asOf: '2024', topics: ['ai'] },
      { id: 'second', asOf: '2025-03', topics: ['ai'], relations: [{ kind: 'updates', fact: 'first' }] },
      { id: 'third', asOf: '2026', topics: ['ai'], relations: [{ kind: 'updates', fact: 'second' }] },
      { id: 'other', asOf: '2025', topics: ['ai'], relations: [{ kind: 'disputes', fact: 'third' }] },
      { id: 'precise', asOf: '2025', topics: ['ai'], relations: [{ kind: 'sharpens', fact: 'first' }] },
      {
        id: 'elsewhere',
        asOf: '2026',
        topics: ['minerals'],
        relations: [{ kind: 'updates', fact: 'precise' }],
      },
      { id: 'alone', asOf: '2023', topics: ['ai'] },
    ]);
    const standing = (id: string) => store.standing(store.fact(id) as Fact);
    expect(standing('first').newest?.id).toBe('third');
    expect(standing('third').newest).toBeUndefined();
    expect(ids(standing('third').earlier)).toEqual(['second', 'first']);
    expect(ids(standing('third').disputes)).toEqual(['other']);
    expect(ids(standing('other').disputes)).toEqual(['third']);
    expect(ids(standing('first').sharpenedBy)).toEqual(['precise']);
    expect(ids(standing('precise').sharpens)).toEqual(['first']);
    expect(standing('alone')).toEqual({
      earlier: [],
      disputes: [],
      sharpenedBy: [],
      sharpens: [],
      related: [],
    });
    // The newer state of "precise" stands in another topic: here it is still the newest there is.
    expect(ids(store.currentIn('ai'))).toEqual(['third', 'other', 'precise', 'alone']);
    expect(ids(store.inTopic('ai'))).toHaveLength(6);
  });

  it('counts what rests on each source, a fact with two phrases of one source once', () => {
    const from = (...sources: string[]) =>
      sources.map((source) => ({ source, paragraph: null, phrase: 'a phrase' }));
    const store = storeWith([
      { id: 'one', evidence: from('first-article', 'first-article') },
      { id: 'two', evidence: from('second-article') },
      { id: 'three', evidence: from('second-article', 'first-article') },
      { id: 'four', evidence: from('second-article') },
      { id: 'gone', evidence: from('first-article'), status: 'retired' },
    ]);
    expect(store.usage().map(({ source, facts }) => [source.id, facts])).toEqual([
      ['second-article', 3],
      ['first-article', 2],
    ]);
    expect(storeWith([]).usage()).toEqual([]);
  });

  it('agrees with a plain sort of whatever facts there are', () => {
    const dates = fc.constantFrom(
      '2024',
      '2025',
      '2025-01',
      '2025-11',
      '2025-11-01',
      '2025-11-26',
      '2026-02',
    );
    const fact = fc.record({
      asOf: dates,
      topics: fc.constantFrom<string[]>(['ai'], ['minerals'], ['ai', 'minerals']),
      entities: fc.subarray(['kazakhstan', 'kazllm', 'horizon', 'expert']),
      status: fc.constantFrom('published', 'published', 'retired'),
    });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 20 }), (drawn) => {
        const facts = drawn.map((one, place) => ({
          ...one,
          id: `fact-${'abcdefghijklmnopqrstuvwxyz'.charAt(place)}`,
        }));
        const store = storeWith(facts);
        // A missing month or day counts as 00: before every month and day there is.
        const key = ({ asOf }: { asOf: string }) => Number(asOf.replaceAll('-', '').padEnd(8, '0'));
        const naive = facts
          .filter(({ status }) => status === 'published')
          .sort((one, two) => key(two) - key(one));
        expect(ids(store.latest())).toEqual(naive.map(({ id }) => id));
        for (const { id, topics, entities } of facts) {
          const related = store.related(store.fact(id) as Fact, 100);
          const sharing = naive.filter(
            (other) =>
              other.id !== id &&
              (other.entities.some((entity) => entities.includes(entity)) ||
                other.topics.some((topic) => topics.includes(topic))),
          );
          expect([...ids(related)].sort()).toEqual(sharing.map((other) => other.id).sort());
        }
        for (const topic of ['ai', 'minerals']) {
          const inTopic = naive
            .filter(({ topics }) => topics.includes(topic))
            .sort((one, two) => key(two) - key(one) || one.topics.indexOf(topic) - two.topics.indexOf(topic));
          expect(ids(store.inTopic(topic))).toEqual(inTopic.map(({ id }) => id));
        }
      }),
      { numRuns: 60 },
    );
  });
});
