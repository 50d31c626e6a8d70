import type { MessageEntity } from 'grammy/types';

/** A stretch of a message's text: plain, or wrapped in one entity. */
export type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'wrapped'; readonly entity: MessageEntity; readonly pieces: readonly Piece[] };

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The text as a tree of entities. Telegram counts offsets in UTF-16 units, as JavaScript does. Entities that cross
 * or leave the text are cut where they stop making sense, so that the pieces always spell the text exactly once.
 */
export function toPieces(text: string, entities: readonly MessageEntity[] = []): readonly Piece[] {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return wrap(text, ordered, { from: 0, to: text.length });
}

/** What the pieces spell. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'plain' ? piece.text : plainText(piece.pieces))).join('');
}

function wrap(text: string, entities: readonly MessageEntity[], { from, to }: Range): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  let next = 0;
  while (next < entities.length) {
    const entity = entities[next++];
    const range = entity && clip(entity, { from: at, to });
    if (!entity || !range) continue;
    pieces.push(...plain(text, { from: at, to: range.from }));
    const inside = takeWhile(entities, next, (other) => other.offset < range.to);
    next += inside.length;
    pieces.push({ kind: 'wrapped', entity, pieces: wrap(text, inside, range) });
    at = range.to;
  }
  return [...pieces, ...plain(text, { from: at, to })];
}

function plain(text: string, { from, to }: Range): Piece[] {
  return to > from ? [{ kind: 'plain', text: text.slice(from, to) }] : [];
}

function clip(entity: MessageEntity, { from, to }: Range): Range | undefined {
  const start = Math.max(entity.offset, from);
  const end = Math.min(entity.offset + entity.length, to);
  return end > start ? { from: start, to: end } : undefined;
}

function takeWhile<T>(items: readonly T[], from: number, accept: (item: T) => boolean): readonly T[] {
  const rest = items.slice(from);
  const stop = rest.findIndex((item) => !accept(item));
  return stop < 0 ? rest : rest.slice(0, stop);
}
