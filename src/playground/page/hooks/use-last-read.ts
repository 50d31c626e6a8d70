import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ChatState } from '../model/state.ts';
import { remember, remembered } from './memory.ts';

export interface LastRead {
  /** Id of the newest message that the person has seen; `undefined` when nothing is remembered of the chat. */
  readonly of: (chat: number) => number | undefined;
  readonly set: (chat: number, message: number) => void;
}

/**
 * How far a person has read in each chat; this browser remembers it, the server does not need to know. What was there
 * before the page was opened for the first time counts as read.
 */
export function useLastRead(user: number, chats: readonly ChatState[]): LastRead {
  const [read, setRead] = useState<ReadonlyMap<number, number>>(new Map());
  const of = useCallback((chat: number) => read.get(chat) ?? recall(user, chat), [read, user]);
  const set = useCallback(
    (chat: number, message: number) => {
      remember(key(user, chat), `${message}`);
      setRead((before) => (before.get(chat) === message ? before : new Map(before).set(chat, message)));
    },
    [user],
  );
  useEffect(() => {
    for (const { chat, messages } of chats) {
      if (of(chat.id) === undefined) set(chat.id, messages.at(-1)?.message_id ?? 0);
    }
  }, [chats, of, set]);
  return { of, set };
}

function key(user: number, chat: number): string {
  return `read.${user}.${chat}`;
}

function recall(user: number, chat: number): number | undefined {
  const value = remembered(key(user, chat));
  return value === undefined ? undefined : Number(value);
}
