import type { FaultInput } from '../../../src/playground/index.ts';
import type { Chance } from './chance.ts';
import { type FirstFact, type TrialFact, wrong } from './content.ts';
import type { Crowd, Member } from './crowd.ts';
import { oneOfEach } from './faults.ts';

/** What happens besides the faults and the kills. */
export type Event =
  | { readonly kind: 'block' | 'come back' | 'upgrade'; readonly member: Member }
  /** `signal`: the bot is told; otherwise the next start finds it. */
  | {
      readonly kind: 'correct';
      readonly fact: FirstFact;
      readonly another: TrialFact;
      readonly signal: boolean;
    }
  | { readonly kind: 'fault'; readonly fault: FaultInput };

/** One life of the process. */
export interface Life {
  /** Happens before it starts, … */
  readonly before: readonly Event[];
  /** … and in the middle of it. */
  readonly within: readonly Event[];
  /** It is killed after so many messages; `null`: while it starts. */
  readonly messages: number | null;
  /** Milliseconds from then (from its start) on until it is killed. */
  readonly pause: number;
}

/** Where in the course of the lives something happens, from 0 to 1. */
const publishing = 0.4;
const startingShare = 0.15;
const longestStart = 900;
const longestPause = 60;

/** The lives that end with a kill. Everything is decided here, before anything runs. */
export function courseOf(crowd: Crowd, kills: number, chance: Chance): readonly Life[] {
  const events = createEvents(kills);
  const published = Math.floor(publishing * kills);
  for (const member of crowd.blockingFirst) events.add(0, 'before', { kind: 'block', member });
  for (const [at, member] of crowd.blockingFirst.entries()) {
    // The others stay away until the end.
    if (at % 2 === 0) events.add(between(chance, 0.5, 1, kills), 'within', { kind: 'come back', member });
  }
  for (const member of crowd.blockingLater)
    events.add(between(chance, 0.3, 0.7, kills), 'within', { kind: 'block', member });
  for (const member of crowd.upgrading)
    events.add(between(chance, 0.1, 0.9, kills), chance.happens(0.5) ? 'within' : 'before', {
      kind: 'upgrade',
      member,
    });
  for (const fault of oneOfEach)
    events.add(between(chance, 0, 0.6, kills), 'before', { kind: 'fault', fault });
  const [one, other] = wrong;
  events.add(published, 'within', { kind: 'correct', fact: one, another: 'trial-zinc', signal: true });
  events.add(published + (chance.happens(0.5) ? 0 : 1), 'before', {
    kind: 'correct',
    fact: other,
    another: 'trial-agent',
    signal: false,
  });
  const usual = (1.6 * crowd.members.length) / kills;
  return events.lives.map((life, at) => ({ ...life, ...endOf(usual, at === published, chance) }));
}

function endOf(usual: number, mustWork: boolean, chance: Chance): Pick<Life, 'messages' | 'pause'> {
  if (!mustWork && chance.happens(startingShare))
    return { messages: null, pause: chance.between(50, longestStart) };
  const least = mustWork ? Math.ceil(usual) : 1;
  return { messages: chance.between(least, Math.ceil(2 * usual)), pause: chance.between(0, longestPause) };
}

/** One of the lives from a share of their course to another. */
function between(chance: Chance, from: number, to: number, kills: number): number {
  return Math.min(kills - 1, Math.floor((from + chance.next() * (to - from)) * kills));
}

function createEvents(kills: number) {
  const lives = Array.from({ length: kills }, () => ({ before: [] as Event[], within: [] as Event[] }));
  return {
    lives,
    add: (at: number, when: 'before' | 'within', event: Event) => {
      lives[Math.min(at, kills - 1)]?.[when].push(event);
    },
  };
}
