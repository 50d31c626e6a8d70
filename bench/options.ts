/** How much is measured. Rounds stop early when the time is over; the report says how many there were. */
export interface Options {
  /** Fresh processes of both bots in each round. */
  readonly rounds: number;
  /** Starts of each bot. */
  readonly starts: number;
  /** Batches of 1,000 updates for the parts. */
  readonly batches: number;
  /** No round begins after so many milliseconds. */
  readonly budget: number;
}

export const full: Options = { rounds: 9, starts: 9, batches: 40, budget: 130_000 };
export const quick: Options = { rounds: 2, starts: 3, batches: 10, budget: 24_000 };

export const usage = `npm run bench [-- --quick]

Measures this bot against a bare grammY bot, over HTTP on this machine. Asserts nothing.
  --quick   fewer rounds: under 40 seconds instead of three minutes at most
`;

/** `undefined` for an argument that there is not. */
export function readOptions(given: readonly string[]): Options | undefined {
  if (given.length === 0) return full;
  return given.length === 1 && given[0] === '--quick' ? quick : undefined;
}
