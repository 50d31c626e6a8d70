import { isDeepStrictEqual } from 'node:util';
import type { ChatSettings } from './store.ts';

/** Everything that is kept. A state is never changed in place: a change makes the next one. */
export type Chats = ReadonlyMap<number, ChatSettings>;

/** One wish to change what is kept: alters the draft and says what it found. */
export type Change<T> = (draft: Map<number, ChatSettings>) => T;

export function setting(chatId: number, settings: ChatSettings): Change<void> {
  mustBeChatId(chatId);
  // A copy: what the caller does with its object afterwards is not saved behind its back.
  const copy = { ...settings };
  return (draft) => {
    // The same again keeps its object, so that `sameChats` sees that nothing changed.
    if (!isDeepStrictEqual(draft.get(chatId), copy)) draft.set(chatId, copy);
  };
}

export function removal(chatId: number): Change<boolean> {
  return (draft) => draft.delete(chatId);
}

export function migration(from: number, to: number): Change<void> {
  mustBeChatId(to);
  return (draft) => {
    const old = draft.get(from);
    if (old === undefined || from === to) return;
    draft.set(to, { ...old, ...draft.get(to) });
    draft.delete(from);
  };
}

/** Whether no change has altered anything: then there is nothing to write. */
export function sameChats(left: Chats, right: Chats): boolean {
  return left.size === right.size && [...left].every(([id, settings]) => right.get(id) === settings);
}

/** Anything else could be saved but not be read again. */
function mustBeChatId(id: number): void {
  if (!Number.isSafeInteger(id) || id === 0)
    throw new RangeError(`${id} is no chat id: a whole number, not 0`);
}
