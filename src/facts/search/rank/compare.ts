import type { Index } from '../index/index.ts';
import type { Intent } from '../words/questionWords.ts';
import { parameters } from './parameters.ts';
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
  let [best, second, bestAsk, bestStatement, pairs] = [0, 0, 0, 0, 0];
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
    const fit = fitOf(text, read.length, weighed, index, shared);
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
  return { covers, stated, askedSo, best, second, bestAsk, bestStatement, pairs };
}

/** A number answers "how many"; which text answers "who" is not known, so only an ask does. */
function isOfKind(text: number, intent: Intent | undefined, { units }: Index): boolean {
  if (intent === 'count') return units.intent(text) === 'count' || units.hasNumber(text);
  return intent !== 'who' || units.intent(text) === 'who';
}

function lowerByRareUse(covers: Float32Array, counts: Uint16Array): void {
  counts.forEach((count, term) => {
    const often = Math.min(1, count / parameters.manyTexts);
    covers[term] = (covers[term] ?? 0) * (1 - parameters.singleText + parameters.singleText * often);
  });
}

/** The cosine between question and text, by weight. @param length how much all words of the text say */
function fitOf(
  text: number,
  length: number,
  { question, weights, length: all }: Weighed,
  { units }: Index,
  shared: Float32Array,
): number {
  let overlap = 0;
  for (let term = 0; term < weights.length; term += 1) overlap += (shared[term] ?? 0) * (weights[term] ?? 0);
  let [mine, its] = [all, length];
  const intent = units.intent(text);
  if (question.intent !== undefined) mine += parameters.sameIntent;
  if (intent !== undefined) its += parameters.sameIntent;
  if (intent !== undefined && intent === question.intent) overlap += parameters.sameIntent;
  return overlap === 0 ? 0 : overlap / (mine ** (1 - parameters.textLength) * its ** parameters.textLength);
}

/** Fills in `shared`, how much of each term stands in the text. */
function readText(
  text: number,
  { byWord }: Weighed,
  { units, rarities }: Index,
  shared: Float32Array,
): { readonly length: number; readonly pairs: number } {
  const { words, ends } = units;
  const end = ends[text + 1] ?? 0;
  let [length, pairs, before] = [0, 0, nothing];
  for (let place = ends[text] ?? 0; place < end; place += 1) {
    const word = words[place] ?? 0;
    length += rarities[word] ?? 0;
    const start = byWord.starts[word] ?? 0;
    const stop = start + (byWord.counts[word] ?? 0);
    let [likeliest, most] = [nothing, 0];
    for (let link = start; link < stop; link += 1) {
      const term = byWord.terms[link] ?? 0;
      const quality = byWord.qualities[link] ?? 0;
      raise(shared, term, quality);
      if (quality > most) [likeliest, most] = [term, quality];
    }
    if (likeliest >= 0 && before >= 0 && likeliest === before + 1) pairs += 1;
    before = likeliest;
  }
  return { length, pairs };
}

const nothing = -1;

export function raise(values: Float32Array, place: number, value: number): void {
  if (value > (values[place] ?? 0)) values[place] = value;
}
