import type { Fact, Topic } from '../types.ts';
import type { Recognition } from './query/lookup.ts';

/** One thing that the bare name of a topic may ask for. */
export type Choice =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'topic'; readonly topic: Topic };

/** How one word of the question was taken. */
export interface ReadWord {
  readonly text: string;
  readonly recognition: Recognition;
  /** Words of the store that it stands for, the surest first; a few of them. */
  readonly means: readonly string[];
  /** How much it counts, 0 to about 1. */
  readonly weight: number;
}

export interface Considered {
  readonly fact: Fact;
  /** All from 0 to 1. */
  readonly score: number;
  readonly coverage: number;
  readonly fit: number;
  /** Words of the question that the fact says nothing of. */
  readonly missing: readonly string[];
}

/** What decided; for people a sentence each, in the bot's words. */
export const decisions = [
  'clear',
  'newer-of-chain',
  'name-of-many',
  'nothing-asked',
  'no-fact',
  'too-little-in-common',
  'other-place',
  'other-year',
  'other-attribute',
] as const;
export type Decision = (typeof decisions)[number];

/** For `/why`: how the answer came about. */
export interface Why {
  readonly decision: Decision;
  readonly words: readonly ReadWord[];
  /** The best first, at most eight. */
  readonly considered: readonly Considered[];
}

export type Answer =
  | {
      readonly kind: 'found';
      readonly fact: Fact;
      /** At most three that come close. */
      readonly others: readonly Fact[];
      readonly why: Why;
    }
  /** The bare name of a topic: the topic, and at most three facts of it. */
  | { readonly kind: 'ambiguous'; readonly choices: readonly Choice[]; readonly why: Why }
  | { readonly kind: 'unknown'; readonly nearestTopics: readonly Topic[]; readonly why: Why };
