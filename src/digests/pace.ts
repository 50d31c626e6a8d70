import { createArrivals, type WindowLimit } from './arrivals.ts';
import type { ChatKind } from './subscription.ts';

/**
 * Telegram's own words on it: about 30 messages a second over all, one a second to a chat, twenty a minute to a group.
 * Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
 */
export const telegramsPace: PaceLimits = {
  // 29.8 a second: a little is left for what the network pushes together on its way.
  between: 33.6,
  // Timers are late, and the process is busy for a moment: so much may be made up for, so that the rate is kept.
  catchUp: 50,
  // Whatever is made up for: 31 messages take longer than a second.
  overall: { window: 1_006, most: 30 },
  chat: 1_000,
  group: { window: 60_000, most: 20 },
};

/** Messages a second, as they leave in a broadcast. */
export const messagesPerSecond = 1_000 / telegramsPace.between;

/** No limit but what Telegram answers; for a Bot API that has none, and to measure. */
export const unlimitedPace: PaceLimits = {
  between: 0,
  catchUp: 0,
  overall: { window: 0, most: Number.POSITIVE_INFINITY },
  chat: 0,
  group: { window: 0, most: Number.POSITIVE_INFINITY },
};

/** All in milliseconds. */
export interface PaceLimits {
  readonly between: number;
  readonly catchUp: number;
  readonly overall: WindowLimit;
  readonly chat: number;
  readonly group: WindowLimit;
}

export interface PaceParts {
  readonly limits: PaceLimits;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
}

/** To be called when Telegram has answered: a message that took longer than usual is counted from later. */
export type Passage = () => void;

/** What a message costs of the pace is taken when it is sent. */
export interface Pace {
  /** Milliseconds until the chat may get another message; 0: now. */
  chatWait(chatId: number, kind: ChatKind): number;
  /**
   * Resolves when a message to the chat may be sent, in the order of the calls, and counts it. `false`: everything was stopped
   * meanwhile, and nothing counts.
   */
  enter(chatId: number, kind: ChatKind): Promise<Passage | false>;
  /** An answer to a person goes at once, before what waits, and counts. */
  note(chatId: number, kind: ChatKind): void;
  /** So many messages left another process lately, to whatever chats. */
  noteElsewhere(count: number): void;
  /** Nothing for so many milliseconds. */
  pause(milliseconds: number): void;
  /** Milliseconds for which everything still pauses. */
  paused(): number;
  /** How many wait to be let through. */
  readonly waiting: number;
  /** Lets nobody through any more. */
  stop(): void;
}

/**
 * A leaky bucket as virtual scheduling (GCRA, ITU-T I.371): one number says when the next message may go, so bursts are smoothed
 * and it costs the same however many wait. A sliding window of arrivals beside it keeps what is made up for within the limit.
 */
export function createPace({ limits, now, later }: PaceParts): Pace {
  const chats = createChatPace(limits);
  const overall = createArrivals(limits.overall);
  const queue: {
    readonly enter: (through: Passage | false) => void;
    readonly chatId: number;
    readonly kind: ChatKind;
  }[] = [];
  let next = Number.NEGATIVE_INFINITY;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let forget: (() => void) | undefined;
  let stopped = false;

  const countAll = (messages: number, at: number) => {
    next = Math.max(next, at - limits.catchUp) + messages * limits.between;
  };
  const count = (chatId: number, kind: ChatKind, at: number): Passage => {
    countAll(1, at);
    chats.note(chatId, kind, at);
    const entry = overall.note(at);
    return () => overall.answered(entry, now());
  };
  const waitOf = (at: number) => Math.max(next - at, overall.wait(at), pausedUntil - at, 0);

  function letThrough(): void {
    forget = undefined;
    for (;;) {
      const wait = waitOf(now());
      if (queue.length === 0) return;
      if (wait > 0) {
        forget = later(letThrough, wait);
        return;
      }
      const first = queue.shift();
      if (first === undefined) return;
      first.enter(count(first.chatId, first.kind, now()));
    }
  }

  return {
    chatWait: (chatId, kind) => chats.wait(chatId, kind, now()),
    enter: (chatId, kind) =>
      new Promise((enter) => {
        if (stopped) return enter(false);
        queue.push({ enter, chatId, kind });
        if (forget === undefined) letThrough();
      }),
    note: (chatId, kind) => void count(chatId, kind, now()),
    noteElsewhere: (messages) => {
      countAll(messages, now());
      // More than fill the window make no difference to it.
      for (let one = 0; one < Math.min(messages, limits.overall.most); one += 1) overall.note(now());
    },
    pause: (milliseconds) => {
      pausedUntil = Math.max(pausedUntil, now() + milliseconds);
    },
    paused: () => Math.max(0, pausedUntil - now()),
    get waiting() {
      return queue.length;
    },
    stop: () => {
      stopped = true;
      forget?.();
      for (const { enter } of queue.splice(0)) enter(false);
    },
  };
}

interface ChatPace {
  wait(chatId: number, kind: ChatKind, now: number): number;
  note(chatId: number, kind: ChatKind, now: number): void;
}

/** Only those of the last minute are remembered. */
function createChatPace({ chat, group }: PaceLimits): ChatPace {
  const sent = new Map<number, readonly number[]>();
  let swept = Number.NEGATIVE_INFINITY;
  const lifetime = Math.max(chat, group.window);

  const sweep = (now: number) => {
    if (now - swept < lifetime) return;
    swept = now;
    for (const [id, times] of sent) if (now - (times.at(-1) ?? 0) >= lifetime) sent.delete(id);
  };

  return {
    wait: (chatId, kind, now) => {
      const times = sent.get(chatId);
      if (times === undefined) return 0;
      const last = times.at(-1) ?? Number.NEGATIVE_INFINITY;
      const blocking = kind === 'private' ? undefined : times.at(-group.most);
      return Math.max(0, last + chat - now, blocking === undefined ? 0 : blocking + group.window - now);
    },
    note: (chatId, kind, now) => {
      if (lifetime === 0) return;
      sweep(now);
      const most = kind === 'private' ? 1 : group.most;
      sent.set(chatId, [...(sent.get(chatId) ?? []), now].slice(-most));
    },
  };
}
