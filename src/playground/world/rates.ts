import type { Chat } from 'grammy/types';
import type { Clock } from '../../clock.ts';

/** Milliseconds and how many messages fit into them. Source: https://core.telegram.org/bots/faq#broadcasting-to-users */
const limits = {
  overall: { window: 1000, most: 30 },
  chat: { window: 1000, most: 1 },
  group: { window: 60_000, most: 20 },
} as const;

type Limit = (typeof limits)[keyof typeof limits];

export interface Rates {
  /** Whether they are kept at all. */
  enforced: boolean;
  /** Counts one message. Seconds to wait when it is one too many; it does not count then. */
  take(chat: Chat): number | undefined;
}

/** Telegram's rates of sending, by the clock. Messages count from when the rates are switched on. */
export function createRates(clock: Clock, enforced: boolean): Rates {
  const sent = new Map<string, number[]>();
  let isEnforced = enforced;
  const recent = (key: string, { window }: Limit, now: number) => {
    // A time that is still to come is from before the clock was set back.
    const times = (sent.get(key) ?? []).filter((time) => now - time < window && time <= now);
    sent.set(key, times);
    return times;
  };
  return {
    get enforced() {
      return isEnforced;
    },
    set enforced(on) {
      isEnforced = on;
      if (!on) sent.clear();
    },
    take: (chat) => {
      if (!isEnforced) return undefined;
      const now = clock().getTime();
      const windows = limitsFor(chat).map(([key, limit]) => ({ limit, times: recent(key, limit, now) }));
      const waits = windows.map(({ limit, times }) => waitFor(times, limit, now));
      const longest = Math.max(...waits);
      if (longest > 0) return Math.ceil(longest / 1000);
      for (const { times } of windows) times.push(now);
      return undefined;
    },
  };
}

function limitsFor(chat: Chat): [key: string, limit: Limit][] {
  const own: [string, Limit][] = [
    ['overall', limits.overall],
    [`chat ${chat.id}`, limits.chat],
  ];
  return chat.type === 'private' ? own : [...own, [`group ${chat.id}`, limits.group]];
}

/** Milliseconds until one more fits. */
function waitFor(times: readonly number[], { window, most }: Limit, now: number): number {
  const blocking = times.at(-most);
  return blocking === undefined ? 0 : blocking + window - now;
}
