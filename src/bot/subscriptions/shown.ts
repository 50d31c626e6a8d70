import type { Subscription } from '../../digests/subscription.ts';
import type { Reader } from '../reader.ts';
import type { Target } from './target.ts';

/** What every page of the settings is made from. */
export interface Shown {
  readonly target: Target;
  /** `undefined`: nobody has subscribed there. */
  readonly subscription: Subscription | undefined;
  readonly reader: Reader;
  /** Milliseconds since 1970. */
  readonly now: number;
}
