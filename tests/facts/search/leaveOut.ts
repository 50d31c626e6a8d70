import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../src/facts/load.ts';
import { createSearch, type Search } from '../../../src/facts/search/search.ts';
import { createFactStore } from '../../../src/facts/snapshot.ts';
import type { FactStore } from '../../../src/facts/store.ts';
import type { Content, Fact } from '../../../src/facts/types.ts';
import { type Locale, locales } from '../../../src/locale.ts';

/**
 * Questions of which the content itself knows the answer, for choosing the numbers in `rank/parameters.ts` without
 * touching anybody's test questions: one `ask` or paraphrase in each language is taken out of the index and asked; and asks are asked of
 * other countries and years, which must be declined. Prints shares in percent:
 * `npx tsx tests/facts/search/leaveOut.ts`
 */
interface Held {
  readonly fact: Fact;
  readonly locale: Locale;
  readonly text: string;
}

function hold(content: Content): { readonly kept: Content; readonly held: readonly Held[] } {
  const wordings = wordingsOf(content);
  const place = (fact: Fact, locale: Locale) => chance(fact.id + locale, wordings(fact, locale).length || 1);
  const held = content.facts.flatMap((fact) =>
    locales.flatMap((locale) => {
      const text = wordings(fact, locale)[place(fact, locale)];
      return text === undefined ? [] : [{ fact, locale, text }];
    }),
  );
  return { held, kept: without(content, place) };
}

/** All ways to ask for a fact that the content has. */
export function wordingsOf({ paraphrases = [] }: Content) {
  const more = new Map(paraphrases.map(({ id, asks }) => [id, asks]));
  return ({ id, asks }: Fact, locale: Locale): readonly string[] => [
    ...(asks?.[locale] ?? []),
    ...(more.get(id)?.[locale] ?? []),
  ];
}

/** Without one of the wordings of each fact in each language. */
export function without(content: Content, place: (fact: Fact, locale: Locale) => number): Content {
  const wordings = wordingsOf(content);
  const kept = (fact: Fact, locale: Locale) =>
    wordings(fact, locale).filter((_, each) => each !== place(fact, locale));
  const facts = content.facts.map((fact) => ({
    ...fact,
    asks: { kk: kept(fact, 'kk'), ru: kept(fact, 'ru'), en: kept(fact, 'en'), tr: kept(fact, 'tr') },
  }));
  return { ...content, facts, paraphrases: [] };
}

/** The same every time, and evenly spread. */
function chance(text: string, below: number): number {
  let hash = 7;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % below;
}

/** A fact of the same chain, or one that disputes or sharpens it, answers as well. */
export function isNear(one: Fact, other: Fact, store: FactStore): boolean {
  const { newest, earlier, disputes, sharpenedBy, sharpens, related } = store.standing(one);
  return [one, newest, ...earlier, ...disputes, ...sharpenedBy, ...sharpens, ...related].some(
    (each) => each?.id === other.id,
  );
}

function reportLeftOut(content: Content, store: FactStore): string {
  const { kept, held } = hold(content);
  const search = createSearch(createFactStore(kept));
  const line = (name: string, group: readonly Held[]) => {
    const answers = group.map(({ fact, locale, text }) => ({ fact, answer: search.answer(text, locale) }));
    const nearest = answers.filter(({ fact, answer: { why } }) => {
      const first = why.considered[0]?.fact;
      return first && isNear(fact, first, store);
    });
    const found = answers.filter(({ answer }) => answer.kind === 'found');
    const right = found.filter(
      ({ fact, answer }) => answer.kind === 'found' && isNear(fact, answer.fact, store),
    );
    return `${name}: ${percent(nearest, group)} come first, ${percent(right, group)} answered right, ${found.length - right.length} of ${group.length} wrongly`;
  };
  return [
    line('all', held),
    ...locales.map((locale) =>
      line(
        locale,
        held.filter((each) => each.locale === locale),
      ),
    ),
  ].join('\n');
}

function percent(part: readonly unknown[], whole: readonly unknown[]): string {
  return `${((100 * part.length) / whole.length).toFixed(1)}%`;
}

const otherCountries: Readonly<Record<Locale, readonly string[]>> = {
  kk: ['Өзбекстан', 'Ресей', 'Германия'],
  ru: ['Узбекистан', 'Россия', 'Германия'],
  en: ['Uzbekistan', 'Russia', 'Germany'],
  tr: ['Özbekistan', 'Rusya', 'Almanya'],
};

export interface Swapped {
  readonly locale: Locale;
  readonly text: string;
}

/** Each ask about another country, and those with a year about another one. */
export function swapped(facts: readonly Fact[]): Readonly<Record<'elsewhere' | 'then', readonly Swapped[]>> {
  const asks = facts.flatMap(({ asks: all }) =>
    locales.flatMap((locale) => (all?.[locale] ?? []).map((text) => ({ locale, text }))),
  );
  const elsewhere = asks.map(({ locale, text }) => ({
    locale,
    text: `${text} ${otherCountries[locale][chance(text, 3)]}`,
  }));
  const then = asks
    .filter(({ text }) => /20[12]\d/.test(text))
    .map(({ locale, text }) => ({
      locale,
      text: text.replace(/20[12]\d/, ['2031', '2014', '1998'][chance(text, 3)] ?? ''),
    }));
  return { elsewhere, then };
}

function reportSwapped(content: Content, search: Search): string {
  const { elsewhere, then } = swapped(content.facts);
  const declined = (questions: readonly Swapped[]) =>
    percent(
      questions.filter(({ locale, text }) => search.answer(text, locale).kind === 'unknown'),
      questions,
    );
  return `declined: ${declined(elsewhere)} of ${elsewhere.length} about another country, ${declined(then)} of ${then.length} about another year`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const content = await loadContent(fileURLToPath(new URL('../../../data', import.meta.url)), new Date());
  const store = createFactStore(content);
  process.stdout.write(`${reportLeftOut(content, store)}\n${reportSwapped(content, createSearch(store))}\n`);
}
