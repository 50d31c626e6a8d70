/**
 * The numbers of the reading and the thresholds, chosen by hand, one at a time, on left-out `asks` and the questions in `tests/`;
 * most of them may move by a third without much harm. How much each trait counts stands in `judgement.ts`. See
 * `docs/search.md`.
 */
export const parameters = {
  /** The best fact is an answer when it is at least so likely to be one. */
  leastLikely: 0.3,
  /** Without the property that is asked for, such as a price, at least so likely. */
  leastWithoutAttribute: 0.8,
  /** When nothing is answered, topics of facts are proposed that speak of so much of the question. */
  nearCoverage: 0.4,

  /** How much the length of a text counts against it, 0.5 being the cosine. */
  textLength: 0.58,
  /** What asking in the same way is worth, as if it were a word of that weight. */
  sameIntent: 0.5,
  /** A term in one text only of a fact is worth less by this, in `manyTexts` of them it counts in full. */
  singleText: 0.3,
  manyTexts: 4,

  /** Weights are rarities to this power: below 1, rare words count less than their rarity. */
  rarityPower: 0.6,
  /** The weight of a word that the store does not know. */
  unknownWord: 1,
  /** A word that had to be guessed may be something rarer than what it was taken for. */
  guessedWord: 0.6,
  /** `do`, `give`, `tonne`, and in "what sort of company is X" `company`. */
  lightWord: 0.4,

  /** A name says what a fact is about, and less what it says. */
  fullName: 0.95,
  partOfName: 0.6,
  topicName: 0.6,
  sourceName: 0.4,
  /** At most so much of a name counts as spoken of by a fact without the entity: of one word, of several. */
  otherNameOfOne: 0.7,
  otherNameOfMany: 0.5,

  /** So much more weighs, when the fact does not speak of it, a place, a famous name, a year or a day; … */
  missingPlace: 3,
  /** … the name of an entity; … */
  missingEntity: 2.4,
  /** … what is asked of it: a price, an address. */
  missingAttribute: 2,
  /** Less than this of a term counts as nothing. */
  hardly: 0.3,

  /** Words that weigh less (the store's own country) cannot be missing in this sense. */
  common: 0.45,
  /** Of a name, less than this counts as not spoken of. */
  halfName: 0.5,

  /** A newer fact of the same chain is preferred when its odds are less by at most this. */
  newerBehind: 4.5,
  /** Others are shown whose odds are less by at most this. */
  closeBy: 3.5,
} as const;
