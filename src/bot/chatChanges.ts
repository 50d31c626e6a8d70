import { isPassing } from '../chats/errors.ts';
import type { QuestionStore } from '../chats/questions.ts';
import type { ChatStore } from '../chats/store.ts';
import type { DigestStore } from '../digests/store.ts';
import type { PauseReason } from '../digests/subscription.ts';
import { moveChat } from './moveChat.ts';

/** What became of a chat. Done twice, the second time changes nothing. */
export type ChatChange =
  /** A group is a supergroup now, with another id. */
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  /** Derek was removed from a group, and forgets it. */
  | { readonly kind: 'left'; readonly chatId: number }
  /** What stood in the way of digests does so no more. */
  | { readonly kind: 'opened'; readonly chatId: number; readonly reasons: readonly PauseReason[] };

export interface ChatChangeKeepers {
  readonly chats: Pick<ChatStore, 'migrate' | 'remove'>;
  readonly questions: Pick<QuestionStore, 'migrate' | 'removeOf'>;
  readonly digests: Pick<DigestStore, 'migrate' | 'resume'>;
}

/** Makes what is kept of a chat follow it. */
export async function followChat(change: ChatChange, keepers: ChatChangeKeepers): Promise<void> {
  const { chats, questions, digests } = keepers;
  switch (change.kind) {
    case 'moved':
      return moveChat(keepers, change.from, change.to);
    case 'left':
      await chats.remove(change.chatId);
      await questions.removeOf(change.chatId);
      return;
    case 'opened':
      await digests.resume(change.chatId, change.reasons);
  }
}

/** Telegram tells such a change when it happens, and not again: a storage that is away at that moment must not lose it. */
export interface ChatChanges {
  /**
   * What is kept follows. While the storage is away the change is remembered, in memory, and made when it is back, in the order in
   * which they came. Resolves when it was made or remembered; rejects when it would not help to try again.
   */
  follow(change: ChatChange): Promise<void>;
  /** Tries once more what is remembered, and gives up the rest. */
  stop(): Promise<void>;
}

export type ChatChangesEvent =
  /** The storage is away: from now on changes are remembered. */
  | { readonly kind: 'remembering'; readonly error: unknown }
  /** All that was remembered has been made. */
  | { readonly kind: 'caught-up' }
  /** So many will not be made: the process ends, or there is no room for more. */
  | { readonly kind: 'given-up'; readonly count: number }
  /** The storage is there, and does not take it: that one is given up. */
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ChatChangesParts {
  readonly keepers: ChatChangeKeepers;
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  readonly report: (event: ChatChangesEvent) => void;
  /** How many are remembered; of more the oldest is given up. Absent: 10,000. */
  readonly most?: number;
}

const againMs = 1_000;

export function createChatChanges(parts: ChatChangesParts): ChatChanges {
  return new Follower(parts);
}

class Follower implements ChatChanges {
  readonly #parts: ChatChangesParts;
  readonly #waiting: ChatChange[] = [];
  #catchingUp: Promise<void> | undefined;
  #forgetTimer: () => void = () => {};

  constructor(parts: ChatChangesParts) {
    this.#parts = parts;
  }

  async follow(change: ChatChange): Promise<void> {
    // Not before those that came before: who is removed from a group that has just moved must not find it moved in behind them.
    if (this.#waiting.length > 0) return this.#remember(change);
    try {
      await followChat(change, this.#parts.keepers);
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (this.#waiting.length === 0) this.#parts.report({ kind: 'remembering', error });
      this.#remember(change);
    }
  }

  async stop(): Promise<void> {
    this.#forgetTimer();
    await this.#catchUp();
    this.#forgetTimer();
    if (this.#waiting.length > 0) this.#giveUp(this.#waiting.length);
  }

  #remember(change: ChatChange): void {
    const { most = 10_000 } = this.#parts;
    this.#waiting.push(change);
    if (this.#waiting.length === 1) this.#tryLater();
    if (this.#waiting.length > most) this.#giveUp(1);
  }

  #tryLater(): void {
    this.#forgetTimer = this.#parts.later(() => void this.#catchUp(), againMs);
  }

  #catchUp(): Promise<void> {
    this.#catchingUp ??= this.#makeAll().finally(() => {
      this.#catchingUp = undefined;
    });
    return this.#catchingUp;
  }

  async #makeAll(): Promise<void> {
    if (this.#waiting.length === 0) return;
    for (let [change] = this.#waiting; change !== undefined; [change] = this.#waiting) {
      if (!(await this.#make(change))) return this.#tryLater();
      // It may have been given up meanwhile.
      if (this.#waiting[0] === change) this.#waiting.shift();
    }
    this.#parts.report({ kind: 'caught-up' });
  }

  /** `false`: the storage is away. */
  async #make(change: ChatChange): Promise<boolean> {
    try {
      await followChat(change, this.#parts.keepers);
    } catch (error) {
      if (isPassing(error)) return false;
      this.#parts.report({ kind: 'failed', error });
    }
    return true;
  }

  #giveUp(count: number): void {
    this.#waiting.splice(0, count);
    this.#parts.report({ kind: 'given-up', count });
  }
}
