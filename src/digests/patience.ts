/** Growing pauses: 2 s, 4 s … up to 15 minutes, each between half and one and a half of that. */
const firstPauseMs = 2_000;
const longestPauseMs = 900_000;
/** So long the same message is tried again. */
export const patienceMs = 86_400_000;

/**
 * Until it is tried again, in whole milliseconds: moments are kept as such.
 * @param failures so many before this one
 * @param chance from 0 to below 1
 */
export function pauseAfter(failures: number, chance: number): number {
  const pause = Math.min(firstPauseMs * 2 ** Math.min(failures, 20), longestPauseMs);
  return Math.round(pause * (0.5 + chance));
}
