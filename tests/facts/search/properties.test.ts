import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch, type Search } from '../../../src/facts/search/search.ts';
import { fold } from '../../../src/facts/search/text/fold.ts';
import { keysOf } from '../../../src/facts/search/text/stems.ts';
import { tokensOf } from '../../../src/facts/search/text/tokens.ts';
import { intentOf } from '../../../src/facts/search/words/questionWords.ts';
import { isStopWord } from '../../../src/facts/search/words/stopWords.ts';
import type { FactStore } from '../../../src/facts/store.ts';
import type { Fact } from '../../../src/facts/types.ts';
import { type Locale, locales } from '../../../src/locale.ts';
import { repositoryStore } from './evaluate.ts';

let store: FactStore;
let search: Search;
beforeAll(async () => {
  store = await repositoryStore();
  search = createSearch(store);
});

const anyFact = () => fc.constantFrom(...store.latest());
const anyLocale = fc.constantFrom(...locales);

function textsOf(fact: Fact, locale: Locale): readonly string[] {
  return [fact.text[locale], ...(fact.asks?.[locale] ?? [])];
}

function isGrammar(folded: string): boolean {
  return isStopWord(folded) || intentOf(folded) !== undefined;
}

/** By fact: all keys of all words in all its texts. Read once, since reading every text for every question takes half a minute. */
const keysOfFacts = new Map<string, ReadonlySet<string>>();

function keysIn(fact: Fact): ReadonlySet<string> {
  const known = keysOfFacts.get(fact.id);
  if (known) return known;
  const keys = new Set(locales.flatMap((locale) => keysOfTexts(fact, locale)));
  keysOfFacts.set(fact.id, keys);
  return keys;
}

function keysOfTexts(fact: Fact, locale: Locale): readonly string[] {
  return textsOf(fact, locale)
    .flatMap((text) => tokensOf(text))
    .filter(({ text, isNumber }) => !isNumber && !isGrammar(fold(text)))
    .flatMap(({ text }) => keysOf(text, locale));
}

/** The obvious way: every fact with a text, in any language, that has a word with one of the keys. */
function scan(keys: readonly string[]): readonly string[] {
  return store
    .latest()
    .filter((fact) => keys.some((key) => keysIn(fact).has(key)))
    .map(({ id }) => id);
}

describe('what is found', () => {
  it('misses nothing that a look through all facts finds', () => {
    fc.assert(
      fc.property(anyFact(), anyLocale, fc.nat(), (fact, locale, number) => {
        const words = tokensOf(fact.text[locale]).filter(
          ({ text, isNumber }) => !isNumber && text.length > 5,
        );
        const word = words[number % Math.max(1, words.length)];
        if (!word) return;
        const found = search.find(word.text, { limit: store.size }).map(({ id }) => id as string);
        if (found.length === 0) return; // grammar
        const missed = scan(keysOf(word.text, locale)).filter((id) => !found.includes(id));
        expect(missed, word.text).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('does not change with capitals, punctuation and spaces', () => {
    fc.assert(
      fc.property(anyFact(), anyLocale, (fact, locale) => {
        const ask = fact.asks?.[locale][0] ?? fact.text[locale];
        const plain = search.answer(ask, locale);
        const shouted = search.answer(`  ${ask.toLocaleUpperCase(locale)} ?! `, locale);
        expect([shouted.kind, shouted.why.considered[0]?.fact.id]).toEqual([
          plain.kind,
          plain.why.considered[0]?.fact.id,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('survives a slip of the hand in nine of ten questions', () => {
    const slips = store.latest().flatMap((fact, number) => {
      const locale = locales[number % locales.length] ?? 'en';
      const ask = fact.asks?.[locale][0];
      return ask === undefined ? [] : [{ fact, locale, typed: swapInLongest(ask) }];
    });
    const right = slips.filter(({ fact, locale, typed }) => {
      const { considered } = search.answer(typed, locale).why;
      return considered[0]?.fact === fact;
    });
    expect(right.length / slips.length).toBeGreaterThan(0.9);
  });
});

/** Two letters in the middle of the longest word change places. */
function swapInLongest(text: string): string {
  const words = text.split(' ');
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  const middle = Math.floor(longest.length / 2);
  const swapped =
    longest.slice(0, middle - 1) +
    longest.charAt(middle) +
    longest.charAt(middle - 1) +
    longest.slice(middle + 1);
  return words.map((word) => (word === longest ? swapped : word)).join(' ');
}

describe('bad input', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(4096 / piece.length)).slice(0, 4096);
  const inputs: Readonly<Record<string, string>> = {
    letters: long('қазақстан'),
    words: long('галлий завод сколько тонн неизвестнослово '),
    'unknown words': long('zxqvkwtrpl mnbvcqwert '),
    emoji: long('👩‍👩‍👧‍👦🇰🇿'),
    marks: long('k\u0301\u0302\u0303\u0304'),
    'right to left': long('\u202eقازاقستان שלום '),
    digits: long('1234567890'),
    numbers: long('1 000 000 '),
    apostrophes: long("a'"),
    hyphens: long('a-b-c-'),
    'regular expressions': long('(.*)+[a-z]{9}\\d+$^|?'),
    spaces: long(' \u00a0\t\n'),
    'half a pair': long('\ud83d'),
    prototype: 'constructor __proto__ toString hasOwnProperty leafOf prototype',
  };

  it.each(Object.entries(inputs))('of %s is read in little time', (_, text) => {
    const start = performance.now();
    for (const locale of locales) search.answer(text, locale);
    search.find(text, { limit: 20 });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
