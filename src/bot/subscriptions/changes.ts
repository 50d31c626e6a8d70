import { createHash } from 'node:crypto';
import { newSubscription } from '../../digests/newSubscription.ts';
import { reschedule } from '../../digests/slots/index.ts';
import { marksAt, type Schedule, type SubscriptionDraft } from '../../digests/subscription.ts';
import type { Locale } from '../../locale.ts';
import type { Wish } from './readWish.ts';
import type { ChangeStep } from './steps.ts';
import type { Target } from './target.ts';

/** What a change needs to know besides the subscription. */
export interface Circumstances {
  readonly target: Target;
  /** Of whoever makes the change. */
  readonly locale: Locale;
  /** For a new subscription; an IANA name. */
  readonly zone: string;
  /** The number of the newest edition. */
  readonly head: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Change = (draft: SubscriptionDraft) => SubscriptionDraft;

/** The subscription after a step; the same object when nothing changes; `undefined`: there is none. */
export function afterStep(
  step: ChangeStep,
  before: SubscriptionDraft | undefined,
  given: Circumstances,
): SubscriptionDraft | undefined {
  if (step.do === 'stop') return undefined;
  const draft = before ?? (step.do === 'on' ? begin(given) : undefined);
  return draft && withLocale(changeOf(step, given)(draft), given);
}

function changeOf(step: Exclude<ChangeStep, { readonly do: 'stop' }>, { head, now }: Circumstances): Change {
  switch (step.do) {
    case 'on':
      return (draft) => withTopic(draft, step.topic, head);
    case 'off':
    case 'leave':
      return (draft) => withoutTopic(draft, step.topic);
    case 'cadence':
      return (draft) => withSchedule(draft, { cadence: step.cadence }, now);
    case 'weekday':
      return (draft) => withSchedule(draft, { cadence: 'weekly', weekday: step.weekday }, now);
    case 'time':
      return (draft) => withSchedule(draft, timeChange(step.time, draft.schedule), now);
    case 'zone':
      return (draft) => withSchedule(draft, { zone: step.zone }, now);
    case 'quiet':
      return (draft) => withSchedule(draft, { quiet: step.quiet }, now);
    case 'drop':
      return (draft) =>
        withFilter(
          draft,
          draft.filter.filter((word) => markOf(word) !== step.mark),
        );
    case 'clear':
      return (draft) => withFilter(draft, []);
    case 'backlog':
      return (draft) => (draft.backlog === step.on ? draft : { ...draft, backlog: step.on });
    case 'language':
      return (draft) => (draft.locale === step.to ? draft : { ...draft, locale: step.to });
  }
}

/**
 * The subscription after what was asked for in one line: all its changes of schedule are one.
 * @param topics ids; a subscription begins with one
 */
export function afterWish(
  wish: Wish,
  topics: readonly string[],
  before: SubscriptionDraft | undefined,
  given: Circumstances,
): SubscriptionDraft | undefined {
  if (before === undefined && topics.length === 0) return undefined;
  const change = scheduleChange(wish, before?.schedule);
  const draft = before
    ? withSchedule(before, change, given.now)
    : begin(given, { ...firstSchedule(given.zone), ...change });
  const chosen = topics.reduce((next, topic) => withTopic(next, topic, given.head), draft);
  return withLocale(chosen, given);
}

function scheduleChange({ cadence, weekday, time, zone }: Wish, before?: Schedule): Partial<Schedule> {
  return {
    ...(time === undefined ? {} : timeChange(time, before)),
    ...(cadence === undefined ? {} : { cadence }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/** Whoever names a time does not want it as it happens. */
function timeChange(time: string, before: Schedule | undefined): Partial<Schedule> {
  return before?.cadence === 'instant' ? { cadence: 'daily', time } : { time };
}

/** When the first topic is chosen: every day at nine. */
function firstSchedule(zone: string): Schedule {
  return { cadence: 'daily', time: '09:00', weekday: 1, zone, quiet: null };
}

function begin(
  { target: { destination, chatKind }, locale, zone, head, now }: Circumstances,
  schedule = firstSchedule(zone),
): SubscriptionDraft {
  return newSubscription({ destination, chatKind, locale, schedule, head, now });
}

/** A topic that was on before goes on where it stopped. */
function withTopic(draft: SubscriptionDraft, topic: string, head: number): SubscriptionDraft {
  const known = Object.hasOwn(draft.topics, topic) ? draft.topics[topic] : undefined;
  if (known?.on) return draft;
  const wish = { ...(known ?? marksAt(head)), on: true };
  return { ...draft, topics: { ...draft.topics, [topic]: wish } };
}

function withoutTopic(draft: SubscriptionDraft, topic: string): SubscriptionDraft {
  const known = Object.hasOwn(draft.topics, topic) ? draft.topics[topic] : undefined;
  if (!known?.on) return draft;
  return { ...draft, topics: { ...draft.topics, [topic]: { ...known, on: false } } };
}

function withSchedule(draft: SubscriptionDraft, change: Partial<Schedule>, now: number): SubscriptionDraft {
  const schedule = { ...draft.schedule, ...change };
  if (isSame(draft.schedule, schedule)) return draft;
  return { ...draft, schedule, ...reschedule(draft, schedule, now) };
}

export function withFilter(draft: SubscriptionDraft, filter: readonly string[]): SubscriptionDraft {
  return filter.join() === draft.filter.join() ? draft : { ...draft, filter };
}

/** In a private chat the language of its reader; what several read is not turned by the one who changes the hour. */
function withLocale(draft: SubscriptionDraft, { target, locale }: Circumstances): SubscriptionDraft {
  return target.chatKind !== 'private' || draft.locale === locale ? draft : { ...draft, locale };
}

/** What stands for a word of the filter in a button, which has no room for the word itself. */
export function markOf(word: string): string {
  return createHash('sha256').update(word).digest('base64url').slice(0, 10);
}

function isSame(one: Schedule, other: Schedule): boolean {
  return (
    one.cadence === other.cadence &&
    one.time === other.time &&
    one.weekday === other.weekday &&
    one.zone === other.zone &&
    one.quiet?.from === other.quiet?.from &&
    one.quiet?.to === other.quiet?.to
  );
}
