import { type Arrival, createArrivals, type WindowLimit } from './arrivals.ts';
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
  // Two to a chat may be unevenly long on their way, as when the machine is busy; what was long is counted from its answer.
  chat: 1_025,
  group: { window: 60_025, most: 20 },
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

/** To be called when it is known what became of a message: one that took longer than usual is counted from later. */
export type Passage = (became: 'answered' | 'lost') => void;

/** What a message costs of the pace is taken when it is sent. */
export interface Pace {
  /** Milliseconds until the chat may get another message; 0: now. */
  chatWait(chatId: number, kind: ChatKind): number;
  /**
   * Resolves when a message to the chat may be sent, in the order of the calls, and counts it. `false`: not now, and nothing counts; the
   * chat got an answer meanwhile, after which it has to wait, or everything was stopped.
   */
  enter(chatId: number, kind: ChatKind): Promise<Passage | false>;
  /** An answer to a person goes at once, before what waits, and counts. */
  note(chatId: number, kind: ChatKind): void;
  /** So many messages left another process lately, to whatever chats. */
  noteElsewhere(count: number): void;
  /** So many of each second's messages are left, for so many milliseconds, to whoever sends without being heard of in time. */
  leaveRoom(messages: number, milliseconds: number): void;
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
  const room = createRoom(now);
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
    const entry = overall.note(at);
    chats.note(chatId, kind, entry);
    return (became) => {
      if (became === 'answered') overall.answered(entry, now());
      else overall.lost(entry, now());
    };
  };
  const waitOf = (at: number) => Math.max(next - at, overall.wait(at, room.left()), pausedUntil - at, 0);

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
      const mustWait = chats.wait(first.chatId, first.kind, now()) > 0;
      first.enter(!mustWait && count(first.chatId, first.kind, now()));
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
    leaveRoom: room.leave,
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

/** The largest of what was asked for and is not over yet. */
function createRoom(now: () => number) {
  let asked: readonly { readonly messages: number; readonly until: number }[] = [];
  return {
    leave: (messages: number, milliseconds: number) => {
      const until = now() + milliseconds;
      // What is smaller and ends earlier makes no difference any more.
      const others = asked.filter(
        (each) => each.until > now() && (each.messages > messages || each.until > until),
      );
      asked = [...others, { messages, until }];
    },
    left: () => Math.max(0, ...asked.filter(({ until }) => until > now()).map(({ messages }) => messages)),
  };
}

interface ChatPace {
  wait(chatId: number, kind: ChatKind, now: number): number;
  note(chatId: number, kind: ChatKind, arrival: Arrival): void;
}

/** Only those of the last minute are remembered. */
function createChatPace({ chat, group }: PaceLimits): ChatPace {
  const sent = new Map<number, readonly Arrival[]>();
  let swept = Number.NEGATIVE_INFINITY;
  const lifetime = Math.max(chat, group.window);

  const sweep = (now: number) => {
    if (now - swept < lifetime) return;
    swept = now;
    for (const [id, times] of sent) if (now - (times.at(-1)?.at ?? 0) >= lifetime) sent.delete(id);
  };

  return {
    wait: (chatId, kind, now) => {
      const times = sent.get(chatId);
      if (times === undefined) return 0;
      const last = times.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
      const blocking = kind === 'private' ? undefined : times.at(-group.most)?.at;
      return Math.max(0, last + chat - now, blocking === undefined ? 0 : blocking + group.window - now);
    },
    note: (chatId, kind, arrival) => {
      if (lifetime === 0) return;
      sweep(arrival.at);
      const most = kind === 'private' ? 1 : group.most;
      sent.set(chatId, [...(sent.get(chatId) ?? []), arrival].slice(-most));
    },
  };
}
