import type { Index } from '../index/index.ts';
import type { Intent } from '../words/questionWords.ts';
import { parameters } from './parameters.ts';
import { raise } from './raise.ts';
import type { Weighed } from './weigh.ts';

export interface ReadText {
  /** How much its words say; and those of them that are part of a name in the question. */
  readonly length: number;
  readonly named: number;
  /** How many words stand one behind the other as they do in the question. */
  readonly pairs: number;
}

const nothing = -1;

/** Fills in `shared`, how much of each term stands in the text. */
export function readText(
  text: number,
  { byWord, named: names }: Weighed,
  { units, rarities }: Index,
  shared: Float32Array,
): ReadText {
  const { words, ends } = units;
  const end = ends[text + 1] ?? 0;
  let [length, named, pairs, before] = [0, 0, 0, nothing];
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
    if (names.has(likeliest)) named += rarities[word] ?? 0;
    if (likeliest >= 0 && before >= 0 && likeliest === before + 1) pairs += 1;
    before = likeliest;
  }
  return { length, named, pairs };
}

/** The cosine between question and text, by weight. */
export function fitOf(
  text: number,
  shared: Float32Array,
  { length }: ReadText,
  weighed: Weighed,
  index: Index,
): number {
  const { weights } = weighed;
  let overlap = 0;
  for (let term = 0; term < weights.length; term += 1) overlap += (shared[term] ?? 0) * (weights[term] ?? 0);
  return cosine({ overlap, mine: weighed.length, its: length }, weighed, index.units.intent(text));
}

/** Even a text whose every word may be part of a name says something. */
const leastSaid = 0.2;

/** The same when names are taken out of both. */
export function fitBeyondNames(
  text: number,
  shared: Float32Array,
  { length, named }: ReadText,
  weighed: Weighed,
  index: Index,
): number {
  const { named: names, lengthBeyondNames: mine, weights } = weighed;
  let overlap = 0;
  for (let term = 0; term < weights.length; term += 1) {
    const quality = shared[term] ?? 0;
    if (quality > 0 && !names.has(term)) overlap += quality * (weights[term] ?? 0);
  }
  if (overlap === 0) return 0;
  return cosine(
    { overlap, mine, its: Math.max(length - named, leastSaid) },
    weighed,
    index.units.intent(text),
  );
}

/** How much a question and a text say, and how much of it in common. */
interface Said {
  readonly overlap: number;
  readonly mine: number;
  readonly its: number;
}

/** @param intent of the text */
export function cosine(said: Said, { question }: Weighed, intent: Intent | undefined): number {
  let { overlap, mine, its } = said;
  if (overlap === 0 && intent !== question.intent) return 0;
  if (question.intent !== undefined) mine += parameters.sameIntent;
  if (intent !== undefined) its += parameters.sameIntent;
  if (intent !== undefined && intent === question.intent) overlap += parameters.sameIntent;
  return overlap === 0 ? 0 : overlap / (mine ** (1 - parameters.textLength) * its ** parameters.textLength);
}
