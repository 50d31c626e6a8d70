import type { ChatStore } from '../../chats/store.ts';
import type { Clock } from '../../clock.ts';
import type { DigestStore } from '../../digests/store.ts';
import type { Locale, Localized } from '../../locale.ts';
import type { ChatChanges } from '../chatChanges.ts';
import type { L10n } from '../locales/l10n.ts';

export interface SubscriptionParts {
  readonly digests: DigestStore;
  readonly chats: ChatStore;
  readonly changes: Pick<ChatChanges, 'follow'>;
  readonly languages: Localized<L10n>;
  /** For who has none of the four languages. */
  readonly defaultLocale: Locale;
  readonly clock: Clock;
  /** IANA name: the zone of a new subscription. */
  readonly timezone: string;
}
