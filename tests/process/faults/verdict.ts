import type { Delivery } from '../../../src/digests/delivery.ts';
import type { DestinationKey } from '../../../src/digests/destination.ts';
import { keyOfPosted, keysOf } from './account.ts';
import {
  correctedWordingOf,
  type FirstFact,
  first,
  second,
  type TrialFact,
  topicsOfFact,
  wrong,
} from './content.ts';
import type { Member } from './crowd.ts';
import type { Posted } from './ledger.ts';
import type { Trial } from './trial.ts';

export interface Figures {
  /** Digest messages in all chats. */
  readonly sent: number;
  readonly lostByFaults: number;
  readonly lostByKills: number;
  /** The most that one kill lost. */
  readonly mostByAKill: number;
  /** Items that a destination has more often than it should, and those that stand in lost messages. */
  readonly doubledItems: number;
  readonly lostItems: number;
  /** Items of a fact that was wrong, in messages that the bot knows of and that can be edited. */
  readonly corrected: number;
}

export interface Verdict {
  readonly figures: Figures;
  /** What should not be; empty: all is well. */
  readonly complaints: readonly string[];
}

/** At once; see the sender. */
const inFlight = 40;

const firstFacts = Object.keys(first) as FirstFact[];
const secondFacts = Object.keys(second) as TrialFact[];

/** Whether everybody has what they ought to have, once, and corrected. */
export function judge(trial: Trial): Verdict {
  const byKey = new Map<DestinationKey, Posted[]>();
  for (const posted of trial.ledger.posted) {
    const key = keyOfPosted(posted);
    byKey.set(key, [...(byKey.get(key) ?? []), posted]);
  }
  const known = new Set(trial.crowd.members.flatMap((member) => keysOf(member, trial.upgraded)));
  const strangers = [...byKey].filter(([key]) => !known.has(key));
  const judged = trial.crowd.members.map((member) => judgeMember(member, trial, byKey));
  const lost = trial.ledger.posted.filter((posted) => posted.lost !== undefined);
  const floods = trial.ledger.floods.others;
  return {
    figures: {
      sent: trial.ledger.posted.filter(({ facts }) => facts.length > 0).length,
      lostByFaults: lost.filter((posted) => posted.lost === 'by a fault').length,
      lostByKills: lost.filter((posted) => posted.lost === 'by a kill').length,
      mostByAKill: Math.max(0, ...trial.lostByKills),
      doubledItems: sum(judged.map(({ doubled }) => doubled)),
      lostItems: sum(lost.map(({ facts }) => facts.length)),
      corrected: sum(judged.map(({ corrected }) => corrected)),
    },
    complaints: [
      ...trial.complaints,
      ...trial.lostByKills
        .filter((messages) => messages > inFlight)
        .map((messages) => `a kill lost ${messages} messages; at most ${inFlight} are in flight`),
      ...(floods > 0 ? [`${floods} times 429, because the pace was not kept`] : []),
      ...strangers.map(([key, posted]) => `${posted.length} messages to ${key}, which never subscribed`),
      ...judged.flatMap(({ complaints }) => complaints),
    ],
  };
}

interface Judged {
  readonly doubled: number;
  readonly corrected: number;
  readonly complaints: readonly string[];
}

/** What a member's chats show is held against what they ought to show, and against what was written down. */
function judgeMember(
  member: Member,
  trial: Trial,
  byKey: ReadonlyMap<DestinationKey, readonly Posted[]>,
): Judged {
  const keys = keysOf(member, trial.upgraded);
  const all = keys.flatMap((key) => byKey.get(key) ?? []);
  const kept = all.filter(({ lost }) => lost === undefined);
  const lost = all.filter((posted) => posted.lost !== undefined);
  const deliveries = keys.flatMap(trial.records.deliveriesTo);
  const recorded = deliveries.flatMap(itemsOf);
  const complaints: string[] = [];
  let doubled = 0;
  for (const fact of [...firstFacts, ...secondFacts]) {
    const news = recorded.filter((item) => item.fact === fact && item.kind === 'new').length;
    const repairs = recorded.filter((item) => item.fact === fact && item.kind === 'correction').length;
    const [seen, lostOnes] = [count(kept, fact), count(lost, fact)];
    const had = doubledOf(all, fact, repairs);
    doubled += had;
    const what = `${member.key} (${member.instant ? 'instant' : 'daily'}), ${fact}`;
    if (seen !== news + repairs)
      complaints.push(`${what}: ${seen} times in the chat, ${news + repairs} written down`);
    if (had !== lostOnes) complaints.push(`${what}: ${had} times too often, ${lostOnes} times lost`);
    if (!newsAllowed(member, fact).includes(news)) complaints.push(`${what}: new ${news} times`);
    if (!repairsAllowed(member, fact, kept, deliveries, trial).includes(repairs))
      complaints.push(`${what}: corrected ${repairs} times`);
  }
  const carrying = wrong.flatMap((fact) =>
    kept
      .filter(isThere(member, trial))
      .filter(has(fact))
      .map((posted) => ({ fact, posted })),
  );
  for (const { fact, posted } of carrying) {
    if (!textOf(posted, trial).includes(correctedWordingOf(fact)[member.locale]))
      complaints.push(`${member.key}: message ${posted.messageId} still has ${fact} as it was`);
  }
  return { doubled, corrected: carrying.length, complaints };
}

/** The items that messages have carried. */
function itemsOf({ items, messages }: Delivery) {
  return messages.flatMap((message) => message.items).flatMap((place) => items[place] ?? []);
}

function has(fact: string): (posted: Posted) => boolean {
  return ({ facts }) => facts.includes(fact);
}

function count(posted: readonly Posted[], fact: string): number {
  return posted.filter(has(fact)).length;
}

/** How often the person sees the fact too often. */
function doubledOf(all: readonly Posted[], fact: string, repairs: number): number {
  return Math.max(0, count(all, fact) - (1 + repairs));
}

function newsAllowed({ topics, instant }: Member, fact: TrialFact): readonly number[] {
  const mine = topicsOfFact(fact).some((topic) => topics.some((each) => each === topic));
  if (!mine) return [0];
  // Who gets digests daily has had today's, or gets it late, when they come back, with all there is then.
  return fact in first || instant ? [1] : [0, 1];
}

/** Who had it before it was corrected hears of it; who got it later hears of it if their digest had been planned before. */
function repairsAllowed(
  { instant }: Member,
  fact: TrialFact,
  kept: readonly Posted[],
  deliveries: readonly Delivery[],
  { postedBefore, ledger, records }: Trial,
): readonly number[] {
  const before = new Map<string, number>(postedBefore).get(fact) ?? 0;
  const correction = records.correctionOf(fact) ?? 0;
  if (!instant) return [0];
  const early = new Set(ledger.posted.slice(0, before));
  if (kept.some((posted) => early.has(posted) && has(fact)(posted))) return [1];
  return deliveries.some(
    (delivery) =>
      delivery.marks.corrected < correction &&
      itemsOf(delivery).some((item) => item.fact === fact && item.kind === 'new'),
  )
    ? [1]
    : [0];
}

/** Not left behind in a group that became a supergroup. */
function isThere({ destination }: Member, { upgraded }: Trial): (posted: Posted) => boolean {
  return ({ chatId }) => chatId !== destination.chatId || !upgraded.has(chatId);
}

function textOf({ chatId, messageId }: Posted, { world }: Trial): string {
  return world.history(chatId).find((message) => message.message_id === messageId)?.text ?? '';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
