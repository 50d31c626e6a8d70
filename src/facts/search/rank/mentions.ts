import type { Index } from '../index/index.ts';
import { rarity } from '../index/rarity.ts';
import type { WordId } from '../index/vocabulary.ts';
import { parameters } from './parameters.ts';
import { type Link, linksOf, type TermsByWord } from './termsByWord.ts';

/** Words of the question that are the whole name of an entity, or of several. */
export interface Mention {
  readonly terms: readonly number[];
  readonly carriers: ReadonlySet<number>;
}

export interface Named {
  /** By carrier: how much of each term its names have. */
  readonly covers: ReadonlyMap<number, Float32Array>;
  /** The longest first. */
  readonly mentions: readonly Mention[];
}

const certain = 0.75;

export function namesIn(byWord: TermsByWord, terms: number, index: Index): Named {
  const covers = new Map<number, Float32Array>();
  const named = new Map<string, { terms: readonly number[]; carriers: Set<number> }>();
  const sure = byWord.found.filter((word) => certainLinks(word, byWord).length > 0);
  const touched = new Set(sure.flatMap((word) => index.carriers.of(word)));
  for (const carrier of touched) {
    const cover = new Float32Array(terms);
    covers.set(carrier, cover);
    for (const mine of coverBy(carrier, byWord, cover, index)) {
      const key = mine.join(' ');
      const mention = named.get(key) ?? { terms: mine, carriers: new Set() };
      named.set(key, mention);
      mention.carriers.add(carrier);
    }
  }
  return { covers, mentions: longestOf([...named.values()]) };
}

/** Fills in `cover`; returns the terms of each name of an entity that stands in the question as a whole. */
function coverBy(
  number: number,
  byWord: TermsByWord,
  cover: Float32Array,
  index: Index,
): readonly number[][] {
  const carrier = index.carriers.all[number];
  if (carrier === undefined) return [];
  const { kind } = carrier.carried;
  return carrier.names.flatMap((name) => {
    const found = name.map((word) => certainLinks(word, byWord));
    const isWhole = found.every((list) => list.length > 0);
    const share = shareOf(kind, isWhole);
    for (const { term, quality } of found.flat()) cover[term] = Math.max(cover[term] ?? 0, quality * share);
    if (!isWhole || kind !== 'entity') return [];
    return [[...new Set(found.flatMap((list) => list[0]?.term ?? []))].sort((one, other) => one - other)];
  });
}

const noLinks: readonly Link[] = [];

function certainLinks(word: WordId, byWord: TermsByWord): readonly Link[] {
  if (byWord.counts[word] === 0) return noLinks;
  return linksOf(byWord, word).filter(({ quality }) => quality > certain);
}

function shareOf(kind: 'entity' | 'topic' | 'source', isWhole: boolean): number {
  if (kind === 'source') return parameters.sourceName;
  if (kind === 'topic') return parameters.topicName;
  return isWhole ? parameters.fullName : parameters.partOfName;
}

/** `Astana Hub London` names neither `Astana` nor `Astana Hub`. */
function longestOf(mentions: readonly Mention[]): readonly Mention[] {
  const within = (one: Mention, other: Mention) =>
    other.terms.length > one.terms.length && one.terms.every((term) => other.terms.includes(term));
  return mentions
    .filter((mention) => !mentions.some((other) => within(mention, other)))
    .sort((one, other) => other.terms.length - one.terms.length);
}

/**
 * A name of several words is one thing: `Tau-Ken Samruk` weighs little more than `Samruk` alone, and as much as it is
 * rare. Otherwise a long name would drown what is asked of it.
 */
export function shareInNames(
  weights: readonly number[],
  mentions: readonly Mention[],
  index: Index,
): readonly number[] {
  const shared = [...weights];
  const taken = new Set<number>();
  for (const mention of mentions) {
    if (mention.terms.length < 2 || mention.terms.some((term) => taken.has(term))) continue;
    const mine = mention.terms.map((term) => weights[term] ?? 0);
    const sum = mine.reduce((total, weight) => total + weight, 0);
    const whole = Math.max(Math.min(sum, Math.max(...mine) * 1.25), rarityOf(mention, index));
    for (const term of mention.terms) {
      shared[term] = sum === 0 ? 0 : ((weights[term] ?? 0) / sum) * whole;
      taken.add(term);
    }
  }
  return shared;
}

function rarityOf({ carriers }: Mention, index: Index): number {
  const counts = [...carriers].map((carrier) => index.carriers.all[carrier]?.facts.length ?? 0);
  return rarity(Math.max(0, ...counts), index.facts.length);
}
