import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptQuestion } from '../../src/chats/questions.ts';
import { groupSimilar, type QuestionGroup } from '../../src/chats/similar.ts';
import { asked } from './questions.model.ts';

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Each from a chat of its own, unless a chat is given. */
function queue(...texts: (string | [text: string, chatId: number])[]): KeptQuestion[] {
  return texts.map((each, at) => {
    const [text, chatId] = typeof each === 'string' ? [each, 1000 + at] : each;
    return { id: at + 1, ...asked(text, chatId) };
  });
}

function textsOf(groups: readonly QuestionGroup[]): string[][] {
  return groups.map((group) => group.map(({ text }) => text));
}

describe('similar questions', () => {
  it('stand together, the most asked first, the oldest first in each group', () => {
    const questions = queue(
      'price of copper',
      'gallium price',
      'who owns it',
      'Price gallium?',
      'the gallium price',
    );
    expect(textsOf(groupSimilar(questions, words))).toEqual([
      ['gallium price', 'Price gallium?', 'the gallium price'],
      ['price of copper'],
      ['who owns it'],
    ]);
  });

  it('are those that share half of their words, and no less', () => {
    expect(groupSimilar(queue('a b c', 'a b d'), words)).toHaveLength(1);
    expect(groupSimilar(queue('a b c d', 'a b e'), words)).toHaveLength(2);
  });

  it('come together by way of a third', () => {
    expect(groupSimilar(queue('a b', 'c d', 'b c a d'), words)).toHaveLength(1);
  });

  it('count by chats: nobody gets to the front by asking again and again', () => {
    const questions = queue(['a b', 1], ['a b!', 1], ['a, b', 1], ['x', 2], ['x', 3]);
    expect(textsOf(groupSimilar(questions, words))).toEqual([
      ['x', 'x'],
      ['a b', 'a b!', 'a, b'],
    ]);
  });

  it('without a single word are similar only when they are the same', () => {
    const questions = queue('?', '!!', '?', 'constructor', '__proto__', '[["?"]]');
    expect(textsOf(groupSimilar(questions, (text) => (/\w/.test(text) ? [text] : [])))).toEqual([
      ['?', '?'],
      ['!!'],
      ['constructor'],
      ['__proto__'],
      ['[["?"]]'],
    ]);
  });

  it('of an empty queue are none', () => {
    expect(groupSimilar([], words)).toEqual([]);
  });

  it('are the same as when every pair is compared, in whatever order they come', () => {
    const text = fc
      .array(fc.constantFrom(...'abcdefgh'), { maxLength: 6 })
      .map((letters) => letters.join(' '));
    const drawn = fc.array(fc.tuple(text, fc.integer({ min: 1, max: 3 })), { maxLength: 25 });
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), (pairs, chance) => {
        const questions = queue(...pairs);
        const shuffled = questions
          .map((question) => ({ question, rank: chance.next().value ?? 0 }))
          .sort((left, right) => left.rank - right.rank)
          .map(({ question }) => question);
        const groups = groupSimilar(questions, words);
        expect(groupSimilar(shuffled, words)).toEqual(groups);
        const places = groups.map((group) => group.map(({ id }) => id));
        expect(new Set(places.map(String))).toEqual(new Set(naive(questions).map(String)));
      }),
      { numRuns: 300 },
    );
  });

  it('are found among 10,000 in no time that anybody notices', () => {
    // As people ask: a few common words, and many rare ones.
    const word = (at: number, place: number) =>
      `w${Math.floor(((at * 7919 + place * 104_729) % 9973) ** 2 / 40_000)}`;
    const all = Array.from({ length: 10_000 }, (_, at) =>
      Array.from({ length: 3 + (at % 6) }, (_, place) => word(at, place)).join(' '),
    );
    const questions = queue(...all);
    const started = performance.now();
    const groups = groupSimilar(questions, (text) => text.split(' '));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(groups.flat()).toHaveLength(10_000);
  });
});

/** Ids of the groups: every pair is compared, until nothing changes any more. */
function naive(questions: readonly KeptQuestion[]): number[][] {
  let groups = questions.map((question) => [question]);
  for (let left = 0; left < groups.length; left += 1) {
    for (let right = left + 1; right < groups.length; right += 1) {
      const [first = [], second = []] = [groups[left], groups[right]];
      if (!first.some((one) => second.some((other) => similar(one.text, other.text)))) continue;
      groups = groups.filter((_, at) => at !== right).with(left, [...first, ...second]);
      // What has grown may now touch what it did not touch before.
      right = left;
    }
  }
  return groups.map((group) => group.map(({ id }) => id).sort((one, other) => one - other));
}

function similar(left: string, right: string): boolean {
  const [one, other] = [new Set(words(left)), new Set(words(right))];
  if (one.size === 0 || other.size === 0) return left === right;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / new Set([...one, ...other]).size >= 0.5;
}
