import type { Index } from '../index/index.ts';
import type { WordId } from '../index/vocabulary.ts';
import type { Unit } from '../index/units.ts';
import type { Question, Term } from '../query/question.ts';

/** How well a fact answers a question; everything from 0 to 1. */
export interface Scored {
  /** Its place in the index. */
  readonly fact: number;
  readonly score: number;
  /** How much of the question the fact speaks of. */
  readonly coverage: number;
  /** How much one of its texts resembles the question. */
  readonly fit: number;
  /** How much of each term it speaks of. */
  readonly terms: readonly number[];
}

export const T = { a: 0.5, c: 0, p: 1, light: 0.3, unknown: 0.85, named: 1.8, similar: 0.7, intent: 0.25, lenExp: 0.5, guess: 0.5 };
/** So many facts are looked at closely. */
const closely = 40;
/** A name says what a fact is about, and less what it says. */
const fullName = 0.95;
const partOfName = 0.6;
const topicName = 0.6;
const sourceName = 0.4;

export interface Weighed {
  readonly question: Question;
  readonly weights: readonly number[];
  /** Term numbers by word, with how sure each is. */
  readonly byWord: ReadonlyMap<WordId, readonly (readonly [term: number, quality: number])[]>;
  /** How much of each term a carrier's names cover. */
  readonly byCarrier: ReadonlyMap<number, Float32Array>;
  /** Terms that together name an entity. */
  readonly named: ReadonlySet<number>;
}

export function weigh(question: Question, index: Index): Weighed {
  const byWord = termsByWord(question.terms);
  const byCarrier = termsByCarrier(question.terms, byWord, index);
  const plain = question.terms.map((term) => weightOf(term, index));
  return {
    question,
    byWord,
    byCarrier: byCarrier.covered,
    named: new Set(byCarrier.names.flat()),
    weights: shareInNames(plain, byCarrier.names),
  };
}

function termsByWord(terms: readonly Term[]) {
  const byWord = new Map<WordId, [number, number][]>();
  for (const [place, { matches }] of terms.entries()) {
    for (const [word, quality] of matches) {
      const list = byWord.get(word);
      if (list) list.push([place, quality]);
      else byWord.set(word, [[place, quality]]);
    }
  }
  return byWord;
}

/** What nobody wrote about weighs most. */
function weightOf(term: Term, index: Index): number {
  if (term.matches.size === 0) return term.role === 'chat' ? 0.5 : T.unknown * (term.role === 'light' ? T.light : 1);
  const best = Math.max(...term.matches.values());
  let weight = 1;
  for (const [word, quality] of term.matches) if (quality > best - 0.1) weight = Math.min(weight, index.weightOf(word));
  // What had to be guessed may be something else, and rarer.
  if (term.recognition === 'typo' || term.recognition === 'meaning') weight = Math.max(weight, T.guess);
  weight = weight ** T.p * (term.role === 'light' ? T.light : 1);
  return weight * (term.isFocus ? 1.2 : 1);
}

/** A name of several words is one thing: `Tau-Ken Samruk` weighs little more than `Samruk`. */
function shareInNames(weights: readonly number[], names: readonly (readonly number[])[]): readonly number[] {
  const shared = [...weights];
  const taken = new Set<number>();
  for (const terms of [...names].sort((one, other) => other.length - one.length)) {
    if (terms.length < 2 || terms.some((term) => taken.has(term))) continue;
    const sum = terms.reduce((total, term) => total + (weights[term] ?? 0), 0);
    const most = Math.max(...terms.map((term) => weights[term] ?? 0));
    for (const term of terms) {
      shared[term] = ((weights[term] ?? 0) / sum) * Math.min(sum, most * 1.25);
      taken.add(term);
    }
  }
  return shared;
}

function termsByCarrier(terms: readonly Term[], byWord: Weighed['byWord'], index: Index) {
  const covered = new Map<number, Float32Array>();
  const names: (readonly number[])[] = [];
  for (const carrier of new Set([...byWord.keys()].flatMap((word) => index.carriersOf(word)))) {
    const cover = new Float32Array(terms.length);
    covered.set(carrier, cover);
    const { kind } = index.carriers.all[carrier]?.carried ?? { kind: 'source' };
    for (const name of index.carriers.all[carrier]?.names ?? []) {
      const found = name.map((word) => byWord.get(word));
      const isFull = found.every((list) => list !== undefined);
      if (isFull && kind === 'entity') names.push([...new Set(found.flatMap((list) => list?.[0]?.[0] ?? []))]);
      const share = kind === 'source' ? sourceName : kind === 'topic' ? topicName : isFull ? fullName : partOfName;
      for (const [term, quality] of found.flatMap((list) => list ?? [])) {
        cover[term] = Math.max(cover[term] ?? 0, quality * share);
      }
    }
  }
  return { covered, names };
}

/** The facts that have most of the question, the best first; only those that have something. */
export function rank(weighed: Weighed, index: Index): readonly Scored[] {
  const rough = candidates(weighed, index);
  return rough.map((fact) => scoreOf(fact, weighed, index)).sort((one, other) => other.score - one.score || one.fact - other.fact);
}

function candidates({ question, weights, byCarrier }: Weighed, index: Index): readonly number[] {
  const sums = new Float32Array(index.facts.length);
  const best = new Float32Array(index.facts.length);
  const touched = new Set<number>();
  for (const [place, { matches }] of question.terms.entries()) {
    const mine: number[] = [];
    const raise = (fact: number, quality: number) => {
      const before = best[fact] ?? 0;
      if (before === 0) mine.push(fact);
      if (quality > before) best[fact] = quality;
    };
    for (const [word, quality] of matches) for (const fact of index.factsOf(word)) raise(fact, quality);
    for (const [carrier, cover] of byCarrier) {
      const quality = cover[place] ?? 0;
      if (quality > 0) for (const fact of index.carriers.all[carrier]?.facts ?? []) raise(fact, quality);
    }
    for (const fact of mine) {
      sums[fact] = (sums[fact] ?? 0) + (best[fact] ?? 0) * (weights[place] ?? 0);
      best[fact] = 0;
      touched.add(fact);
    }
  }
  return [...touched].sort((one, other) => (sums[other] ?? 0) - (sums[one] ?? 0) || one - other).slice(0, closely);
}

function scoreOf(fact: number, weighed: Weighed, index: Index): Scored {
  const covers = new Float32Array(weighed.question.terms.length);
  for (const carrier of index.carriers.ofFact[fact] ?? []) {
    weighed.byCarrier.get(carrier)?.forEach((quality, term) => {
      covers[term] = Math.max(covers[term] ?? 0, quality);
    });
  }
  let fit = 0;
  for (const unit of index.units[fact] ?? []) fit = Math.max(fit, fitOf(unit, weighed, index, covers));
  const coverage = coverageOf(covers, weighed);
  return { fact, coverage, fit, score: T.a * coverage + (1 - T.a) * fit, terms: [...covers] };
}

/** An uncovered place or attribute is what the question is about. */
const missing: Readonly<Partial<Record<Term['role'], number>>> = { place: 2, attribute: 1.6, year: 2.5 };

function coverageOf(covers: Float32Array, { question, weights, named }: Weighed): number {
  let all = 0;
  let covered = 0;
  question.terms.forEach((term, place) => {
    const cover = covers[place] ?? 0;
    const weight = (weights[place] ?? 0) * (cover < 0.3 ? Math.max(missing[term.role] ?? 1, named.has(place) ? T.named : 1) : 1);
    all += weight;
    covered += weight * cover;
  });
  return all === 0 ? 0 : covered / all;
}


/** The cosine between question and text, weighted; also notes in `covers` what the text covers. */
function fitOf(unit: Unit, { question, weights, byWord }: Weighed, index: Index, covers: Float32Array): number {
  const shared = new Map<number, number>();
  let length = 0;
  for (const word of unit.words) {
    length += index.weightOf(word);
    for (const [term, quality] of byWord.get(word) ?? []) {
      if (quality > (shared.get(term) ?? 0)) shared.set(term, quality);
      if (quality > (covers[term] ?? 0)) covers[term] = quality;
    }
  }
  let overlap = 0;
  for (const [term, quality] of shared) overlap += quality * (weights[term] ?? 0);
  let mine = weights.reduce((sum, weight) => sum + weight, 0);
  if (question.intent !== undefined) mine += T.intent;
  if (unit.intent !== undefined) length += T.intent;
  if (question.intent !== undefined && unit.intent === question.intent) overlap += T.intent;
  return mine * length === 0 ? 0 : overlap / (mine ** (1 - T.lenExp) * length ** T.lenExp);
}
