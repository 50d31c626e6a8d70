/** What the processes of the digests' part say over Node's IPC; those of the answers' part: `bench/protocol.ts`. */

/** To the Bot API: so many messages will come from the bot with that token; tell when all of them are there. */
export interface Expect {
  readonly kind: 'expect';
  readonly token: string;
  readonly messages: number;
  /** Whether the rates of Telegram are kept; what is too fast is refused with 429. */
  readonly enforced: boolean;
  /** Send back a message in each language as well. */
  readonly capture: boolean;
}

export interface Delivered {
  readonly kind: 'delivered';
  readonly token: string;
  /** How many got 429. */
  readonly refused: number;
  /** From the first message that was taken to the last. */
  readonly milliseconds: number;
  /** The longest and the shortest time, in milliseconds, in which 31 messages were taken; 30 may be within 1,000. */
  readonly fastest: number;
  /** Bytes of all that were taken. */
  readonly bytes: number;
  readonly samples: readonly Sample[];
}

/** The parameters of a `sendMessage`. */
export interface Sample {
  readonly chat_id: number;
  readonly text: string;
  readonly [parameter: string]: unknown;
}

export type TelegramReport = { readonly kind: 'listening'; readonly port: number } | Delivered;

/** To a process that sends: one message to every chat, now. */
export const broadcastRequest = 'broadcast';

export type SenderReport =
  | { readonly kind: 'ready' }
  /** Milliseconds for all of it, planning included. */
  | { readonly kind: 'broadcast'; readonly milliseconds: number };

/** How fast a process sends: as Telegram wants it, or as fast as it can. */
export type PaceName = 'telegram' | 'unlimited';

/** What planning costs with so many subscriptions. */
export interface Planning {
  readonly subscriptions: number;
  readonly due: number;
  readonly store: StoreName;
  /** Milliseconds, the median of some days. */
  readonly milliseconds: number;
  /** Microseconds of the processor to send and record a message over a wire that answers at once. */
  readonly sending: number;
  /** Bytes of the heap for all subscriptions; undefined where nothing can be said. */
  readonly heap: number;
  /** Bytes of resident memory when they were there. */
  readonly rss: number;
}

export type StoreName = 'memory' | 'embedded' | 'postgres';
