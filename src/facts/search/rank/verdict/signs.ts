import type { Fact } from '../../../types.ts';
import type { Index } from '../../index/index.ts';
import { intents } from '../../words/questionWords.ts';
import { type Measured, type Traits, traits } from '../traits.ts';
import type { Weighed } from '../weigh.ts';
import { likenessToUnheld } from './likenessToUnheld.ts';
import { sumUp } from './sums.ts';
import { look } from './texts.ts';
import { ofUnheldWords } from './unheldWords.ts';
import { likeOwn, likeUnheld, wordingOf } from './wording.ts';

/** What the best fact's being an answer at all is judged by: shares from 0 to 1, unless said. */
export const ownSigns = [
  /** How much the question says, by weight; and how much of it is small talk, or `do` and `tonne`. */
  'length',
  'chat',
  'light',
  /** How much of the question is names; and of the rest how much there is, by weight and in words. */
  'names',
  'beyond',
  'wordsBeyond',
  /** What is no name: how much of it no text of the fact speaks of, the heaviest such word, and what its statements say of it. */
  'missingBeyond',
  'heaviestMissing',
  'statedBeyond',
  /** … and by weight what the store knows of other facts. */
  'missingElsewhere',
  /** The most of it in one text; the same without names. */
  'inOne',
  'inOneBeyond',
  'third',
  'askedAlike',
  /** Of what stands beside the question word (1 if nothing does): spoken of in statements, counted there, in a wording that asks so. */
  'askedStated',
  'askedCounted',
  'askedInOne',
  /**
   * How much the likest questions that no fact answers resemble it, names taken out; how much more the fact's own wordings do; the same
   * of both by all words.
   */
  'unheld',
  'secondUnheld',
  'thirdUnheld',
  'likerThanUnheld',
  'likerBeyondNames',
  'wordedLikeUnheld',
  'wordedLikeOwn',
  /** Of its words: how much oftener than of facts they are asked where nothing is held (a logarithm), at the mean and at the ends. */
  'unheldWords',
  'mostUnheldWord',
  'leastUnheldWord',
  /** A place, or a property such as a price, that no statement has. */
  'placeNotStated',
  'attributeNotStated',
  'asksMoney',
  'guessedWords',
] as const;
type OwnSign = (typeof ownSigns)[number];

/** Somebody who writes a letter has not asked for more than this. */
const longest = 3;

/**
 * In the order of their values. `lead`: how much likelier than the next fact, in log-odds; `rivals`: how likely all others are
 * together, where the fact itself is 1; `ahead`: by how much it won against close ones.
 */
export const signs: readonly string[] = [
  'odds',
  'lead',
  'leadOverThird',
  'rivals',
  'ahead',
  ...traits,
  ...ownSigns,
  ...intents.map((intent) => `asks ${intent}`),
];

/** All but the first five, which depend on the other facts. */
export function signsBut(
  fact: number,
  measured: Measured,
  weighed: Weighed,
  index: Index,
): readonly number[] {
  const own = measureOwn(fact, measured, weighed, index);
  return [
    ...traits.map((trait) => measured.traits[trait]),
    ...ownSigns.map((sign) => own[sign]),
    ...intents.map((intent) => Number(weighed.question.intent === intent)),
  ];
}

function measureOwn(
  fact: number,
  { traits: of, covers }: Measured,
  weighed: Weighed,
  index: Index,
): Readonly<Record<OwnSign, number>> {
  const { question, length, lengthBeyondNames: beyond, named } = weighed;
  const seen = look(fact, weighed, index);
  const sums = sumUp(covers, seen, weighed);
  return {
    length: Math.min(length, longest),
    chat: share(sums.chat, length, 0),
    light: share(sums.light, length, 0),
    names: 1 - share(beyond, length, 1),
    beyond,
    wordsBeyond: question.terms.length - named.size,
    missingBeyond: share(sums.missing, beyond, 0),
    heaviestMissing: sums.heaviest,
    statedBeyond: share(sums.stated, beyond, 1),
    missingElsewhere: sums.missing - sums.missingUnknown,
    inOne: share(seen.inOne, length, 0),
    inOneBeyond: share(seen.inOneBeyondNames, beyond, 1),
    third: seen.third,
    askedAlike: seen.askedAlike,
    askedStated: share(sums.askedStated, sums.asked, 1),
    askedCounted: share(sums.askedCounted, sums.asked, 1),
    askedInOne: share(seen.askedInOne, sums.asked, 1),
    ...unheldSigns(of, weighed, index),
    ...wordedLike(index.facts[fact], weighed, index),
    placeNotStated: sums.placeNotStated,
    attributeNotStated: sums.attributeNotStated,
    asksMoney: Number(question.asksMoney),
    guessedWords: sums.guessed,
  };
}

/** @param none what is said of nothing */
function share(part: number, whole: number, none: number): number {
  return whole === 0 ? none : part / whole;
}

function wordedLike(fact: Fact | undefined, weighed: Weighed, index: Index) {
  const wording = wordingOf(weighed);
  return {
    wordedLikeUnheld: likeUnheld(wording, index),
    wordedLikeOwn: fact === undefined ? 0 : likeOwn(fact, wording, index),
  };
}

function unheldSigns(of: Traits, weighed: Weighed, index: Index) {
  const [first, second, third] = likenessToUnheld(weighed, index);
  const { mean, most, least } = ofUnheldWords(weighed, index);
  return {
    unheld: first,
    secondUnheld: second,
    thirdUnheld: third,
    likerThanUnheld: of.best - first,
    likerBeyondNames: of.beyondNames - first,
    unheldWords: mean,
    mostUnheldWord: most,
    leastUnheldWord: least,
  };
}
