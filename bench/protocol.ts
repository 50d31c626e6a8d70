/** What `bench/main.ts` and the processes that it starts say to each other over Node's IPC. */

/** To the stub: hand out so many `/ai` to the bot with that token, and tell when all of them were answered. */
export interface Feed {
  readonly token: string;
  readonly updates: number;
  /** At most this many are handed out and not answered. */
  readonly inFlight: number;
  /** Send back the bodies of the answers as well; parsing them costs time, so not where time is measured. */
  readonly capture: boolean;
}

export type StubReport =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'connected'; readonly token: string }
  | ({ readonly kind: 'fed' } & Fed);

export interface Fed {
  readonly token: string;
  /** From handing out the first update to the last answer. */
  readonly milliseconds: number;
  /** When the first answer arrived, in milliseconds since 1970 with fractions. */
  readonly firstAnswerAt: number;
  /** Bytes of all answers: both bots have to send the same. */
  readonly bytes: number;
  readonly answers: readonly Answer[];
}

/** The parameters of a `sendMessage`. */
export interface Answer {
  readonly chat_id: number;
  readonly text: string;
  readonly [parameter: string]: unknown;
}

/** To a process under test: tell what you have used so far. */
export const sampleRequest = 'sample';

export interface Sample {
  /** User and system time of the whole process, all threads, in microseconds. */
  readonly cpu: number;
  /** Resident memory, in bytes. */
  readonly rss: number;
}

/** What one update costs in one process when the outgoing call returns at once; all in microseconds. */
export interface Parts {
  readonly whole: number;
  /** The chat's settings, the command, the language. */
  readonly language: number;
  /** What the view asks of the fact store. */
  readonly lookup: number;
  /** From facts to a message with its buttons, without the look-ups; the page is remembered, as nearly always. */
  readonly view: number;
  /** The same with the look-ups, for the first reader of a page. */
  readonly newView: number;
  readonly logging: number;
  readonly metrics: number;
  readonly sequentialize: number;
  /** Counting and repeating of calls to Telegram. */
  readonly calls: number;
  /** grammY with one handler that answers a constant, over the same stubbed call. */
  readonly bare: number;
}
