import type { MessageEntity } from 'grammy/types';
import { sortEntities } from './sort.ts';

export interface Span {
  readonly offset: number;
  readonly length: number;
}

type Type = MessageEntity['type'];

/** Styles of the letters: they may overlap anything, and are cut into pieces where something else begins or ends. */
const styles = new Set<Type>(['bold', 'italic', 'underline', 'strikethrough', 'spoiler']);
const quotes = new Set<Type>(['blockquote', 'expandable_blockquote']);
/** No styles inside these. */
const plain = new Set<Type>(['pre', 'code', 'date_time']);

/**
 * Makes the entities of a text fit each other as Telegram does: links, code and the like exclude each other, the first
 * wins; quotes hold them whole or not at all; styles are merged and cut. `found`: what gives way to `entities`.
 */
export function fitEntities(
  entities: readonly MessageEntity[],
  found: readonly MessageEntity[] = [],
): MessageEntity[] {
  const sorted = sortEntities(entities);
  const blocks = withoutOverlaps(sorted.filter(({ type }) => quotes.has(type)));
  const own = withoutOverlaps(sorted.filter(({ type }) => !quotes.has(type) && !styles.has(type)));
  const added = found.filter((entity) => !own.some((other) => overlaps(other, entity)));
  const whole = [...own, ...added].filter((entity) => blocks.every((block) => isInOrOut(entity, block)));
  const pieces = stylePieces(
    sorted.filter(({ type }) => styles.has(type)),
    [...whole, ...blocks],
  );
  return sortEntities([...whole, ...blocks, ...pieces]);
}

export function endOf({ offset, length }: Span): number {
  return offset + length;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.offset < endOf(other) && other.offset < endOf(one);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.offset <= inner.offset && endOf(inner) <= endOf(outer);
}

function isInOrOut(entity: Span, block: Span): boolean {
  return contains(block, entity) || !overlaps(block, entity);
}

/** Of two that overlap, the one that begins first stays. */
function withoutOverlaps(sorted: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of sorted) {
    const last = kept.at(-1);
    if (!last || entity.offset >= endOf(last)) kept.push(entity);
  }
  return kept;
}

function stylePieces(sorted: readonly MessageEntity[], others: readonly MessageEntity[]): MessageEntity[] {
  const runs = mergedRuns(sorted);
  const cuts = new Set([
    ...others.flatMap((other) => [other.offset, endOf(other)]),
    ...runs.map(({ offset }) => offset),
  ]);
  const bare = others.filter(({ type }) => plain.has(type));
  const sortedCuts = [...cuts].sort((one, other) => one - other);
  return runs
    .flatMap((run) => cutAt(run, sortedCuts))
    .filter((piece) => !bare.some((other) => contains(other, piece)));
}

/** One run for what overlaps or touches and has the same style. */
function mergedRuns(sorted: readonly MessageEntity[]): MessageEntity[] {
  const runs: MessageEntity[] = [];
  for (const entity of sorted) {
    const index = runs.findLastIndex(({ type }) => type === entity.type);
    const last = runs[index];
    if (last && entity.offset <= endOf(last)) {
      runs[index] = { ...last, length: Math.max(endOf(last), endOf(entity)) - last.offset };
    } else runs.push(entity);
  }
  return runs;
}

function cutAt(run: MessageEntity, cuts: readonly number[]): MessageEntity[] {
  const inside = cuts.filter((cut) => cut > run.offset && cut < endOf(run));
  const bounds = [run.offset, ...inside, endOf(run)];
  return bounds.slice(1).map((end, index) => {
    const offset = bounds[index] ?? run.offset;
    return { ...run, offset, length: end - offset };
  });
}
