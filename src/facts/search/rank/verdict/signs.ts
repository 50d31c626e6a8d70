import type { Index } from '../../index/index.ts';
import { intents } from '../../words/questionWords.ts';
import { type Measured, traits } from '../traits.ts';
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

/** All but the first five, which depend on the other facts: measures one fact after the other beside the same question. */
export function signsBeside(
  weighed: Weighed,
  index: Index,
): (fact: number, measured: Measured) => readonly number[] {
  const ofQuestion = measureQuestion(weighed, index);
  return (fact, measured) => {
    const own = measureOwn(fact, measured, { weighed, ofQuestion }, index);
    return [
      ...traits.map((trait) => measured.traits[trait]),
      ...ownSigns.map((sign) => own[sign]),
      ...intents.map((intent) => Number(weighed.question.intent === intent)),
    ];
  };
}

type OfQuestion = ReturnType<typeof measureQuestion>;

/** What depends on the question alone. */
function measureQuestion(weighed: Weighed, index: Index) {
  const [first, second, third] = likenessToUnheld(weighed, index);
  const { mean, most, least } = ofUnheldWords(weighed, index);
  const wording = wordingOf(weighed);
  return {
    wording,
    signs: {
      unheld: first,
      secondUnheld: second,
      thirdUnheld: third,
      wordedLikeUnheld: likeUnheld(wording, index),
      unheldWords: mean,
      mostUnheldWord: most,
      leastUnheldWord: least,
    },
  };
}

interface Asked {
  readonly weighed: Weighed;
  readonly ofQuestion: OfQuestion;
}

function measureOwn(
  place: number,
  { traits: of, covers }: Measured,
  { weighed, ofQuestion }: Asked,
  index: Index,
): Readonly<Record<OwnSign, number>> {
  const { question, length, lengthBeyondNames: beyond, named } = weighed;
  const seen = look(place, weighed, index);
  const sums = sumUp(covers, seen, weighed);
  const fact = index.facts[place];
  return {
    ...ofQuestion.signs,
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
    likerThanUnheld: of.best - ofQuestion.signs.unheld,
    likerBeyondNames: of.beyondNames - ofQuestion.signs.unheld,
    wordedLikeOwn: fact === undefined ? 0 : likeOwn(fact, ofQuestion.wording, index),
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
