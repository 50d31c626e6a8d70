import { distance } from 'fastest-levenshtein';

/**
 * The candidates that somebody may have meant: at most a third of the letters differ, the closest first.
 * What is typed is cut at 64 characters, so that nonsense costs no time.
 */
export function nearest(typed: string, candidates: readonly string[], limit: number): readonly string[] {
  const wanted = typed.slice(0, 64).toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, changes: distance(wanted, candidate) }))
    .filter(
      ({ candidate, changes }) =>
        changes <= Math.max(2, Math.floor(candidate.length / 3)) && changes < candidate.length,
    )
    .sort((a, b) => a.changes - b.changes)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
