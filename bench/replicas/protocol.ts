/** What the processes of the replicas' part say over Node's IPC. */

/** What the outbox of a store takes. */
export interface Outbox {
  readonly plannedPerSecond: number;
  /** Claimed and recorded. */
  readonly recordedPerSecond: number;
  /** Microseconds of the processor in Derek's process, for all three. */
  readonly cpu: number;
}

/** To the poster: post so many `/ai` to those ports by turns. */
export interface Post {
  readonly ports: readonly number[];
  readonly secret: string;
  readonly updates: number;
  /** At most this many that were not answered. */
  readonly inFlight: number;
}

export interface Posted {
  readonly kind: 'posted';
  /** From the first to the answer to the last: the bot answers a post when the update is handled. */
  readonly milliseconds: number;
}
