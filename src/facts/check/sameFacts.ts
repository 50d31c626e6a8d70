import { append } from '../../append.ts';
import { type Locale, locales } from '../../locale.ts';
import { type Entry, entryName, problemAt, stringAt } from './entry.ts';
import { languageNames } from './guide.ts';
import type { Problem } from './problem.ts';

/** The share of common words from which on two texts say the same. */
const sameFrom = 0.9;

/** A text far over the limit is another problem, and comparing it would cost time. */
const longestCompared = 600;

interface Statement {
  readonly fact: Entry;
  /** Each word once, the rarest first. */
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  /** All digits in order: texts with other digits say other things. */
  readonly digits: string;
}

/**
 * Published facts that say the same in any language: each is reported once, with the first fact that said it. Compared
 * are sets of words. Two texts can only be alike if they share one of their rarest words, so that an index of those
 * finds the few pairs worth comparing.
 */
export function checkSameFacts(facts: readonly Entry[]): readonly Problem[] {
  const published = facts.filter(({ raw }) => stringAt(raw, ['status']) !== 'retired');
  const twins = locales.map((locale) => [locale, twinsIn(published, locale)] as const);
  return published.flatMap((fact) => {
    const found = twins.flatMap(([locale, twin]) => {
      const first = twin.get(fact);
      return first ? [{ locale, first }] : [];
    });
    const [hit] = found;
    if (!hit) return [];
    const languages = found
      .filter(({ first }) => first === hit.first)
      .map(({ locale }) => languageNames[locale]);
    return [sameAs(fact, hit.first, hit.locale, languages)];
  });
}

function sameAs(fact: Entry, first: Entry, locale: Locale, languages: readonly string[]): Problem {
  const message =
    `${entryName(fact)} (entry ${fact.position}) says the same as ${entryName(first)} (entry ${first.position}) ` +
    `in ${languages.join(', ')}, or nearly the same.`;
  return problemAt(fact, ['text', locale], 'same-fact', message, {
    expected: 'one fact for one statement: merge the two (add to covers and evidence), or word what differs',
    example: `keep ${entryName(first)}, raise its "revision" if its text changes, and drop ${entryName(fact)}`,
  });
}

function twinsIn(facts: readonly Entry[], locale: Locale): ReadonlyMap<Entry, Entry> {
  const index = new Map<string, Statement[]>();
  const twins = new Map<Entry, Entry>();
  for (const statement of statementsIn(facts, locale)) {
    const twin = findTwin(statement, index);
    if (twin) twins.set(statement.fact, twin.fact);
    addTo(index, statement);
  }
  return twins;
}

function rarestWords({ words }: Statement): readonly string[] {
  return words.slice(0, prefixLength(words.length));
}

function addTo(index: Map<string, Statement[]>, statement: Statement): void {
  for (const [place, word] of rarestWords(statement).entries()) {
    append(index, keyOf(statement.digits, word, statement.words.length, place), statement);
  }
}

/** Length and place are part of the key, so that whole groups which cannot be alike are never walked through. */
function keyOf(digits: string, word: string, length: number, place: number): string {
  return `${digits} ${word} ${length} ${place}`;
}

function findTwin(
  statement: Statement,
  index: ReadonlyMap<string, readonly Statement[]>,
): Statement | undefined {
  const length = statement.words.length;
  for (const [place, word] of rarestWords(statement).entries()) {
    for (const [otherLength, otherPlace] of comparable(length, place)) {
      const group = index.get(keyOf(statement.digits, word, otherLength, otherPlace)) ?? [];
      const twin = group.find((other) => alike(statement, other));
      if (twin) return twin;
    }
  }
  return undefined;
}

/**
 * The lengths of other texts, and the places of a word in them, from which enough words can still follow when the word
 * stands at `place` here and is the first that both share.
 */
function comparable(length: number, place: number): readonly (readonly [length: number, place: number])[] {
  const found: [number, number][] = [];
  const longest = Math.floor(length / sameFrom + 1e-9);
  for (let other = Math.ceil(length * sameFrom - 1e-9); other <= longest; other += 1) {
    const needed = neededWords(length, other);
    if (length - place < needed) continue;
    const places = Math.min(prefixLength(other), other - needed + 1);
    for (let otherPlace = 0; otherPlace < places; otherPlace += 1) found.push([other, otherPlace]);
  }
  return found;
}

function alike(one: Statement, other: Statement): boolean {
  let shared = 0;
  for (const word of one.words) if (other.set.has(word)) shared += 1;
  return shared >= neededWords(one.words.length, other.words.length);
}

/** How many words two texts must share: shared / (one + other - shared) >= sameFrom. */
function neededWords(one: number, other: number): number {
  return Math.ceil((sameFrom / (1 + sameFrom)) * (one + other) - 1e-9);
}

/** Two texts that are alike share at least one of this many rarest words. */
function prefixLength(size: number): number {
  return size - Math.ceil(sameFrom * size - 1e-9) + 1;
}

function statementsIn(facts: readonly Entry[], locale: Locale): readonly Statement[] {
  const read = facts.flatMap((fact) => {
    const text = stringAt(fact.raw, ['text', locale]) ?? '';
    const set = wordsOf(text, locale);
    return set.size === 0 || text.length > longestCompared
      ? []
      : [{ fact, set, digits: text.replace(/\D+/g, '') }];
  });
  const counts = new Map<string, number>();
  for (const { set } of read) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarestFirst = (one: string, other: string) =>
    (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1);
  return read.map((statement) => ({ ...statement, words: [...statement.set].sort(rarestFirst) }));
}

/** Case, punctuation and the form of the characters do not matter; thousands are one word. */
function wordsOf(text: string, locale: Locale): ReadonlySet<string> {
  const folded = text.normalize('NFKC').toLocaleLowerCase(locale);
  return new Set(folded.replace(/(?<=\d)[\s.,](?=\d)/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu));
}
