import type { Index } from '../../index/index.ts';
import { raiseCounted } from '../counted.ts';
import { raise } from '../raise.ts';
import { fitOf, readText } from '../resemblance.ts';
import type { Weighed } from '../weigh.ts';

/** What a second look at the texts of one fact says of the question. */
export interface Look {
  /** By term: how much of it its statements have, without the names that the fact carries. */
  readonly stated: Float32Array;
  /** By term: how much of it its statements have a number of. */
  readonly counted: Float32Array;
  /** Of the question and, apart, of what is no name in it: the most that stands in one single text, by weight. */
  readonly inOne: number;
  readonly inOneBeyondNames: number;
  /** How much the third likest text resembles the question. */
  readonly third: number;
  /** Of its wordings: how many ask in the way of the question. */
  readonly askedAlike: number;
  /** How much of what stands beside the question word stands in a text that asks so. */
  readonly askedInOne: number;
}

export function look(fact: number, weighed: Weighed, index: Index): Look {
  const { question } = weighed;
  const terms = question.terms.length;
  const stated = new Float32Array(terms);
  const counted = new Float32Array(terms);
  const shared = new Float32Array(terms);
  const fits: number[] = [];
  let [inOne, inOneBeyondNames, askedInOne, wordings, alike] = [0, 0, 0, 0, 0];
  for (let text = index.units.start(fact); text < index.units.end(fact); text += 1) {
    const read = readText(text, weighed, index, shared.fill(0));
    const isAsk = index.units.isAsk(text);
    const isAlike = isAsk && index.units.intent(text) === question.intent;
    const { all, beyondNames, asked } = weighShared(shared, weighed);
    if (!isAsk) {
      for (const [term, quality] of shared.entries()) raise(stated, term, quality);
      raiseCounted(counted, text, weighed, index);
    }
    inOne = Math.max(inOne, all);
    inOneBeyondNames = Math.max(inOneBeyondNames, beyondNames);
    if (isAlike) askedInOne = Math.max(askedInOne, asked);
    wordings += Number(isAsk);
    alike += Number(isAlike);
    fits.push(fitOf(text, shared, read, weighed, index));
  }
  const third = fits.sort((one, other) => other - one)[2] ?? 0;
  return {
    stated,
    counted,
    inOne,
    inOneBeyondNames,
    third,
    askedAlike: alike / Math.max(1, wordings),
    askedInOne,
  };
}

/** How much of the question a text has, by weight. */
function weighShared(shared: Float32Array, { question, weights, named }: Weighed) {
  const sums = { all: 0, beyondNames: 0, asked: 0 };
  for (const [term, { isAsked }] of question.terms.entries()) {
    const weight = (shared[term] ?? 0) * (weights[term] ?? 0);
    sums.all += weight;
    if (!named.has(term)) sums.beyondNames += weight;
    if (isAsked) sums.asked += weight;
  }
  return sums;
}
