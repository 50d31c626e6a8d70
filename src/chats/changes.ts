import { isDeepStrictEqual } from 'node:util';
import { mustBeChatId } from './chatId.ts';
import type { Change } from './keeper.ts';
import type { ChatSettings } from './store.ts';

/** Everything that is kept of chats. */
export type Chats = ReadonlyMap<number, ChatSettings>;

/** What a change alters. */
export type ChatsDraft = Map<number, ChatSettings>;

export function setting(chatId: number, settings: ChatSettings): Change<ChatsDraft, void> {
  mustBeChatId(chatId);
  // A copy: what the caller does with its object afterwards is not saved behind its back.
  const copy = { ...settings };
  return (draft) => {
    // The same again keeps its object, so that it is seen that nothing changed.
    if (!isDeepStrictEqual(draft.get(chatId), copy)) draft.set(chatId, copy);
  };
}

export function removal(chatId: number): Change<ChatsDraft, boolean> {
  return (draft) => draft.delete(chatId);
}

export function migration(from: number, to: number): Change<ChatsDraft, void> {
  mustBeChatId(to);
  return (draft) => {
    const old = draft.get(from);
    if (old === undefined || from === to) return;
    draft.set(to, { ...old, ...draft.get(to) });
    draft.delete(from);
  };
}
