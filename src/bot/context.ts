import type { Context } from 'grammy';
import type { ChatSettings } from '../chats/store.ts';
import type { Press } from './actions.ts';
import type { Command } from './command.ts';
import type { Reader } from './reader.ts';

/** How an update ended, for the log and the metrics. */
export type Outcome = 'handled' | 'ignored' | 'failed';

/** What every handler finds: read once at the beginning of an update, so that one answer never mixes two contents. */
export interface DerekContext extends Context {
  /** For whom the answer is made: facts, language, day. */
  reader: Reader;
  /** What is kept of the chat, if anything. */
  settings: ChatSettings | undefined;
  /** The command that the message begins with, if it is for this bot. */
  command: Command | undefined;
  /** What the pressed button asks for; `undefined` also for data that this version does not write. */
  press: Press | undefined;
  /** What is asked in words, if it is meant for this bot. */
  question: string | undefined;
  outcome: Outcome;
  /** Derek's last message in answer to this update. */
  answerId?: number;
  /**
   * What may still be said in the group about what changes something there; absent: what there is to say. `last`: one
   * message, which adds that it is enough; `none`: nothing, the person hears it in private.
   */
  room?: 'last' | 'none';
  /** What Telegram refused without anybody being the worse for it; for the log. */
  refusal?: string;
}

export function isPrivate(ctx: Context): boolean {
  return ctx.chat?.type === 'private';
}
