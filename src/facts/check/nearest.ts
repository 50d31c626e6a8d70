import { distance } from 'fastest-levenshtein';

/** Ids are at most 48 characters; what somebody typed beyond that only costs time. */
const compared = 64;

/** The `limit` candidates that are written most like `text`, the nearest first. */
export function nearest(text: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const typed = text.slice(0, compared).toLowerCase();
  const ranked = Array.from(candidates, (candidate) => ({
    candidate,
    steps: distance(typed, candidate.slice(0, compared)),
  }));
  ranked.sort((one, other) => one.steps - other.steps);
  return ranked.slice(0, limit).map(({ candidate }) => candidate);
}

/** Near enough to be a slip of the fingers; `undefined` when nothing is. */
export function slipOf(text: string, candidates: Iterable<string>): string | undefined {
  const [best] = nearest(text, candidates, 1);
  if (best === undefined) return undefined;
  return distance(text.slice(0, compared).toLowerCase(), best.slice(0, compared)) <=
    Math.max(2, best.length / 3)
    ? best
    : undefined;
}
