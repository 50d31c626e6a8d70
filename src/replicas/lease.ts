/** Who wants to be the one that sends. */
export interface Candidate {
  /** A name that no other process has, nor this one after a restart. */
  readonly holder: string;
  /** So long it wants the lease, in milliseconds. */
  readonly forMs: number;
  /** How many facts the journal knows in a newer state than this process' content: it then leaves newer content the first try. */
  readonly behind: number;
}

export type Standing =
  /** `token` grows whenever the lease passes to another holder. */
  | { readonly kind: 'held'; readonly token: number }
  /** It may be free after so many milliseconds. */
  | { readonly kind: 'taken'; readonly freeInMs: number };

/** Which of several processes sends. Kept where all of them see it, and timed by one clock. */
export interface SenderLease {
  /** Takes the lease when it is free, and makes it last longer when it is ours. Throws when it cannot be asked for. */
  take(candidate: Candidate): Promise<Standing>;
  /** Free at once; nothing when it is somebody else's. */
  release(holder: string): Promise<void>;
}
