import type { Content } from '../types.ts';
import type { Asker } from './asker.ts';
import type { Draft } from './draft.ts';

/** What a question needs besides the draft. */
export interface Desk {
  readonly asker: Asker;
  readonly content: Content;
  readonly today: Date;
  /** Ids that a new fact cannot have: those of facts, and of other drafts. */
  readonly taken: ReadonlySet<string>;
  /** Says something between two questions; text comes with its own line end. */
  say(text: string): void;
  /** Hears of every answer, so that whoever leaves in the middle of a question loses none. */
  note(draft: Draft): void;
}

/** Asks for one thing and returns the draft with the answer in it. Asked again, it begins with what is there. */
export type Question = (draft: Draft, desk: Desk) => Promise<Draft>;
