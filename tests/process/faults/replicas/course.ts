import type { Chance } from '../chance.ts';

/** What is done to the replicas, or to the server that they share. */
export interface Deed {
  readonly kind: 'kill' | 'stop' | 'restart' | 'cut';
  /** Of a kill or a stop: the one that sends, if one does, or any one. */
  readonly toLeader: boolean;
  /** Whether somebody has to send again before anything else happens. */
  readonly patient: boolean;
}

const kinds = ['kill', 'stop', 'restart', 'cut'] as const;
const leaderShare = 0.6;
const patientShare = 0.7;

/** Each kind as often as the others; the first of each hits the one that sends. */
export function deedsOf(count: number, chance: Chance): readonly Deed[] {
  const rounds = Array.from({ length: Math.ceil(count / kinds.length) }, (_, at) =>
    (at === 0 ? kinds : chance.shuffled(kinds)).map(
      (kind): Deed => ({
        kind,
        toLeader: at === 0 || chance.happens(leaderShare),
        patient: at === 0 || chance.happens(patientShare),
      }),
    ),
  );
  return rounds.flat().slice(0, count);
}
