import type { Published } from '../../digests/compose.ts';
import type { DigestStore } from '../../digests/store.ts';
import type { Localized } from '../../locale.ts';
import type { L10n } from '../locales/l10n.ts';
import type { Reader } from '../reader.ts';

/** What the commands of `npm run digests` look at. */
export interface Surroundings {
  /** To look at only. */
  readonly digests: DigestStore;
  readonly published: Published;
  readonly reader: Omit<Reader, 'l10n'>;
  readonly languages: Localized<L10n>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Sends a delivery once more; absent: there is no token. */
  readonly resend?: (id: number) => Promise<string>;
}

/** The command line cannot be understood; the message says what was expected. */
export class InspectUsageError extends Error {
  override readonly name = 'InspectUsageError';
  readonly code = 'usage';
}
