import type { Index } from '../index/index.ts';
import type { Intent } from '../words/questionWords.ts';
import { raiseCounted } from './counted.ts';
import { parameters } from './parameters.ts';
import { raise } from './raise.ts';
import { fitBeyondNames, fitOf, readText } from './resemblance.ts';
import type { Weighed } from './weigh.ts';

/** How the texts of one fact compare with the question. */
export interface Comparison {
  /** How much of each term stands in its texts and the names it carries, 0 to 1. */
  readonly covers: Float32Array;
  /** The same of its statements and names alone. */
  readonly stated: Float32Array;
  /** The same of the texts that ask, or answer, in the way of the question. */
  readonly askedSo: Float32Array;
  /** How much the texts that resemble the question most do so: all texts, the second of them, the asks, the statements. */
  readonly best: number;
  readonly second: number;
  readonly bestAsk: number;
  readonly bestStatement: number;
  /** How much a text resembles the question when the names are taken out of both. */
  readonly beyondNames: number;
  /** How many words stand one behind the other as they do in the question, in the text that has most of them. */
  readonly pairs: number;
}

/** Goes through the texts of the fact once. */
export function compare(fact: number, weighed: Weighed, index: Index): Comparison {
  const terms = weighed.question.terms.length;
  const covers = new Float32Array(terms);
  const stated = new Float32Array(terms);
  const askedSo = new Float32Array(terms);
  const counts = new Uint16Array(terms);
  const shared = new Float32Array(terms);
  let [best, second, bestAsk, bestStatement, beyondNames, pairs] = [0, 0, 0, 0, 0, 0];
  for (let text = index.units.start(fact); text < index.units.end(fact); text += 1) {
    const read = readText(text, weighed, index, shared.fill(0));
    const isAsk = index.units.isAsk(text);
    const isSo = isOfKind(text, weighed.question.intent, index);
    for (let term = 0; term < terms; term += 1) {
      const quality = shared[term] ?? 0;
      if (quality === 0) continue;
      counts[term] = (counts[term] ?? 0) + 1;
      raise(covers, term, quality);
      if (!isAsk) raise(stated, term, quality);
      if (isSo) raise(askedSo, term, quality);
    }
    if (!isAsk && weighed.question.intent === 'count') raiseCounted(askedSo, text, weighed, index);
    const fit = fitOf(text, shared, read, weighed, index);
    if (fit > 0) beyondNames = Math.max(beyondNames, fitBeyondNames(text, shared, read, weighed, index));
    if (fit > best) [best, second] = [fit, best];
    else if (fit > second) second = fit;
    if (isAsk) bestAsk = Math.max(bestAsk, fit);
    else bestStatement = Math.max(bestStatement, fit);
    pairs = Math.max(pairs, read.pairs);
  }
  for (const carrier of index.carriers.ofFact(fact)) {
    for (const [term, quality] of weighed.covers.get(carrier)?.entries() ?? []) {
      raise(covers, term, quality);
      raise(stated, term, quality);
    }
  }
  lowerByRareUse(covers, counts);
  return {
    covers,
    stated,
    askedSo,
    best,
    second,
    bestAsk,
    bestStatement,
    beyondNames,
    pairs,
  };
}

/** Which statement answers "who" is not known, so only an ask does; what a statement has a number of is seen apart. */
function isOfKind(text: number, intent: Intent | undefined, { units }: Index): boolean {
  return (intent !== 'count' && intent !== 'who') || units.intent(text) === intent;
}

function lowerByRareUse(covers: Float32Array, counts: Uint16Array): void {
  counts.forEach((count, term) => {
    const often = Math.min(1, count / parameters.manyTexts);
    covers[term] = (covers[term] ?? 0) * (1 - parameters.singleText + parameters.singleText * often);
  });
}
