import type { Index } from '../index/index.ts';
import type { Role } from '../query/roles.ts';
import { fold } from '../text/fold.ts';
import { namesCity } from '../words/places.ts';
import { isCityWord } from '../words/questionWords.ts';
import { type Comparison, compare } from './compare.ts';
import { parameters } from './parameters.ts';
import { raise } from './raise.ts';
import * as suitability from './suitability.ts';
import type { Weighed } from './weigh.ts';

/**
 * What a fact is judged by, beside a question: each a number from 0 to about 1 (`pairs` to 4). How much
 * each of them counts stands in `judgement.ts`.
 */
export const traits = [
  /** How much of the question its texts speak of together; of what the question is about, more counts. */
  'coverage',
  /** The same of its statements alone. */
  'statedCoverage',
  /** How much single texts resemble the question. */
  'best',
  'second',
  'bestAsk',
  'bestStatement',
  /** How much the likest of its texts resembles the question when names are taken out of both. */
  'beyondNames',
  /** Words that stand beside each other as in the question. */
  'pairs',
  /** What the fact lacks: */
  'noNumber',
  'otherIntent',
  'noMoney',
  'noOpinion',
  'otherEntity',
  /** How much of the question is numbers and years that the fact has not, … */
  'missingNumber',
  /** … properties such as a price, … */
  'missingAttribute',
  /** … places, famous names and days, … */
  'missingFamous',
  /** … and what stands beside the question word; or has it, and nothing that is asked or said of it in that way. */
  'missingAsked',
  'askedElsewhere',
] as const;
export type Trait = (typeof traits)[number];
export type Traits = Readonly<Record<Trait, number>>;

export interface Measured {
  readonly traits: Traits;
  /** How much of each term the fact speaks of. */
  readonly covers: Float32Array;
}

const mostPairs = 4;

/** Of the whole question, by weight. */
function shareOf(term: number, { weights, length }: Weighed): number {
  return length === 0 ? 0 : (weights[term] ?? 0) / length;
}

export function measure(fact: number, weighed: Weighed, index: Index): Measured {
  const compared = compare(fact, weighed, index);
  const { covers } = compared;
  coverAsStated(covers, compared.stated, weighed);
  coverByNames(covers, fact, weighed, index);
  coverYears(covers, fact, weighed, index);
  coverCities(covers, fact, weighed, index);
  const lacking = lacks(compared, weighed);
  const traits: Traits = {
    coverage: coverageOf(covers, weighed),
    statedCoverage: lacking.stated,
    best: compared.best,
    second: compared.second,
    bestAsk: compared.bestAsk,
    bestStatement: compared.bestStatement,
    beyondNames: compared.beyondNames,
    pairs: Math.min(compared.pairs, mostPairs),
    noNumber: Number(suitability.lacksNumber(fact, weighed, index)),
    noMoney: Number(suitability.lacksMoney(fact, weighed, index)),
    otherIntent: Number(suitability.isAskedOtherwise(fact, weighed, index)),
    noOpinion: Number(suitability.lacksOpinion(fact, weighed, index)),
    otherEntity: Number(suitability.speaksOfAnother(covers, weighed)),
    missingNumber: lacking.number,
    missingAttribute: lacking.attribute,
    missingFamous: lacking.famous,
    missingAsked: lacking.asked,
    askedElsewhere: lacking.askedSo,
  };
  return { covers, traits };
}

/** How much of the question is of each kind and not spoken of; and how much its statements do speak of. */
function lacks({ covers, stated, askedSo }: Comparison, weighed: Weighed) {
  const sums = { stated: 0, number: 0, attribute: 0, famous: 0, asked: 0, askedSo: 0 };
  for (const [term, { role, isAsked }] of weighed.question.terms.entries()) {
    const share = shareOf(term, weighed);
    const cover = covers[term] ?? 0;
    const missing = share * (1 - cover);
    sums.stated += share * (stated[term] ?? 0);
    if (isAsked) {
      sums.asked += missing;
      sums.askedSo += share * Math.max(0, cover - (askedSo[term] ?? 0));
    }
    if (role === 'number' || role === 'year') sums.number += missing;
    else if (role === 'attribute') sums.attribute += missing;
    else if (role === 'place' || role === 'name' || role === 'live') sums.famous += missing;
  }
  return sums;
}

const onlyStated: ReadonlySet<Role> = new Set(['name', 'year']);

/** A wording may put a rival's name or another year beside the fact; only what it states is spoken of. */
function coverAsStated(covers: Float32Array, stated: Float32Array, { question }: Weighed): void {
  for (const [term, { role }] of question.terms.entries())
    if (onlyStated.has(role)) covers[term] = Math.min(covers[term] ?? 0, stated[term] ?? 0);
}

/** A fact that has the words of a name and not the entity speaks of something else that is named alike. */
function coverByNames(covers: Float32Array, fact: number, { mentions }: Weighed, index: Index): void {
  const mine = index.carriers.ofFact(fact);
  for (const { terms, carriers } of mentions) {
    if (mine.some((carrier) => carriers.has(carrier))) continue;
    const most = terms.length > 1 ? parameters.otherNameOfMany : parameters.otherNameOfOne;
    for (const term of terms) covers[term] = Math.min(covers[term] ?? 0, most);
  }
}

/** A fact as of a year speaks of that year. */
function coverYears(covers: Float32Array, fact: number, { question }: Weighed, index: Index): void {
  const asOf = index.facts[fact]?.asOf;
  for (const [term, { text, role }] of question.terms.entries()) {
    if (role === 'year' && asOf?.startsWith(text.slice(1))) raise(covers, term, 0.9);
  }
}

/** Of "which cities" a fact speaks that names one. */
function coverCities(covers: Float32Array, fact: number, { question }: Weighed, index: Index): void {
  const term = question.asksCity ? question.terms.findIndex(({ text }) => isCityWord(fold(text))) : -1;
  if (term >= 0) covers[term] = namesCity(index.facts[fact]?.text.en ?? '') ? 0.9 : 0;
}

const weightOfMissing: Readonly<Partial<Record<Role, number>>> = {
  place: parameters.missingPlace,
  name: parameters.missingPlace,
  live: parameters.missingPlace,
  year: parameters.missingPlace,
  attribute: parameters.missingAttribute,
};

/** By weight; what the fact says nothing of weighs more the more the question is about just that. */
function coverageOf(covers: Float32Array, { question, weights, named }: Weighed): number {
  let all = 0;
  let covered = 0;
  for (const [term, { role }] of question.terms.entries()) {
    const cover = covers[term] ?? 0;
    const heavier = Math.max(weightOfMissing[role] ?? 1, named.has(term) ? parameters.missingEntity : 1);
    const weight = (weights[term] ?? 0) * (cover < parameters.hardly ? heavier : 1);
    all += weight;
    covered += weight * cover;
  }
  return all === 0 ? 0 : covered / all;
}
