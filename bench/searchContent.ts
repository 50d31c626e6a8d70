import type { Content, Entity, EntityId, Fact, FactId } from '../src/facts/types.ts';
import { type Locale, type Localized, locales } from '../src/locale.ts';

/** Numbers from 0 up to 1 that look random and are the same every time. */
function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Chance = () => number;

function pick<Item>(list: readonly Item[], chance: Chance): Item {
  const item = list[Math.floor(chance() * list.length)];
  if (item === undefined)
    throw new Error('There is nothing to pick from: the content has no facts with asks.');
  return item;
}

/** So many of the wordings in a language stand on the fact; what is more goes into its paraphrases. */
const mostAsks = 4;
/** As many wordings in each language as the real facts have. */
export const realWordings = 15;

/**
 * So many facts out of the words of the real ones: each statement and each wording of a question is the beginning of one real text
 * and the end of another, and every twentieth word is a new one, so that the vocabulary grows with the store as a real one does.
 * @param wordings how many questions each fact answers in each language; the real facts have some fifteen
 */
export function generateContent(content: Content, size: number, seed: number, wordings = mostAsks): Content {
  const chance = createChance(seed);
  const real = content.facts.filter(({ status }) => status === 'published');
  const entities = [...content.entities, ...newEntities(content.entities, size, chance)];
  const known = paraphrasesById(content);
  const made = Array.from({ length: size }, (_, number) =>
    newFact(number, { real, entities, known, wordings }, chance),
  );
  return {
    ...content,
    entities,
    facts: made.map(({ fact }) => fact),
    paraphrases: made.flatMap(({ fact: { id }, asks }) => (asks ? [{ id, asks }] : [])),
  };
}

function paraphrasesById({ paraphrases = [] }: Content): ReadonlyMap<FactId, Asks> {
  return new Map(paraphrases.map(({ id, asks }) => [id, asks]));
}

type Asks = Localized<readonly string[]>;

interface Material {
  readonly real: readonly Fact[];
  readonly entities: readonly Entity[];
  readonly known: ReadonlyMap<FactId, Asks>;
  readonly wordings: number;
}

/** One entity for every ten facts, called by a made-up word. */
function newEntities(entities: readonly Entity[], size: number, chance: Chance): readonly Entity[] {
  return Array.from({ length: Math.floor(size / 10) }, (_, number) => {
    const word = newWord(chance);
    const name = { kk: word, ru: word, en: word, tr: word };
    return {
      ...pick(entities, chance),
      id: `made-up-${number}` as EntityId,
      name,
      aliases: inFour(() => []),
    };
  });
}

function newFact(number: number, { real, entities, known, wordings }: Material, chance: Chance) {
  const [one, other] = [pick(real, chance), pick(real, chance)];
  const { relations: _, ...rest } = one;
  const text = inFour((locale) => mixed(one.text[locale], other.text[locale], chance));
  const asks = mixedAsks(mostAsks, (of, locale) => anyAsk(of, locale, chance));
  const fact: Fact = {
    ...rest,
    id: `fact-${number}` as FactId,
    text,
    asks,
    entities: [...new Set([...one.entities.slice(0, 2), pick(entities, chance).id])],
  };
  if (wordings <= mostAsks) return { fact };
  return { fact, asks: mixedAsks(wordings - mostAsks, (of, locale) => anyParaphrase(of, locale)) };

  function mixedAsks(count: number, any: (of: Fact, locale: Locale) => string): Asks {
    return inFour((locale) =>
      Array.from({ length: count }, () => mixed(any(one, locale), any(other, locale), chance)),
    );
  }

  function anyParaphrase(of: Fact, locale: Locale): string {
    const list = known.get(of.id)?.[locale] ?? [];
    return list.length > 0 ? pick(list, chance) : anyAsk(of, locale, chance);
  }
}

function inFour<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return { kk: make('kk'), ru: make('ru'), en: make('en'), tr: make('tr') };
}

function anyAsk(fact: Fact, locale: Locale, chance: Chance): string {
  return fact.asks ? pick(fact.asks[locale], chance) : fact.text[locale];
}

function mixed(one: string, other: string, chance: Chance): string {
  const [first, second] = [one.split(' '), other.split(' ')];
  const words = [
    ...first.slice(0, Math.ceil(first.length / 2)),
    ...second.slice(Math.floor(second.length / 2)),
  ];
  return words.map((word) => (chance() < 0.05 ? newWord(chance) : word)).join(' ');
}

/** A word that sounds like one; there are some 30,000 of them. */
function newWord(chance: Chance): string {
  const syllable = () => pick([...'bdgklmnprstvz'], chance) + pick([...'aeiou'], chance);
  return syllable() + syllable() + pick(['lar', 'ron', 'tek', 'mis', 'dor', 'nus', 'gar', 'pil'], chance);
}

/** Questions as people would ask them of the real facts: half as they are, the rest spoilt in one way or another. */
export function generateQuestions(content: Content, count: number, seed: number): readonly string[] {
  const chance = createChance(seed);
  const facts = content.facts.filter(({ status }) => status === 'published');
  return Array.from({ length: count }, () => {
    const locale = pick(locales, chance);
    return spoilt(anyAsk(pick(facts, chance), locale, chance), chance);
  });
}

function spoilt(question: string, chance: Chance): string {
  const kind = chance();
  if (kind < 0.5) return question;
  if (kind < 0.75)
    return question
      .split(' ')
      .map((word) => (chance() < 0.5 ? slip(word, chance) : word))
      .join(' ');
  if (kind < 0.85) return question.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return `${question} ${newWord(chance)} ${newWord(chance)}`;
}

/** The same with a slip in every other word. */
export function misspelt(question: string, seed: number): string {
  const chance = createChance(seed);
  return question
    .split(' ')
    .map((word, at) => (at % 2 === 0 ? slip(word, chance) : word))
    .join(' ');
}

/** Two letters change places, or one is missing. */
function slip(word: string, chance: Chance): string {
  if (word.length < 5) return word;
  const place = 1 + Math.floor(chance() * (word.length - 2));
  const [letter = '', next = ''] = [word[place], word[place + 1]];
  const changed = chance() < 0.5 ? next + letter : next;
  return word.slice(0, place) + changed + word.slice(place + 2);
}
