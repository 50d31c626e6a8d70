/**
 * The numbers of the ranking. They were chosen on questions of which the content itself knows the answer (each `ask` in
 * turn taken out of the index and asked) and on the tuned half of the questions in `tests/`, one at a time, until none of
 * them made it better; most of them may move by a third without much harm. See `docs/search.md`.
 */
export const parameters = {
  /** Below it nothing is answered. */
  lowestScore: 0.45,
  /** Nor when less of the question than this is spoken of. */
  lowestCoverage: 0.3,

  /** The share of the coverage in the score; the rest is the fit. */
  coverageShare: 0.7,
  /** In the fit, the share of the second best text beside the best. */
  secondText: 0.35,
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

  /** The score is multiplied by these when the fact has no number for "how many", … */
  noNumber: 0.55,
  /** … nothing that "when", "who", "where" or "why" are asked of, … */
  otherIntent: 0.85,
  /** … no opinion for "what does X think", … */
  noOpinion: 0.8,
  /** … a measurement, or an opinion or plan, for "what is X", each; … */
  noDefinition: 0.9,
  /** … not the place, famous name, year or day of the question, … */
  otherPlace: 0.5,
  /** … not the property that it asks for, … */
  otherAttribute: 0.7,
  /** … not the entity that it names. */
  otherEntity: 0.55,
  /** Words that weigh less (the store's own country) cannot be missing in this sense. */
  common: 0.45,
  /** Of a name, less than this counts as not spoken of. */
  halfName: 0.5,

  /** A newer fact of the same chain is preferred when it scores less by at most this. */
  newerBehind: 0.2,
  /** Others are shown that have at least this share of the score. */
  closeBy: 0.6,
} as const;
