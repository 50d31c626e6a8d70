import type { Content, Entity, EntityId, Fact, FactId } from '../src/facts/types.ts';
import { type Locale, locales } from '../src/locale.ts';

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

/**
 * So many facts out of the words of the real ones: each statement and each ask is the beginning of one real text and the end
 * of another, and every twentieth word is a new one, so that the vocabulary grows with the store as a real one does.
 */
export function generateContent(content: Content, size: number, seed: number): Content {
  const chance = createChance(seed);
  const real = content.facts.filter(({ status }) => status === 'published');
  const entities = [...content.entities, ...newEntities(content.entities, size, chance)];
  const facts = Array.from({ length: size }, (_, number) => newFact(number, real, entities, chance));
  return { ...content, entities, facts };
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

function newFact(number: number, real: readonly Fact[], entities: readonly Entity[], chance: Chance): Fact {
  const [one, other] = [pick(real, chance), pick(real, chance)];
  const { relations: _, ...fact } = one;
  const texts = (of: (fact: Fact, locale: Locale) => string) =>
    inFour((locale) => mixed(of(one, locale), of(other, locale), chance));
  const asks = inFour((locale) =>
    Array.from({ length: 4 }, () =>
      mixed(anyAsk(one, locale, chance), anyAsk(other, locale, chance), chance),
    ),
  );
  return {
    ...fact,
    id: `fact-${number}` as FactId,
    text: texts(({ text }, locale) => text[locale]),
    asks,
    entities: [...new Set([...one.entities.slice(0, 2), pick(entities, chance).id])],
  };
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

/** Two letters change places, or one is missing. */
function slip(word: string, chance: Chance): string {
  if (word.length < 5) return word;
  const place = 1 + Math.floor(chance() * (word.length - 2));
  const [letter = '', next = ''] = [word[place], word[place + 1]];
  const changed = chance() < 0.5 ? next + letter : next;
  return word.slice(0, place) + changed + word.slice(place + 2);
}
