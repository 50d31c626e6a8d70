import type { Published } from '../../digests/compose.ts';
import type { DigestLook } from '../../digests/store.ts';
import type { Localized } from '../../locale.ts';
import type { L10n } from '../locales/l10n.ts';
import type { Reader } from '../reader.ts';

/** What the commands of `npm run digests` look at. */
export interface Surroundings {
  readonly digests: DigestLook;
  readonly published: Published;
  readonly reader: Omit<Reader, 'l10n'>;
  readonly languages: Localized<L10n>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Sends a delivery once more; absent: there is no token. */
  readonly resend?: (id: number) => Promise<string>;
}

/** Opens what a command looks at, lets it work, and lets go of it. */
export type WithSurroundings = (work: (surroundings: Surroundings) => Promise<string>) => Promise<string>;

/** The command line cannot be understood; the message says what was expected. */
export class InspectUsageError extends Error {
  override readonly name = 'InspectUsageError';
  readonly code = 'usage';
}
