import type { Index } from '../index/index.ts';
import type { Role } from '../query/roles.ts';
import { candidates } from './candidates.ts';
import { parameters } from './parameters.ts';
import { likelihood } from './suitability.ts';
import type { TermsByWord } from './termsByWord.ts';
import type { Weighed } from './weigh.ts';

/** How well a fact answers a question; everything from 0 to about 1. */
export interface Scored {
  /** Its place in the index. */
  readonly fact: number;
  readonly score: number;
  /** How much of the question the fact speaks of. */
  readonly coverage: number;
  /** How much the texts that resemble the question most do so. */
  readonly fit: number;
  /** How much of each term it speaks of. */
  readonly covers: Float32Array;
}

/** So many facts are looked at closely. */
const closely = 48;

/** The facts that have something of the question, the best first. Beyond the first few dozen the order is a rough one. */
export function rank(weighed: Weighed, index: Index, limit = closely): readonly Scored[] {
  const rough = candidates(weighed, index, Math.max(limit, closely));
  const scored = rough.slice(0, closely).map((fact) => scoreOf(fact, weighed, index));
  const sorted = scored.sort((one, other) => other.score - one.score || one.fact - other.fact);
  const rest = rough.slice(closely).map((fact) => ({ fact, score: 0, coverage: 0, fit: 0, covers: nothing }));
  return [...sorted, ...rest];
}

const nothing = new Float32Array();

function scoreOf(fact: number, weighed: Weighed, index: Index): Scored {
  const { covers, fit } = compare(fact, weighed, index);
  coverByNames(covers, fact, weighed, index);
  coverYears(covers, fact, weighed, index);
  const coverage = coverageOf(covers, weighed);
  const resemblance = parameters.coverageShare * coverage + (1 - parameters.coverageShare) * fit;
  return { fact, coverage, fit, covers, score: resemblance * likelihood(fact, covers, weighed, index) };
}

/** Goes through the texts of the fact once: which terms stand in them, and how much the best texts resemble the question. */
function compare(fact: number, weighed: Weighed, index: Index): { covers: Float32Array; fit: number } {
  const terms = weighed.question.terms.length;
  const covers = new Float32Array(terms);
  const counts = new Uint16Array(terms);
  const shared = new Float32Array(terms);
  let [best, second] = [0, 0];
  for (let text = index.units.start(fact); text < index.units.end(fact); text += 1) {
    const fit = fitOf(text, weighed, index, shared.fill(0));
    for (let term = 0; term < terms; term += 1) {
      const quality = shared[term] ?? 0;
      if (quality > 0) counts[term] = (counts[term] ?? 0) + 1;
      raise(covers, term, quality);
    }
    if (fit > best) [best, second] = [fit, best];
    else if (fit > second) second = fit;
  }
  for (const carrier of index.carriers.ofFact(fact)) {
    for (const [term, quality] of weighed.covers.get(carrier)?.entries() ?? []) raise(covers, term, quality);
  }
  counts.forEach((count, term) => {
    const often = Math.min(1, count / parameters.manyTexts);
    covers[term] = (covers[term] ?? 0) * (1 - parameters.singleText + parameters.singleText * often);
  });
  return { covers, fit: (1 - parameters.secondText) * best + parameters.secondText * second };
}

/** The cosine between question and text, by weight; fills in `shared`, how much of each term stands in the text. */
function fitOf(
  text: number,
  { question, weights, byWord, length: all }: Weighed,
  index: Index,
  shared: Float32Array,
): number {
  let length = addShared(text, byWord, index, shared);
  let mine = all;
  let overlap = 0;
  for (let term = 0; term < weights.length; term += 1) overlap += (shared[term] ?? 0) * (weights[term] ?? 0);
  const intent = index.units.intent(text);
  if (question.intent !== undefined) mine += parameters.sameIntent;
  if (intent !== undefined) length += parameters.sameIntent;
  if (intent !== undefined && intent === question.intent) overlap += parameters.sameIntent;
  if (overlap === 0) return 0;
  return overlap / (mine ** (1 - parameters.textLength) * length ** parameters.textLength);
}

/** Returns how much all words of the text say. */
function addShared(
  text: number,
  byWord: TermsByWord,
  { units, rarities }: Index,
  shared: Float32Array,
): number {
  const { words, ends } = units;
  const end = ends[text + 1] ?? 0;
  let length = 0;
  for (let place = ends[text] ?? 0; place < end; place += 1) {
    const word = words[place] ?? 0;
    length += rarities[word] ?? 0;
    const count = byWord.counts[word] ?? 0;
    const start = byWord.starts[word] ?? 0;
    for (let link = start; link < start + count; link += 1) {
      raise(shared, byWord.terms[link] ?? 0, byWord.qualities[link] ?? 0);
    }
  }
  return length;
}

function raise(values: Float32Array, place: number, value: number): void {
  if (value > (values[place] ?? 0)) values[place] = value;
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
