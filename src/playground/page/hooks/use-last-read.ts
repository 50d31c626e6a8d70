import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Room } from '../model/rooms.ts';
import { remember, remembered } from './memory.ts';

export interface LastRead {
  /** Id of the newest message that the person has seen; `undefined` when nothing is remembered of the room. */
  readonly of: (room: string) => number | undefined;
  readonly set: (room: string, message: number) => void;
}

/**
 * How far a person has read in each room; this browser remembers it, the server does not need to know. What was there
 * before the page was opened for the first time counts as read.
 */
export function useLastRead(user: number, rooms: readonly Room[]): LastRead {
  const [read, setRead] = useState<ReadonlyMap<string, number>>(new Map());
  const of = useCallback((room: string) => read.get(room) ?? recall(user, room), [read, user]);
  const set = useCallback(
    (room: string, message: number) => {
      remember(key(user, room), `${message}`);
      setRead((before) => (before.get(room) === message ? before : new Map(before).set(room, message)));
    },
    [user],
  );
  useEffect(() => {
    for (const { key, messages } of rooms) {
      if (of(key) === undefined) set(key, messages.at(-1)?.message_id ?? 0);
    }
  }, [rooms, of, set]);
  return { of, set };
}

function key(user: number, room: string): string {
  return `read.${user}.${room}`;
}

function recall(user: number, room: string): number | undefined {
  const value = remembered(key(user, room));
  return value === undefined ? undefined : Number(value);
}
