import type { Pace } from '../digests/pace.ts';
import { createGroupPace, createSteadyGroupPace, type GroupPace } from './groupPace.ts';
import { createIntake, type IntakeParts } from './intake.ts';
import { createLeadership, type Leadership, type LeadershipEvent, type LeaseTimes } from './leadership.ts';
import type { News } from './news.ts';
import { createOnce } from './once.ts';
import { createReach, whileUp } from './reach.ts';
import type { Replicas } from './replicas.ts';
import { sharePace, takeOverPace } from './sharedPace.ts';
import { createSoleLeadership } from './sole.ts';

/** This process among those that serve the same bot; also where it is the only one. */
export interface Member {
  readonly isAlone: boolean;
  readonly leadership: Leadership;
  leads(): boolean;
  /** Whether what is shared can be reached. */
  isUp(): boolean;
  /** The pace, as far as it is shared. */
  readonly sharePace: (own: Pace) => Pace;
  /** To be called when this process begins to lead, before it sends: another one may have led. */
  readonly takeOver: (pace: Pace) => void;
  readonly groupPace: GroupPace;
  /** See `whileUp`. */
  guard<Store extends object>(store: Store): Store;
  /** How an update is handled once, however often and to however many processes it comes. */
  intake<Update>(parts: Pick<IntakeParts<Update>, 'placeOf' | 'handle'>): (update: Update) => Promise<void>;
  tell(news: News): void;
  /** @param missed some news may have been missed */
  hear(heard: (news: News) => void, missed: () => void): void;
  /** Removes what nobody will ask for any more. */
  tidy(): Promise<void>;
  /** After the leadership was stopped. */
  close(): Promise<void>;
}

export type MemberEvent =
  | Exclude<LeadershipEvent, { kind: 'reached' | 'unreachable' }>
  /** What is shared cannot be reached, or can be again. */
  | { readonly kind: 'lost'; readonly error: unknown }
  | { readonly kind: 'found' }
  /** Done without, or tried again. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** The update was handled already, or is being handled. */
  | { readonly kind: 'repeated'; readonly updateId: number };

export interface MemberParts {
  /** See `Candidate`. */
  readonly behind: () => number;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** Does the work again and again until what it returns is called. */
  readonly repeat: (work: () => void, everyMs: number) => () => void;
  readonly report: (event: MemberEvent) => void;
  readonly leaseTimes?: LeaseTimes | undefined;
}

/** @param replicas absent: the process is the only one, and everything stays within it */
export function createMember(replicas: Replicas | undefined, parts: MemberParts): Member {
  return replicas === undefined ? createSole(parts) : createOneOfMany(replicas, parts);
}

function createSole({ now, report }: MemberParts): Member {
  const leadership = createSoleLeadership();
  return {
    isAlone: true,
    leadership,
    leads: () => leadership.term() !== undefined,
    isUp: () => true,
    sharePace: (own) => own,
    takeOver: () => {},
    groupPace: createGroupPace(now),
    guard: (store) => store,
    intake: ({ placeOf, handle }) =>
      createOnce({
        idOf: (update) => placeOf(update).id,
        handle,
        onRepeated: (updateId) => report({ kind: 'repeated', updateId }),
      }),
    tell: () => {},
    hear: () => {},
    tidy: async () => {},
    close: async () => {},
  };
}

function createOneOfMany(replicas: Replicas, parts: MemberParts): Member {
  const { news, lease, turns } = replicas;
  const { now, later, report, behind, leaseTimes: times } = parts;
  let lastError: unknown;
  const reach = createReach((isUp) => report(isUp ? { kind: 'found' } : { kind: 'lost', error: lastError }));
  const onError = (error: unknown) => report({ kind: 'failed', error });
  const stops: (() => void)[] = [];

  function heed(event: LeadershipEvent): void {
    if (event.kind === 'leads' || event.kind === 'stands-by') {
      report(event);
      return;
    }
    if (event.kind === 'unreachable') lastError = event.error;
    reach.note(event.kind === 'reached');
  }

  const leadership = createLeadership({
    lease,
    holder: replicas.id,
    behind,
    now,
    later,
    report: heed,
    ...(times === undefined ? {} : { times }),
  });
  const leads = () => leadership.term() !== undefined;
  return {
    isAlone: false,
    leadership,
    leads,
    isUp: reach.isUp,
    sharePace: (own) =>
      sharePace(own, {
        news,
        leads,
        repeat: (work, everyMs) => void stops.push(parts.repeat(work, everyMs)),
      }),
    takeOver: takeOverPace,
    groupPace: createSteadyGroupPace(whileUp(replicas.groupPace, reach.isUp), createGroupPace(now), onError),
    guard: (store) => whileUp(store, reach.isUp),
    intake: (intake) =>
      createIntake({
        ...intake,
        turns: whileUp(turns, reach.isUp),
        onError,
        onRepeated: (updateId) => report({ kind: 'repeated', updateId }),
      }),
    tell: news.tell.bind(news),
    hear: (heard, missed) => {
      news.hear(heard);
      news.onGap(missed);
    },
    tidy: () => replicas.tidy(),
    close: async () => {
      for (const stop of stops) stop();
      await replicas.close();
    },
  };
}
