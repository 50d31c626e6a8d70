import type { Round } from './compare.ts';
import type { Parts } from './protocol.ts';

/** Everything that was measured. */
export interface Results {
  readonly rounds: readonly Round[];
  /** Milliseconds. */
  readonly starts: { readonly derek: readonly number[]; readonly bare: readonly number[] };
  readonly parts: Parts;
}
