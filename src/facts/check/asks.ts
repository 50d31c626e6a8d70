import { type Locale, locales } from '../../locale.ts';
import { type Entry, type Path, problemAt, stringAt, stringsAt, valueAt } from './entry.ts';
import { languageNames } from './guide.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { checkCharacters } from './texts.ts';

/** How many there may be in each language: of a fact, and of its paraphrases. */
const ofFact = { fewest: 2, most: 5 };
const ofParaphrases = { fewest: 1, most: 32 };
/** What people type on a phone is shorter still. */
const askLength = 120;

/** The questions that the fact answers. They are never shown, and figures in them are free. */
export function checkAsks(entry: Entry): readonly Problem[] {
  const asks = locales.flatMap((locale) => stringsAt(entry.raw, ['asks', locale]));
  return [
    ...locales.flatMap((locale) => checkCount(entry, locale)),
    ...asks.flatMap(({ path, value }) => checkAsk(entry, path, value)),
    ...checkRepeated(entry, asks),
  ];
}

/** Without them people who ask in their own words do not find the fact. */
export function checkAsksThere(fact: Entry): readonly Problem[] {
  if (stringAt(fact.raw, ['status']) !== 'published' || valueAt(fact.raw, ['asks']) !== undefined) return [];
  const message = 'The fact has no questions that it answers: who asks in other words does not find it.';
  return [problemAt(fact, ['asks'], 'no-asks', message)];
}

function checkCount(entry: Entry, locale: Locale): readonly Problem[] {
  const path = ['asks', locale];
  const list = valueAt(entry.raw, path);
  const { fewest, most } = entry.part === 'facts' ? ofFact : ofParaphrases;
  if (!Array.isArray(list) || (list.length >= fewest && list.length <= most)) return [];
  const count = list.length === 1 ? '1 question' : `${list.length} questions`;
  return [problemAt(entry, path, 'wrong-count', `${languageNames[locale]} has ${count}.`)];
}

function checkAsk(entry: Entry, path: Path, value: string): readonly Problem[] {
  if (value.trim() === '') return [problemAt(entry, path, 'empty-text', 'The question is empty.')];
  if (value.length <= askLength) return checkCharacters(entry, path, value);
  const message = `The question has ${value.length} characters, ${value.length - askLength} too many.`;
  return [problemAt(entry, path, 'text-too-long', message)];
}

interface Ask {
  readonly path: Path;
  readonly value: string;
}

/** Two languages may share a query such as a name; within one language each stands once. */
function checkRepeated(entry: Entry, asks: readonly Ask[]): readonly Problem[] {
  const seen = new Set<string>();
  return asks.flatMap(({ path, value }) => {
    const key = `${path[1]} ${comparable(value)}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problemAt(entry, path, 'repeated', `${quote(value)} stands here more than once.`)];
  });
}

/** Capitals, punctuation and spaces make no other question. */
function comparable(ask: string): string {
  return ask
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
