import type { Locale } from '../locale.ts';
import type { Destination } from './destination.ts';

/** Telegram's pace is another for each of them. */
export type ChatKind = 'private' | 'group' | 'channel';

export const cadences = ['daily', 'workdays', 'weekly', 'instant'] as const;
export type CadenceName = (typeof cadences)[number];

/** `09:00`, from `00:00` to `23:59`. */
export type TimeOfDay = string;

/** Monday is 1, Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** From one time to another, over midnight when the first is the later one. Equal ones: never quiet. */
export interface QuietHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** When digests come. What another cadence needs is kept, so that a change back finds it. */
export interface Schedule {
  readonly cadence: CadenceName;
  /** For all but `instant`. */
  readonly time: TimeOfDay;
  /** For `weekly`. */
  readonly weekday: Weekday;
  /** IANA name. */
  readonly zone: string;
  /** For `instant`; `null`: none. */
  readonly quiet: QuietHours | null;
}

/**
 * The watermarks of a topic: of its editions those from `back` to `seen` were dealt with. Subscribing sets `seen` to the
 * journal's head and `back` one above it; digests move `seen` up through what is new and `back` down through what was there before.
 */
export interface Marks {
  readonly back: number;
  readonly seen: number;
}

/** Of a topic that is chosen when the journal has come to that edition. */
export function marksAt(head: number): Marks {
  return { back: head + 1, seen: head };
}

export interface TopicWish extends Marks {
  /** A topic that was switched off keeps its watermarks: switched on again, it goes on where it stopped. */
  readonly on: boolean;
}

/**
 * - `blocked`: the person blocked the bot, or deleted their account.
 * - `gone`: the chat does not exist any more, or the bot was removed from it.
 * - `forbidden`: the bot may not write there.
 * - `topic-gone`: the forum topic was deleted or closed.
 */
export const pauseReasons = ['blocked', 'gone', 'forbidden', 'topic-gone'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** The local date and time for which a digest is made: `2026-11-22T09:00`. Sorts as text. */
export type Slot = string;

/** A destination's wish, and how far it was fulfilled. */
export interface Subscription {
  readonly destination: Destination;
  readonly chatKind: ChatKind;
  /** The language that was read in when it was set up; what the chat itself has chosen goes before it. */
  readonly locale: Locale;
  readonly schedule: Schedule;
  /** By topic id. */
  readonly topics: Readonly<Record<string, TopicWish>>;
  /** Corrections and retractions up to this edition were dealt with. */
  readonly corrected: number;
  /** Words or names, as typed; empty: everything. */
  readonly filter: readonly string[];
  /** Whether older facts are added where there is room. */
  readonly backlog: boolean;
  /** The last slot that was planned or let pass. */
  readonly lastSlot: Slot;
  /** The head of the journal when it was last planned; for `instant`: what is newer wakes it. */
  readonly looked: number;
  /** Milliseconds since 1970: when to plan next. `null`: `instant`, and nothing held back. */
  readonly nextAt: number | null;
  /** `null`: active. */
  readonly paused: PauseReason | null;
  /** Grows with every change; a plan made on an older one is refused. */
  readonly version: number;
}

/** What is kept without the version, which is the store's. */
export type SubscriptionDraft = Omit<Subscription, 'version'>;

export function topicsOn({ topics }: Pick<Subscription, 'topics'>): readonly string[] {
  return Object.entries(topics).flatMap(([topic, { on }]) => (on ? [topic] : []));
}
