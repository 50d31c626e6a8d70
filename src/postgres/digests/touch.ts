import type { Slot } from '../../digests/subscription.ts';

/** What a change looks at, and may alter. */
export interface Touch {
  /** Their subscriptions, and the deliveries of these that are open. */
  readonly chats?: readonly number[];
  /** Of these chats all deliveries, with the edits of their messages. */
  readonly wholeChats?: readonly number[];
  /** The deliveries for this slot. */
  readonly slot?: { readonly chatId: number; readonly slot: Slot };
  /** Deliveries by id, with the subscriptions of their chats. */
  readonly deliveries?: readonly number[];
  /** Deliveries by id, with their edits. */
  readonly edited?: number;
  /** The editions above this number, and that none is added meanwhile. */
  readonly head?: number;
  /** Whether it opens a delivery. */
  readonly opens?: boolean;
}

/** What several changes look at. */
export interface Touched {
  readonly chats: readonly number[];
  readonly wholeChats: readonly number[];
  readonly slots: readonly { readonly chatId: number; readonly slot: Slot }[];
  readonly deliveries: readonly number[];
  readonly edited: readonly number[];
  /** `null`: no editions. */
  readonly head: number | null;
  readonly opens: boolean;
}

export function allTouched(touches: readonly Touch[]): Touched {
  const edited = touches.flatMap((touch) => touch.edited ?? []);
  const heads = touches.flatMap((touch) => touch.head ?? []);
  return {
    chats: numbers(touches.flatMap((touch) => touch.chats ?? [])),
    wholeChats: numbers(touches.flatMap((touch) => touch.wholeChats ?? [])),
    slots: touches.flatMap((touch) => touch.slot ?? []),
    deliveries: numbers([...touches.flatMap((touch) => touch.deliveries ?? []), ...edited]),
    edited: numbers(edited),
    head: heads.length === 0 ? null : Math.min(...heads),
    opens: touches.some((touch) => touch.opens),
  };
}

/** Each once; what is no whole number is no id of anything. */
function numbers(all: readonly number[]): readonly number[] {
  return [...new Set(all)].filter((each) => Number.isSafeInteger(each));
}
