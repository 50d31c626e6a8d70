/** A page of a list, counted from 1. A page that does not exist (any more) becomes the nearest one that does. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly pages: number;
  /** Place of the first item in the whole list, from 1. */
  readonly first: number;
  readonly total: number;
}

export function pageOf<T>(items: readonly T[], size: number, wanted: number): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const number = Math.min(Math.max(1, wanted), pages);
  const start = (number - 1) * size;
  return { items: items.slice(start, start + size), number, pages, first: start + 1, total: items.length };
}
