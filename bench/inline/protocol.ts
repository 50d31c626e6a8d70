/** What the bench of inline mode and its two processes say to each other over Node's IPC. */

/** One thing that somebody types behind the bot's name. */
export interface Typed {
  readonly query: string;
  /** Where the page begins; absent: the first one. */
  readonly offset?: string;
  /** What their app speaks. */
  readonly language: string;
}

/** To the people: ask these, one after the other. */
export interface AskAll {
  readonly kind: 'ask';
  readonly queries: readonly Typed[];
}

/** To the people: type these texts all at once, each person one of them, letter by letter. */
export interface TypeAll {
  readonly kind: 'type';
  readonly texts: readonly string[];
  /** Milliseconds between two keys of one person. */
  readonly everyMs: number;
}

/** To the bot: tell how long it took lately, and forget it. */
export const timesRequest = 'times';

export type PeopleReport =
  | { readonly kind: 'listening'; readonly address: string; readonly token: string }
  | { readonly kind: 'asked'; readonly times: readonly number[] }
  | ({ readonly kind: 'typed' } & TypedFast);

export interface TypedFast {
  /** Key presses of all people together. */
  readonly keys: number;
  /** So many were answered; of the others the app had asked anew meanwhile. */
  readonly answers: number;
  /** Milliseconds from a person's last key to its answer, one for each person. */
  readonly last: readonly number[];
  /** Of every answer, from its own key on. */
  readonly late: readonly number[];
}

export type BotReport =
  | { readonly kind: 'ready' }
  /** Milliseconds from an update's arrival at the handler to its answer going out, in the order of the answers. */
  | { readonly kind: 'times'; readonly times: readonly number[] };
