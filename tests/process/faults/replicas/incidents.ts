import type { Delivery } from '../../../../src/digests/delivery.ts';
import { keyOf } from '../../../../src/digests/destination.ts';
import { keyOfPosted, type Upgraded } from '../account.ts';
import type { Ledger, Posted } from '../ledger.ts';
import type { Records } from '../records.ts';
import type { Deed } from './course.ts';

/** Something that was done while messages were on their way. */
export interface Incident {
  readonly kind: Deed['kind'];
  /** Whom it hit. */
  readonly hit: 'the leader' | 'another one' | 'all';
  /** When it began, and what it began ended. Milliseconds since 1970. */
  readonly at: number;
  until: number;
  /** Milliseconds until somebody sent again, if that was waited for; without end: nobody did as long as was waited. */
  takeover?: number;
  /** Messages that nobody wrote down because of it. */
  lost: number;
}

/** Milliseconds between the moment when a message is in a chat and the moment when that is written down, on a busy machine. */
const slack = 2_000;

/**
 * Finds the messages that nobody has written down, marks them as lost, and says because of what. To be called when all is over: what
 * was written down is not removed in the course of a trial, so nothing is found that was lost for a moment only. Returns those that no
 * incident explains.
 */
export function settle(
  { posted }: Ledger,
  records: Records,
  upgraded: Upgraded,
  incidents: readonly Incident[],
): readonly Posted[] {
  const unwritten = unwrittenOf(posted, records, upgraded);
  return unwritten.filter((each) => {
    each.lost = 'by a kill';
    const [incident] = incidents
      .filter((candidate) => distance(candidate, each) <= farthest(candidate))
      .sort((one, other) => distance(one, each) - distance(other, each));
    if (incident !== undefined) incident.lost += 1;
    return incident === undefined;
  });
}

/** Milliseconds between a message and what may have kept it from being written down. */
function distance({ kind, at, until }: Incident, { at: postedAt }: Posted): number {
  const from = Math.abs(postedAt - at);
  if (kind === 'kill') return from;
  // A process that was stopped between two instructions sends what comes next when it goes on. While it is stopped it cannot.
  if (kind === 'stop') return Math.min(from, slack + Math.abs(postedAt - until));
  return postedAt > at ? Math.max(0, postedAt - until) : from;
}

/** Whoever does not send has nothing in flight. */
function farthest({ kind, hit }: Incident): number {
  if (hit === 'another one') return Number.NEGATIVE_INFINITY;
  return kind === 'stop' ? 2 * slack : slack;
}

/** Each message that was written down stands for one that was posted. */
function unwrittenOf(posted: readonly Posted[], records: Records, upgraded: Upgraded): readonly Posted[] {
  const used = new Set<Delivery['messages'][number]>();
  const isWritten = (each: Posted) => {
    const found = messagesFor(each, records, upgraded).find((message) => !used.has(message));
    if (found !== undefined) used.add(found);
    return found !== undefined;
  };
  // The newest first: what was lost was sent again.
  return posted
    .filter(({ facts, lost }) => facts.length > 0 && lost === undefined)
    .toReversed()
    .filter((each) => !isWritten(each));
}

/** Messages that stayed behind in a group that became a supergroup have no number any more. */
function messagesFor(posted: Posted, records: Records, upgraded: Upgraded) {
  const to = upgraded.get(posted.chatId);
  const here = records.deliveriesTo(keyOfPosted(posted)).flatMap(({ messages }) => messages);
  const there = to === undefined ? [] : records.deliveriesTo(keyOf({ chatId: to }));
  return [
    ...here.filter(({ messageId }) => messageId === posted.messageId),
    ...there.flatMap(({ messages, items }) =>
      messages.filter(
        (message) =>
          message.messageId === 0 &&
          message.items.flatMap((place) => items[place]?.fact ?? []).join() === posted.facts.join(),
      ),
    ),
  ];
}

const names: Readonly<Record<Deed['kind'], string>> = {
  kill: 'kill -9',
  stop: 'SIGSTOP and SIGCONT',
  restart: 'PostgreSQL restarted',
  cut: 'connections cut',
};

/** For the report. */
export function rowsOf(incidents: readonly Incident[]): readonly (readonly [string, string])[] {
  const nameOf = ({ kind, hit }: Incident) => (hit === 'all' ? names[kind] : `${names[kind]} of ${hit}`);
  const found = [...new Set(incidents.map(nameOf))];
  const takeovers = incidents.flatMap(({ takeover }) => takeover ?? []);
  return [
    ...found.map((name) => {
      const all = incidents.filter((incident) => nameOf(incident) === name);
      return [
        `${name}: times; lost by each`,
        `${all.length}; ${all.map(({ lost }) => lost).join(', ')}`,
      ] as const;
    }),
    ['seconds until another one sent', takeovers.map((each) => (each / 1_000).toFixed(1)).join(', ')],
  ];
}
