import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, mostItems, type Published, type Wish } from '../../src/digests/compose.ts';
import type { Digest } from '../../src/digests/delivery.ts';
import type { EditionKind } from '../../src/digests/edition.ts';
import { createJournal } from '../../src/digests/journal.ts';
import type { Fact } from '../../src/facts/types.ts';

/** What was published, in order: fact, kind, topics. */
type Entry = readonly [fact: string, kind: EditionKind, ...topics: string[]];

function published(entries: readonly Entry[]): Published {
  const journal = createJournal();
  journal.add(
    entries.map(([fact, kind, ...topics], at) => ({
      number: at + 1,
      fact,
      kind,
      revision: at + 1,
      topics: topics.length === 0 ? ['ai'] : topics,
      at: at + 1,
    })),
  );
  const statusOf = (id: string) => (journal.of(id).at(-1)?.kind === 'retraction' ? 'retired' : 'published');
  return {
    journal,
    fact: (id) => (journal.of(id).length === 0 ? undefined : ({ id, status: statusOf(id) } as Fact)),
    speaksOf: ({ id }, words) => words.some((word) => id.includes(word)),
  };
}

/** Somebody who subscribed to AI when the journal had so many editions. */
function subscribedAt(head: number, wish: Partial<Wish> = {}): Wish {
  return {
    topics: { ai: { on: true, back: head + 1, seen: head } },
    corrected: head,
    filter: [],
    backlog: false,
    ...wish,
  };
}

function delivered(wish: Wish, digest: Digest | null): Wish {
  if (digest === null) return wish;
  const topics = Object.entries(wish.topics).map(
    ([topic, marks]) => [topic, { ...marks, ...digest.marks.topics[topic] }] as const,
  );
  return { ...wish, corrected: digest.marks.corrected, topics: Object.fromEntries(topics) };
}

function told(digest: Digest | null): readonly string[] {
  return digest?.items.map(({ kind, fact }) => `${kind} ${fact}`) ?? [];
}

const many = (count: number): Entry[] => Array.from({ length: count }, (_, at) => [`f${at + 1}`, 'new']);

describe('a digest', () => {
  test('has a fact once that is new in one topic and from before in another, switched on later', () => {
    const content = published([['both', 'new', 'ai', 'talent']]);
    const topics = { ai: { on: true, back: 1, seen: 0 }, talent: { on: true, back: 2, seen: 1 } };
    const wish = subscribedAt(0, { topics, backlog: true });
    const digest = compose(wish, content);
    expect(told(digest)).toEqual(['new both']);
    expect(compose(delivered(wish, digest), content)).toBeNull();
  });

  test('brings what is new since the subscription, newest first, and then nothing', () => {
    const content = published([
      ['old', 'new'],
      ['a', 'new'],
      ['b', 'new'],
    ]);
    const wish = subscribedAt(1);
    const digest = compose(wish, content);
    expect(told(digest)).toEqual(['new b', 'new a']);
    expect(compose(delivered(wish, digest), content)).toBeNull();
  });

  test('brings what is in other topics to nobody who did not choose them', () => {
    expect(compose(subscribedAt(0), published([['a', 'new', 'minerals']]))).toBeNull();
  });

  test('has seven items, and the rest comes with the next ones, each once', () => {
    const content = published(many(16));
    let wish = subscribedAt(0);
    const digests = [1, 2, 3, 4].map(() => {
      const digest = compose(wish, content);
      wish = delivered(wish, digest);
      return digest;
    });
    expect(digests.map((digest) => [digest?.items.length, digest?.waiting])).toEqual([
      [7, 9],
      [7, 2],
      [2, 0],
      [undefined, undefined],
    ]);
    expect(new Set(digests.flatMap(told)).size).toBe(16);
  });

  test('corrects and withdraws what the destination got, before what is new, and nothing else', () => {
    const before: Entry[] = [
      ['never-got', 'new'],
      ['a', 'new'],
      ['b', 'new'],
    ];
    const wish = delivered(subscribedAt(1), compose(subscribedAt(1), published(before)));
    const content = published([
      ...before,
      ['c', 'new'],
      ['a', 'correction'],
      ['never-got', 'correction'],
      ['b', 'retraction'],
    ]);
    const digest = compose(wish, content);
    expect(told(digest)).toEqual(['correction a', 'retraction b', 'new c']);
    expect(compose(delivered(wish, digest), content)).toBeNull();
  });

  test('shows a fact that was corrected on its way once, as new', () => {
    const content = published([
      ['a', 'new'],
      ['a', 'correction'],
    ]);
    const digest = compose(subscribedAt(0), content);
    expect(told(digest)).toEqual(['new a']);
    expect(compose(delivered(subscribedAt(0), digest), content)).toBeNull();
  });

  test('says nothing of a fact that came and went before anybody got it', () => {
    expect(
      compose(
        subscribedAt(0),
        published([
          ['a', 'new'],
          ['a', 'retraction'],
        ]),
      ),
    ).toBeNull();
  });

  test('brings an update to all, also to those who never got the fact', () => {
    const content = published([
      ['a', 'new'],
      ['a', 'update'],
    ]);
    expect(told(compose(subscribedAt(1), content))).toEqual(['new a']);
    expect(
      told(compose({ ...subscribedAt(1), topics: { ai: { on: true, back: 1, seen: 1 } } }, content)),
    ).toEqual(['update a']);
  });

  test('brings more than seven corrections in their order, before anything new', () => {
    const facts = many(9);
    const wish = { ...subscribedAt(9), topics: { ai: { on: true, back: 1, seen: 9 } } };
    const content = published([
      ...facts,
      ...facts.map(([fact]): Entry => [fact, 'correction']),
      ['fresh', 'new'],
    ]);
    const first = compose(wish, content);
    expect(told(first)).toEqual(facts.slice(0, 7).map(([fact]) => `correction ${fact}`));
    expect(first?.waiting).toBe(3);
    expect(told(compose(delivered(wish, first), content))).toEqual([
      'correction f8',
      'correction f9',
      'new fresh',
    ]);
  });

  test('adds up to three from before the subscription, newest first, each once', () => {
    const content = published([...many(5), ['fresh', 'new']]);
    let wish = subscribedAt(5, { backlog: true });
    const digests = [1, 2, 3].map(() => {
      const digest = compose(wish, content);
      wish = delivered(wish, digest);
      return told(digest);
    });
    expect(digests).toEqual([
      ['new fresh', 'earlier f5', 'earlier f4', 'earlier f3'],
      ['earlier f2', 'earlier f1'],
      [],
    ]);
  });

  test('shows a fact of two topics once, also when the second one is chosen later', () => {
    const content = published([
      ['both', 'new', 'ai', 'talent'],
      ['talent-only', 'new', 'talent'],
    ]);
    const wish = delivered(subscribedAt(0), compose(subscribedAt(0), content));
    const both: Wish = {
      ...wish,
      backlog: true,
      topics: { ...wish.topics, talent: { on: true, back: 3, seen: 2 } },
    };
    expect(told(compose(both, content))).toEqual(['earlier talent-only']);
  });

  test('goes on where it stopped when a topic was switched off for a while', () => {
    const content = published(many(3));
    const off: Wish = { ...subscribedAt(1), topics: { ai: { on: false, back: 2, seen: 1 } } };
    expect(compose(off, content)).toBeNull();
    const on: Wish = { ...off, topics: { ai: { on: true, back: 2, seen: 1 } } };
    expect(told(compose(on, content))).toEqual(['new f3', 'new f2']);
  });

  test('corrects what came through a topic that is switched off by now', () => {
    const content = published([
      ['a', 'new'],
      ['a', 'correction'],
    ]);
    const wish: Wish = { ...subscribedAt(1), topics: { ai: { on: false, back: 1, seen: 1 } } };
    expect(told(compose(wish, content))).toEqual(['correction a']);
  });

  test('brings only what passes the filter, and moves past the rest', () => {
    const content = published([
      ['gallium-1', 'new'],
      ['beryllium', 'new'],
      ['gallium-2', 'new'],
    ]);
    const wish = subscribedAt(0, { filter: ['gallium'] });
    const digest = compose(wish, content);
    expect(told(digest)).toEqual(['new gallium-2', 'new gallium-1']);
    expect(digest?.marks.topics['ai']?.seen).toBe(3);
  });
});

/** The obvious bookkeeping that watermarks replace: a list of all that a destination got. */
describe('two numbers a topic do as well as a list of all that was got', () => {
  const kinds = fc.constantFrom<EditionKind>('new', 'update', 'correction', 'retraction');
  const steps = fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          publish: fc.nat(11),
          kind: kinds,
          topics: fc.subarray(['ai', 'talent'], { minLength: 1 }),
        }),
      },
      { weight: 2, arbitrary: fc.constant('digest' as const) },
      { weight: 1, arbitrary: fc.constantFrom('toggle ai' as const, 'toggle talent' as const) },
    ),
    { maxLength: 80, size: 'max' },
  );

  test('nothing is lost, nothing comes twice, corrections reach those who got the fact', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (all, backlog) => {
        const entries: Entry[] = [];
        const topicsOf = new Map<string, readonly string[]>();
        const state = new Map<string, EditionKind>();
        const got = new Map<string, number>();
        const since = new Map<string, number>();
        // Corrected while one of its topics was switched off: what came with it comes again when that is switched on.
        const besides = new Set<string>();
        let wish: Wish = { topics: {}, corrected: 0, filter: [], backlog };
        const ask = () => {
          const content = published(entries);
          const digest = compose(wish, content);
          for (const { fact, kind, edition } of digest?.items ?? []) {
            const before = got.get(fact);
            // Nothing comes twice in the same state, and only what was got is corrected or withdrawn.
            const newest = content.journal.of(fact).at(-1)?.number ?? 0;
            const isFresh = newest > (before ?? 0);
            expect(isFresh || (kind !== 'new' && besides.has(fact)), `${kind} ${fact} again`).toBe(true);
            if (!topicsOf.get(fact)?.every((topic) => wish.topics[topic]?.on)) besides.add(fact);
            if (kind === 'new') expect(before, `${kind} ${fact}`).toBeUndefined();
            expect(edition).toBeLessThanOrEqual(newest);
            got.set(fact, newest);
          }
          expect(digest?.items.length ?? 0).toBeLessThanOrEqual(mostItems);
          wish = delivered(wish, digest);
          return digest;
        };
        for (const step of all) {
          if (step === 'digest') ask();
          else if (typeof step === 'string') {
            const topic = step.slice(7);
            since.set(topic, since.get(topic) ?? entries.length);
            wish = toggled(wish, topic, entries.length);
          } else {
            const fact = `f${step.publish}`;
            const last = state.get(fact);
            if (
              (last === undefined) !== (step.kind === 'new') ||
              (last === 'retraction' && step.kind !== 'update')
            )
              continue;
            topicsOf.set(fact, topicsOf.get(fact) ?? step.topics);
            entries.push([fact, step.kind, ...(topicsOf.get(fact) ?? [])]);
            state.set(fact, step.kind);
          }
        }
        while (ask() !== null);
        // In the end: what was got is known in its newest state, corrections and retractions included.
        const content = published(entries);
        for (const [fact, upTo] of got) {
          const missed = content.journal.of(fact).filter(({ number }) => number > upTo);
          const isMeant = (number: number) =>
            topicsOf.get(fact)?.some((topic) => wish.topics[topic]?.on && number > (since.get(topic) ?? 0));
          const matters = missed.filter(({ kind, number }) => kind === 'retraction' || isMeant(number));
          expect(matters.map(({ kind }) => `${kind} ${fact}`)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function toggled(wish: Wish, topic: string, head: number): Wish {
  const now = wish.topics[topic];
  const next = now ? { ...now, on: !now.on } : { on: true, back: head + 1, seen: head };
  return { ...wish, topics: { ...wish.topics, [topic]: next } };
}
