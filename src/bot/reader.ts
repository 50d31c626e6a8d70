import type { FactStore } from '../facts/store.ts';
import type { L10n } from './locales/l10n.ts';

/** For whom a view is made: what is known at this moment, in which language, through which bot, on which day. */
export interface Reader {
  readonly facts: FactStore;
  readonly l10n: L10n;
  /** The bot's own, for links that lead back to it. */
  readonly username: string;
  /** `2026-11-22`, in the bot's time zone: what is past its review date is told by it. */
  readonly today: string;
}
